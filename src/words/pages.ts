import type { Language } from "#dataset/contract/bilingual.ts";
import { pagesEn } from "./pages.en.ts";
import { type Pages, pagesZh } from "./pages.zh.ts";

/** Headings and leads of the pages in one language. */
export function pageWords(lang: Language): Pages {
  return lang === "en" ? pagesEn : pagesZh;
}
