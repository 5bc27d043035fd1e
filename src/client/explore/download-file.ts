import type { ViewResult } from "#charts/explore/explorer.ts";
import { queryOf, type View } from "#charts/explore/view.ts";
import { address } from "#site/addresses.ts";
import { langOfPage } from "./notice.ts";

/*
 * Ships to browsers with the first redraw of the explorer.
 * What a reader takes away of a view: its address, its table, its picture standing alone, the same
 * as pixels.
 */

/** Where a view can be seen, as a whole address: the explorer itself, or the embed of it. */
export function addressOf(view: View, kind: "page" | "embed"): string {
  const lang = langOfPage();
  const path = kind === "page" ? address.page("explore", lang) : address.embed("explore", lang);
  return new URL(path + queryOf(view), location.href).href;
}

/** Pixels of the PNG for each of the drawing. */
const scale = 2;

/** Hands a file of a drawn view to the browser: `csv`, `svg`, else `png`. Throws where the browser cannot draw the picture. */
export async function downloadFile(
  kind: string,
  view: View,
  result: Extract<ViewResult, { kind: "drawn" }>,
): Promise<void> {
  const svg = (): string => result.svg(addressOf(view, "page"));
  const file =
    kind === "csv"
      ? new Blob([result.csv], { type: "text/csv" })
      : kind === "svg"
        ? new Blob([svg()], { type: "image/svg+xml" })
        : await pixelsOf(svg());
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${nameOf(view)}.${kind}`;
  link.click();
  // The download has begun; the address is let go once the browser has read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** `fires-china-zhejiang-indexed`: what is in it, short enough for any disk. */
function nameOf({ metrics, areas, as }: View): string {
  const parts = [...metrics, ...areas, ...(as === "absolute" ? [] : [as])];
  return parts.join("-").slice(0, 80).replace(/-$/, "");
}

async function pixelsOf(svg: string): Promise<Blob> {
  const image = new Image();
  // A data address, since the page's policy allows no other picture from a script.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("the canvas gave no picture"));
    }, "image/png");
  });
}
