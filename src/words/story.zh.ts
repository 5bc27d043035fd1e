/** Words of stories in Chinese; `story.en.ts` has the same keys. */
export const storyZh = {
  wholeChart: "看整张图、数据表与下载",
  years: (years: string) => `图中所示：${years}年`,
};

export type StoryWords = typeof storyZh;
