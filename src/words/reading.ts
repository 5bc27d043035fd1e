import type { Language } from "#dataset/contract/bilingual.ts";
import { readingEn } from "./reading.en.ts";
import { readingZh, type ReadingWords } from "./reading.zh.ts";

/** Words of what a reader can do with a chart, in one language. */
export function readingWords(lang: Language): ReadingWords {
  return lang === "en" ? readingEn : readingZh;
}
