import { punctuationZh } from "../punctuation.ts";

/** Every fixed word that charts say, in Chinese. The English must have the same keys. */
export const chartZh = {
  ...punctuationZh,
  breakWords: "口径变更",
  breakOfLines: (lines: number) => `${lines}条线口径变更`,
  /** A limit as promised. */
  within: (figure: string) => `${figure}内`,
  whole: "合计",
  rest: "未列明",
  target: "目标",
  /** Streaks counted by the year of naming. */
  named: "按命名年份计，比考核年份晚一年",
  limit: "公布的时限",
  metrics: (count: number) => `${count}项指标`,
  years: (count: number) => `${count}年`,
  /** Totals of several years that a yearly chart leaves out. */
  leftOut: (count: number) => `另有${count}个跨年的合计，与单年的数不能同轴比较，没有画在这里。`,
  /** What an axis of indices is measured by. */
  indexBase: (year: number) => `${year}年=100`,
  /** An index, to be heard after the figure that it comes from. */
  index: (said: string) => `指数${said}`,
  /** What an axis of ratios is measured by, and how it is read. */
  ratioBase: (year: number) => `${year}年=1，等高等倍`,
  multiple: (multiple: number) =>
    multiple < 1 ? `1/${Math.round(1 / multiple)}` : `${multiple}倍`,
  ratioNote: (year: number) =>
    `每条线以它自己${year}年的数为1：同样的高度差，就是同样的倍数。线端写的是印出的数。`,
  indexNote: (year: number) =>
    `每条线都以它自己${year}年的数为100，其余各年由本站推算；原来印的数在数据表里。`,
  notIndexed: (count: number) => `另有${count}个数没有折算：在口径变更的另一侧，或不是整年的数。`,
  eventsNote: "标出的事只说明它发生在何时；数字的升降是否与它有关，图上看不出来。",
  /** Behind a figure of the table that was corrected, and in full under the chart. */
  corrected: "已更正",
  correction: (what: string, was: string, now: string, day: string) =>
    `${day}更正：${what}原作“${was}”，现为“${now}”。`,
  events: (count: number) => `按时间标出${count}件事`,
  /** Classes of the values of a heat map: below, between, and from. */
  below: (end: string) => `不到${end}`,
  between: (start: string, end: string) => `${start}至不到${end}`,
  from: (start: string) => `${start}及以上`,
  /** An axis by the labels of its ends. */
  axis: (from: string, to: string) => `坐标轴：${from}至${to}`,

  // Alternative texts
  sources: (names: readonly string[]) => `来源：${names.join("、")}`,
  sourcesInTable: (count: number) => `来源共${count}篇，列在数据表里`,
  lowerBounds: (count: number) => `${count}处只知下限`,
  computed: (count: number) => `${count}处为推算`,
  disagreements: (count: number) => `${count}处说法不一`,
  newDefinition: (since: string) => `${since}起口径变更`,
  /** The words by which the way of a series tells the same. */
  sinceDefinition: (since: string) => `${since}起口径变更`,
  cells: (rows: number, cells: number, counts: string) => `${rows}行，共${cells}格：${counts}`,
  cellsFound: (count: number) => `${count}格见到公布的数`,

  /** What the key of before-and-after charts says where two dots stand apart. */
  fromToUnjoined: "浅色为前一年，深色为后一年；中间有没见到数的年份，两点不连线",

  /** The lines under the number of a figure card. */
  card: { printed: "印作", said: "谁说", missing: "缺什么" },

  /** Heads of the table behind a chart. */
  columns: {
    place: "地方",
    metric: "指标",
    period: "时间",
    figure: "数字",
    index: "指数",
    printed: "原文写法",
    source: "来源",
    reported: "有数的年份",
  },
  /** What the marks of a chart mean, by the names of the marks. */
  key: {
    found: "已见公布",
    "found-local": "见到公布（湖州、嘉兴及所辖）",
    interval: "数字可能所在的范围",
    "at-least": "“超”“多”“以上”：只知下限",
    "at-most": "“不到”“以内”：只知上限",
    approx: "“约”“近”：原文为概数",
    derived: "由已公布数推算",
    beyond: "细线：口径变更之后，按印出的数画，高低只在同一段里可比",
    target: "目标，不是结果",
    preliminary: "初步数",
    break: "统计口径变更，两侧不可相连",
    conflict: "与另一处公布的数不一致",
    span: "由“连续若干年”倒推的年份",
    limit: "公布的时限，不是实测结果",
    remainder: "合计中未列明的部分",
    "from-to": "浅色为前一年，深色为后一年",
    event: "图下所列的事，按编号",
    "same-place": "同一地方，按时间先后；中间的年份不推定",
  },
};

/** The shape both languages share. */
export type ChartWords = typeof chartZh;
