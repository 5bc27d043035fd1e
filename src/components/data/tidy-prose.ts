import type { Language } from "#dataset/contract/bilingual.ts";

/**
 * Mends what HTML does to prose typed line by line, with buttons in it.
 * A line break beside a Chinese character would show as a space, so it goes; closing punctuation after a
 * bound number would be let to start a line, so it is tied to the number.
 * @param html the rendered text of a story
 */
export function tidyProse(html: string, lang: Language): string {
  const joined = lang === "zh" ? html.replace(breakAfter, "$1").replace(breakBefore, "") : html;
  return joined
    .replace(gapBeforeNumber, "$1$2")
    .replace(numberWithPoint, '<span class="tied">$1$2</span>');
}

/** Whether a text opens with a character or letter that suits a large initial: no digit, mark or link. */
export function opensWithLetter(html: string): boolean {
  return /^\s*<p>[\p{Script=Han}A-Z]/u.test(html);
}

const breakAfter = /([\p{Script=Han}，。；：、！？）》”])[ \t]*\n\s*/gu;
const breakBefore = /[ \t]*\n\s*(?=[\p{Script=Han}，。；：、！？（《“])/gu;
/** Between a number's hidden reading and the number, where the component's own line ends. */
const gapBeforeNumber = /(<\/span>)\s+(<button class="(?:fig-number|finding)")/gu;
const numberWithPoint =
  /(<button class="(?:fig-number|finding)"[^>]*>[^<]*<\/button>)([，。；：、！？）》”’,.;:!?)]+)/gu;
