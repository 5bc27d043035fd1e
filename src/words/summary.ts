import type { Language } from "#dataset/contract/bilingual.ts";
import { summaryEn } from "./summary.en.ts";
import { summaryZh, type SummaryWords } from "./summary.zh.ts";

/** The words of charts' summaries in one language. */
export function summaryWords(lang: Language): SummaryWords {
  return lang === "en" ? summaryEn : summaryZh;
}
