import type { KeyItem } from "../drawn-chart.ts";
import { keyLooks, keyShapes } from "../marks/key-shapes.ts";
import type { MarkName } from "../marks/mark-names.ts";
import { textWidth } from "../marks/text-width.ts";
import { colourOf, textLine } from "./sheet.ts";

const markWidth = 23;
const lineHeight = 1.7;

/**
 * A chart's key in rows: each mark as it is drawn, and what it means.
 * @returns the drawing from `y` down, and where it ends
 */
export function literalKey(
  key: readonly KeyItem[],
  place: { readonly x: number; readonly y: number; readonly width: number; readonly size: number },
): { readonly svg: readonly string[]; readonly end: number } {
  const { size } = place;
  const svg: string[] = [];
  let [x, y] = [place.x, place.y];
  for (const { mark, label } of key) {
    const wide = markWidth + size / 2 + textWidth(label, size);
    if (x > place.x && x + wide > place.x + place.width) {
      x = place.x;
      y += size * lineHeight;
    }
    const base = y + size * 1.3;
    svg.push(
      literalMark(mark, x, base - size * 0.36 - 7),
      textLine(label, { x: x + markWidth + size / 2, y: base, size, ink: "--ink-2" }),
    );
    x += wide + size * 1.5;
  }
  return { svg, end: key.length === 0 ? y : y + size * lineHeight };
}

/** One mark with its look written out. */
function literalMark(mark: MarkName, x: number, y: number): string {
  const colour = keyLooks[`k-${mark}`]?.["--mark"] ?? "var(--series-1)";
  const paths = keyShapes[mark].map(({ d, look }) => {
    const looks = look.split(" ").flatMap((name) => Object.entries(keyLooks[name] ?? {}));
    const styles = new Map([["--mark", colour], ...looks]);
    const attributes = [...styles].flatMap(([property, value]) => {
      if (property === "--mark") return [];
      const literal = value === "var(--mark)" ? (styles.get("--mark") ?? colour) : value;
      return [` ${property}="${colourOf(literal)}"`];
    });
    return `<path d="${d}"${attributes.join("")}/>`;
  });
  return `<g transform="translate(${x.toFixed(1)},${y.toFixed(1)})">${paths.join("")}</g>`;
}
