import type { Language } from "#dataset/contract/bilingual.ts";
import { picturesEn } from "./pictures.en.ts";
import { type Pictures, picturesZh } from "./pictures.zh.ts";

/** What pictures and social cards say in one language. */
export function pictureWords(lang: Language): Pictures {
  return lang === "en" ? picturesEn : picturesZh;
}
