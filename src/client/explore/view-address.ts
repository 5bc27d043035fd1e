/* Ships to browsers with the first redraw of the explorer. */
import { renderView } from "#charts/explore/query.ts";
import type { View } from "#charts/explore/view.ts";
import { address } from "#site/addresses.ts";

/** The language of the page. */
export function langOfPage(): "zh" | "en" {
  return document.documentElement.lang === "en" ? "en" : "zh";
}

/** Where a view can be seen, as a whole address: the explorer itself, or the embed of it. */
export function addressOf(view: View, kind: "page" | "embed"): string {
  const lang = langOfPage();
  const path = kind === "page" ? address.page("explore", lang) : address.embed("explore", lang);
  return new URL(path + renderView(view), location.href).href;
}
