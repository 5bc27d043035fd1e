import type { StoryWords } from "./story.zh.ts";

/** Words of stories in English. */
export const storyEn: StoryWords = {
  wholeChart: "The whole chart, its table and downloads",
  years: (years) => `Shown here: ${years.replace("—", "–")}`,
};
