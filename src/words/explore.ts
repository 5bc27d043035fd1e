import type { Language } from "#dataset/contract/bilingual.ts";
import { exploreEn } from "./explore.en.ts";
import { type ExploreWords, exploreZh } from "./explore.zh.ts";

/** What the explorer says in one language. */
export function exploreWords(lang: Language): ExploreWords {
  return lang === "en" ? exploreEn : exploreZh;
}
