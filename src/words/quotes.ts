import type { Language } from "#dataset/contract/bilingual.ts";
import { quotesEn } from "./quotes.en.ts";
import { quotesZh, type QuoteWords } from "./quotes.zh.ts";

/** What may and may not be said of a chart, in one language. */
export function quoteWords(lang: Language): QuoteWords {
  return lang === "en" ? quotesEn : quotesZh;
}
