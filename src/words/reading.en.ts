import type { ReadingWords } from "./reading.zh.ts";

/** Words of what a reader can do with a chart, in English. */
export const readingEn: ReadingWords = {
  view: "Chart or table",
  keyboard:
    "Left and right arrows read point by point, up and down change series, Home and End go to the ends, Esc leaves",
  shown: "The figures in this chart",
  full: "All figures of this site",
};
