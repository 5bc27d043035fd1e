import type { WrittenFinding } from "#charts/declared-chart.ts";
import { findUnheld, readFinding } from "#charts/holds.ts";
import { checkFinding } from "#dataset/finding/check.ts";
import type { Finding } from "#dataset/finding/finding.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import { fillFigures } from "#words/prose/fill-figures.ts";
import { findLooseNumbers } from "#words/prose/lint.ts";
import { index } from "./dataset.ts";

/**
 * The finding with its figures, once it holds. Throws an error that names the place and says in
 * both languages why it does not, or which id is unknown.
 * @param place file and key, or the page, for the message
 */
export function verifyFinding(written: WrittenFinding, place: string): Finding {
  const finding = readFinding(written, index);
  const refusal = checkFinding(finding, index);
  if (refusal === null) return finding;
  const what = `${written.is} ${written.of.join(" ")}`;
  throw new Error(
    `${place}: 这句话与数字不符（${what}）：${refusal.zh} · this does not hold (${what}): ${refusal.en}`,
  );
}

/**
 * Holds every finding that a headline or deck names, and refuses one whose words on change or
 * comparison name none. `place` names the text in errors.
 */
export function verifyHeadlines(
  texts: readonly string[],
  lang: Language,
  holds: readonly WrittenFinding[],
  place: string,
): void {
  for (const written of holds) verifyFinding(written, `${place} holds`);
  for (const { text, needs } of findUnheld(texts, lang, holds)) {
    const kinds = needs.length === 0 ? "" : ` (${needs.join(" / ")})`;
    throw new Error(
      `${place}: “${text}”没有写明查得实的依据（holds）${kinds} · “${text}” rests on no finding that can be checked: write it in holds${kinds}`,
    );
  }
}

/**
 * Puts figures in the place of `{observation-id}` in a headline, deck or chart title. Throws where
 * an id is unknown or a number in the text is bound to nothing. `place` names the text in errors.
 */
export function bindText(template: string, language: Language, place: string): string {
  const { text, prose } = fillFigures(template, { index, language, place });
  const loose = findLooseNumbers(prose, language).map((number) => `“${number.text}”`);
  if (loose.length > 0) {
    throw new Error(
      `${place}: 数字没有绑定观测值 · numbers bound to no observation: ${loose.join(" ")} in “${template}”`,
    );
  }
  return text;
}

/** The same for both languages of one text. */
export function bindBoth(text: Bilingual, place: string): Bilingual {
  return { zh: bindText(text.zh, "zh", `${place}.zh`), en: bindText(text.en, "en", `${place}.en`) };
}

/**
 * Mends what HTML does to prose typed line by line, with buttons in it.
 * A line break beside a Chinese character would show as a space, so it goes; closing punctuation after a
 * bound number would be let to start a line, so it is tied to the number.
 * @param html the rendered text of a story
 */
export function tidyProse(html: string, lang: Language): string {
  const joined = lang === "zh" ? html.replace(breakAfter, "$1").replace(breakBefore, "") : html;
  return joined.replace(numberWithPoint, '<span class="tied">$1$2</span>');
}

/** Whether a text opens with a character or letter that suits a large initial: no digit, mark or link. */
export function opensWithLetter(html: string): boolean {
  return /^\s*<p>[\p{Script=Han}A-Z]/u.test(html);
}

const breakAfter = /([\p{Script=Han}，。；：、！？）》”])[ \t]*\n\s*/gu;
const breakBefore = /[ \t]*\n\s*(?=[\p{Script=Han}，。；：、！？（《“])/gu;
const numberWithPoint =
  /(<button class="(?:fig-number|finding)"[^>]*>[^<]*<\/button>)([，。；：、！？）》”’,.;:!?)]+)/gu;
