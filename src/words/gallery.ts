import type { Language } from "#dataset/contract/bilingual.ts";
import { galleryEn } from "./gallery.en.ts";
import { type Gallery, galleryZh } from "./gallery.zh.ts";

/** The words of the gallery of chart kinds in one language. */
export function galleryWords(lang: Language): Gallery {
  return lang === "en" ? galleryEn : galleryZh;
}
