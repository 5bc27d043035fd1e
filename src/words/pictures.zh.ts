/** What pictures and social cards say, in Chinese. The English must have the same keys. */
export const picturesZh = {
  sources: (names: readonly string[]) => `来源：${names.join("；")}`,
  /** The first few sources, and how many there are. */
  sourcesAmong: (names: readonly string[], count: number) =>
    `来源：${names.join("；")}等${count}份，全部列在图的网页上`,
  licence: "CC BY 4.0",
  png: "图片（PNG）",
  story: "数据故事",
  area: "地方",
  chart: "图表",
  /** What an area's card counts. */
  figures: (count: number) => `登记了${count}个公布过的数字`,
  noFigures: "还没有见到只属于这里的数字",
  found: "公布过",
  searched: "查过，本站未见",
  notSearched: "尚未查找",
};
export type Pictures = typeof picturesZh;
