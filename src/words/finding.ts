import type { Language } from "#dataset/contract/bilingual.ts";
import { findingEn } from "./finding.en.ts";
import { type Finding, findingZh } from "./finding.zh.ts";

/** The words of search, citation, sharing, feed and about in one language. */
export function findingWords(lang: Language): Finding {
  return lang === "en" ? findingEn : findingZh;
}
