import type { Language } from "#model/bilingual.ts";
import { chineseNonQuantities, chineseQuantities } from "./chinese.ts";
import { englishNonQuantities, englishQuantities } from "./english.ts";

/** A number found in a text, as it stands there, with its offset in UTF-16 units. */
export interface FoundNumber {
  readonly text: string;
  readonly offset: number;
}

/**
 * Words in a prose text that say how figures moved or compare (下降, 连续, 最高, 翻倍), in order of
 * offset: a sentence with one of them names the figures that make it true. The text is what is left
 * when findings and bound figures are taken out.
 */
export function findLooseClaims(text: string, lang: Language): readonly FoundNumber[] {
  return collectMatches(text, claims[lang]);
}

/**
 * Words of a headline that leave no room: that there is nothing or nothing else (未见, 只有, never, only),
 * which rests on a search, or that something was the first. `needs` are the kinds of finding of which
 * one must stand behind them.
 */
export function findAbsolutes(
  text: string,
  lang: Language,
): readonly (FoundNumber & { readonly needs: readonly string[] })[] {
  return absolutes[lang].flatMap(({ words, needs }) =>
    collectMatches(text, [words]).map((found) => ({ ...found, needs })),
  );
}

const silence = ["none", "only"];
const absolutes: Readonly<
  Record<Language, readonly { readonly words: RegExp; readonly needs: readonly string[] }[]>
> = {
  zh: [
    {
      words: /未见|从未|从来没有|没有一|无一|唯一|(?:只|仅)(?:见到?|有|印|剩|此)/g,
      needs: silence,
    },
    { words: /头一(?:年|次|回)|第一(?:次|回)|首次/g, needs: ["first"] },
  ],
  en: [
    { words: /\b(?:only|never|not one|none|nowhere|did not find|not found)\b/gi, needs: silence },
    { words: /\b(?:the first|for the first time)\b/gi, needs: ["first"] },
  ],
};

const chinese = [
  "(?:下降|上升|回升|下滑|攀升|走高|走低|减少|增加|增长|增多|降低|升高|回落|反弹)",
  "(?:连续|连年|连降|连升|连增|连跌|连冠|逐年|年年)",
  "(?:最高|最低|最多|最少|最大|最小|新高|新低)",
  "(?:翻倍|翻番|翻了一番|减半|腰斩|倍增|成倍)",
  "(?:高于|低于|多于|少于|超过)",
];

const english = [
  "(?:fell|fall|falls|falling|fallen|drop|drops|dropped|dropping|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing))",
  "(?:rose|rise|rises|rising|risen|grew|grow|grows|growing|grown|growth|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?)",
  "(?:doubled|doubling|halved|halving|tripled|tripling)",
  "(?:highest|lowest|largest|smallest|fewest|record high|record low)",
  "(?:consecutive(?:ly)?|in a row|years? running|year after year)",
  "(?:exceed(?:s|ed|ing)?|outnumber(?:s|ed|ing)?)",
];

const claims: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: chinese.map((source) => new RegExp(source, "g")),
  en: english.map((source) => new RegExp(`\\b${source}\\b`, "gi")),
};

/**
 * Numbers in a prose text that are bound to no observation, in order of offset (UTF-16 units).
 * The text is what is left when bound figures are taken out, each leaving U+2060 in its place.
 * Not found, on purpose: years, dates and clock times, numbers of chapters and figures, names
 * that contain a number (`names.ts`), idioms, and 一 or "one" standing alone.
 */
export function findLooseNumbers(text: string, lang: Language): readonly FoundNumber[] {
  const { others, quantities } = numbers[lang];
  return collectMatches(maskMatches(text, others), quantities);
}

const numbers = {
  zh: { others: chineseNonQuantities, quantities: chineseQuantities },
  en: { others: englishNonQuantities, quantities: englishQuantities },
};

/** What stands where something that is no quantity stood: no digit, letter, space or ideograph. */
const blank = "\u0000";

/** The text with each match of each pattern blanked, so that offsets stay what they were. */
function maskMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) => masked.replace(pattern, (match) => blank.repeat(match.length)),
    text,
  );
}

/**
 * Every match of the patterns (global ones) in order of offset. A match is blanked before the
 * next pattern looks, so of two patterns that would meet, the earlier in the list has it.
 */
function collectMatches(text: string, patterns: readonly RegExp[]): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let rest = text;
  for (const pattern of patterns) {
    for (const match of rest.matchAll(pattern)) {
      found.push({ text: match[0].trim(), offset: match.index + leadingSpace(match[0]) });
    }
    rest = maskMatches(rest, [pattern]);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

function leadingSpace(match: string): number {
  return match.length - match.trimStart().length;
}
