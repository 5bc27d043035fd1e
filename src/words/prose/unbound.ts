import type { Language } from "#model/bilingual.ts";
import { findChineseQuantities } from "./chinese.ts";
import { findEnglishQuantities } from "./english.ts";
import { collectMatches, type FoundNumber } from "./mask.ts";

/**
 * Words in a prose text that say how figures moved or compare (下降, 连续, 最高, 翻倍), in order of
 * offset: a sentence with one of them names the figures that make it true. The text is what is left
 * when findings and bound figures are taken out.
 */
export function findUnboundClaims(text: string, lang: Language): readonly FoundNumber[] {
  return collectMatches(text, patterns[lang]);
}

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

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: chinese.map((source) => new RegExp(source, "g")),
  en: english.map((source) => new RegExp(`\\b${source}\\b`, "gi")),
};

/**
 * Numbers in a prose text that are bound to no observation, in order of offset (UTF-16 units).
 * The text is what is left when bound figures are taken out, each leaving U+2060 in its place.
 * Not found, on purpose: years, dates and clock times, numbers of chapters and figures, names
 * that contain a number (`unbound/names.ts`), idioms, and 一 or "one" standing alone.
 */
export function findUnboundNumbers(text: string, lang: Language): readonly FoundNumber[] {
  return lang === "zh" ? findChineseQuantities(text) : findEnglishQuantities(text);
}
