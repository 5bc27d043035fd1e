import type { Language } from "#dataset/contract/bilingual.ts";
import { pageToolsEn } from "./page-tools.en.ts";
import { type PageTools, pageToolsZh } from "./page-tools.zh.ts";

/** The words of search, citation, sharing, feed and about in one language. */
export function pageToolsWords(lang: Language): PageTools {
  return lang === "en" ? pageToolsEn : pageToolsZh;
}
