import type { Language } from "#dataset/contract/bilingual.ts";
import { findChineseQuantities } from "./unbound/chinese.ts";
import { findEnglishQuantities } from "./unbound/english.ts";
import type { FoundNumber } from "./unbound/mask.ts";

/**
 * Numbers in a prose text that are bound to no observation, in order of offset (UTF-16 units).
 * The text is what is left when bound figures are taken out, each leaving U+2060 in its place.
 * Not found, on purpose: years, dates and clock times, numbers of chapters and figures, names
 * that contain a number (`unbound/names.ts`), idioms, and 一 or "one" standing alone.
 */
export function findUnboundNumbers(text: string, lang: Language): readonly FoundNumber[] {
  return lang === "zh" ? findChineseQuantities(text) : findEnglishQuantities(text);
}

export type { FoundNumber };
