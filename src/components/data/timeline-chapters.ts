import type { Bilingual } from "#dataset/contract/bilingual.ts";

/** A stretch of the timeline, from its first year until the next chapter begins. */
export interface TimelineChapter {
  readonly id: string;
  /** The first year. */
  readonly from: number;
  readonly title: Bilingual;
}

/** The chapters, oldest first: what the events of those years have in common, without a verdict. */
export const timelineChapters: readonly TimelineChapter[] = [
  { id: "named", from: 2003, title: { zh: "一个说法的提出", en: "A phrase is coined" } },
  { id: "graded", from: 2007, title: { zh: "划网格，评等次", en: "Grids drawn, places graded" } },
  { id: "centred", from: 2015, title: { zh: "中心与平台", en: "Centres and platforms" } },
  {
    id: "twentieth",
    from: 2023,
    title: { zh: "第二十年前后", en: "Around the twentieth year" },
  },
];
