import { type DrawnChart, embedHeight } from "#charts/drawn-chart.ts";
import type { Language } from "#model/bilingual.ts";
import { escapeMarkup } from "#words/markup.ts";
import { absolute, address } from "./addresses.ts";
import { htmlLang } from "./languages.ts";

/** The line a reporter pastes: one frame, no script. The height is what the whole chart needs at phone width. */
export function embedCode(chart: DrawnChart, lang: Language): string {
  const { id, title } = chart;
  return frameCode({ path: address.embed(id, lang), title, lang, height: embedHeight(chart) });
}

/** The line that frames an address of this site; `title` names the frame to screen readers, `height` is in pixels. */
export function frameCode(frame: {
  readonly path: string;
  readonly title: string;
  readonly lang: Language;
  readonly height: number;
}): string {
  const [src, title] = [escapeMarkup(absolute(frame.path)), escapeMarkup(frame.title)];
  return (
    `<iframe src="${src}" title="${title}" lang="${htmlLang[frame.lang]}" ` +
    `width="100%" height="${frame.height}" loading="lazy" frameborder="0"></iframe>`
  );
}
