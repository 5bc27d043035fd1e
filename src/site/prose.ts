import type { WrittenFinding } from "#charts/declared-chart.ts";
import { checkFinding } from "#dataset/finding/check.ts";
import type { Finding } from "#dataset/finding/finding.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import { fillFigures } from "#words/prose/fill-figures.ts";
import { findAbsolutes, findLooseClaims, findLooseNumbers } from "#words/prose/lint.ts";
import { index, observations } from "./dataset.ts";

/**
 * The finding with its figures, once it holds. Throws an error that names the place and says in
 * both languages why it does not, or which id is unknown.
 * @param place file and key, or the page, for the message
 */
export function verifyFinding(written: WrittenFinding, place: string): Finding {
  const finding =
    written.is === "none"
      ? { ...written, of: [], silent: written.of.map((series) => readSeries(series, place)) }
      : { ...written, of: written.of.map((id) => observations.get(id)) };
  const refusal = checkFinding(finding, index);
  if (refusal === null) return finding;
  const what = `${written.is} ${written.of.join(" ")}`;
  throw new Error(
    `${place}: 这句话与数字不符（${what}）：${refusal.zh} · this does not hold (${what}): ${refusal.en}`,
  );
}

function readSeries(text: string, place: string): { metric: string; area: string } {
  const [metric = "", area = "", ...more] = text.split(".");
  if (!index.metrics.has(metric) || !index.areas.has(area) || more.length > 0)
    throw new Error(`${place}: “${text}”不是“指标.地区” · is not “metric.area”`);
  return { metric, area };
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
  const loose = texts.flatMap((text) => findLooseClaims(text, lang)).map(({ text }) => text);
  if (loose.length > 0 && holds.length === 0) {
    throw new Error(
      `${place}: 标题里说变化或比较的词没有写明依据（holds）· words on change or comparison name no figures (holds): ${loose.join(", ")}`,
    );
  }
  for (const { text, needs } of texts.flatMap((text) => findAbsolutes(text, lang))) {
    if (holds.some(({ is }) => needs.includes(is))) continue;
    const kinds = needs.join(" / ");
    throw new Error(
      `${place}: “${text}”要有一条查得实的依据（holds 里写 ${kinds}）· “${text}” rests on no finding that can be checked (holds needs ${kinds})`,
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
