import type { Language } from "#dataset/contract/bilingual.ts";
import { storyEn } from "./story.en.ts";
import { type StoryWords, storyZh } from "./story.zh.ts";

/** Words of stories in one language. */
export function storyWords(lang: Language): StoryWords {
  return lang === "en" ? storyEn : storyZh;
}
