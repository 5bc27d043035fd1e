import type { DrawnChart } from "#charts/drawn-chart.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { htmlLang } from "#site/languages.ts";
import { escapeMarkup } from "#words/markup.ts";
import { embedHeight } from "./embed-height.ts";

/**
 * The line a reporter pastes: one frame, no script. The height is what the whole chart needs at
 * phone width; `title` names the frame to screen readers.
 */
export function embedCode(chart: DrawnChart, lang: Language, site: URL): string {
  const src = new URL(address.embed(chart.id, lang), site).href;
  return (
    `<iframe src="${src}" title="${escapeMarkup(chart.title)}" lang="${htmlLang[lang]}" ` +
    `width="100%" height="${embedHeight(chart)}" loading="lazy" frameborder="0"></iframe>`
  );
}
