import type { Language } from "#model/bilingual.ts";
import { escapeMarkup } from "#words/markup.ts";
import { absolute } from "./addresses.ts";
import { htmlLang } from "./languages.ts";

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
