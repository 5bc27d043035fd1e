/** Words of the page of a place in Chinese; `area.en.ts` has the same keys. */
export const areaZh = {
  silence: "逐年的有与无",
  silenceHint: "与本地有关的每个指标，哪些年见到公布，哪些年查过未见。",
  programmes: "做法与平台",
  compare: "同级对照",
  compareHint: "同级的地方在同一时期报告过的同一指标。没有列出的，是本站没有见到可比的数。",
  newestOnly: (count: number) =>
    `共有${count}个数。这里每项指标列最新的一个，其余点开指标看，或到“数据”页整份下载。`,
  own: "本地",
  peers: "其他地方",
};

export type AreaWords = typeof areaZh;
