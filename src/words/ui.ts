import type { Language } from "#dataset/contract/bilingual.ts";
import { uiEn } from "./ui.en.ts";
import { uiZh } from "./ui.zh.ts";
import type { Ui } from "./ui.zh.ts";

/** The interface strings of one language. */
export function ui(lang: Language): Ui {
  return lang === "en" ? uiEn : uiZh;
}
