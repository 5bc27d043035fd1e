import { type DrawnChart, embedHeight } from "#charts/drawn-chart.ts";
import type { Language } from "#model/bilingual.ts";
import { escapeMarkup } from "#words/markup.ts";
import { address } from "./addresses.ts";
import { htmlLang } from "./languages.ts";

/**
 * The line a reporter pastes: one frame, no script. The height is what the whole chart needs at
 * phone width; `title` names the frame to screen readers.
 */
export function embedCode(chart: DrawnChart, lang: Language, site: URL): string {
  return frameCode({
    src: new URL(address.embed(chart.id, lang), site).href,
    title: chart.title,
    lang: htmlLang[lang],
    height: embedHeight(chart),
  });
}

/** The line that frames an address of this site. */
export function frameCode(frame: {
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  readonly height: number;
}): string {
  return (
    `<iframe src="${escapeMarkup(frame.src)}" title="${escapeMarkup(frame.title)}" lang="${frame.lang}" ` +
    `width="100%" height="${frame.height}" loading="lazy" frameborder="0"></iframe>`
  );
}
