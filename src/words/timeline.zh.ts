/** Words of the timeline in Chinese; `timeline.en.ts` has the same keys. */
export const timelineZh = {
  title: "时间线",
  filter: "筛选",
  place: "地方",
  kind: "种类",
  every: "全部",
  search: "查找",
  searchHint: "标题、说明、地名",
  /** `{n}` and `{all}` are replaced in the browser. */
  shown: "显示 {n} 条，共 {all} 条。",
  none: "这样筛选下没有登记的事件。",
  keys: "在标题上用上下方向键逐条移动。",
  until: "至",
  chapters: "分段",
  span: (from: string, to: string) => `${from}—${to}年`,
  since: (from: string) => `${from}年起`,
  figuresOf: (year: string) => `${year}年的数字`,
  chart: "图",
};

export type TimelineWords = typeof timelineZh;
