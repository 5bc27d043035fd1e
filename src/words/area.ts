import type { Language } from "#dataset/contract/bilingual.ts";
import { areaEn } from "./area.en.ts";
import { type AreaWords, areaZh } from "./area.zh.ts";

/** Words of the page of a place in one language. */
export function areaWords(lang: Language): AreaWords {
  return lang === "en" ? areaEn : areaZh;
}
