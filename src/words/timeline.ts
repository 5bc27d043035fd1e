import type { Language } from "#dataset/contract/bilingual.ts";
import { timelineEn } from "./timeline.en.ts";
import { type TimelineWords, timelineZh } from "./timeline.zh.ts";

/** Words of the timeline in one language. */
export function timelineWords(lang: Language): TimelineWords {
  return lang === "en" ? timelineEn : timelineZh;
}
