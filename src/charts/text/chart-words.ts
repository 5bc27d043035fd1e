import type { Language } from "#model/bilingual.ts";
import type { MarkName } from "../marks/mark-names.ts";
import type { ChartSeries } from "../model/types.ts";

interface ChartWords {
  readonly breakWords: string;
  readonly notFound: string;
  readonly notSearched: string;
  /** A limit as promised: `10分钟内`. */
  readonly within: (figure: string) => string;
  readonly whole: string;
  readonly rest: string;
  readonly target: string;
  /** Streaks counted by the year of naming. */
  readonly named: string;
  readonly limit: string;
  readonly metrics: (count: number) => string;
  readonly years: (count: number) => string;
  /** Totals of several years that a yearly chart leaves out. */
  readonly leftOut: (count: number) => string;
  /** What an axis of indices is measured by: `2005年=100`. */
  readonly indexBase: (year: number) => string;
  /** An index, to be heard after the figure that it comes from. */
  readonly index: (said: string) => string;
  readonly indexNote: (year: number) => string;
  readonly notIndexed: (count: number) => string;
  readonly eventsNote: string;
  readonly events: (count: number) => string;
  /** Classes of the values of a heat map: from, and below. */
  readonly below: (end: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly from: (start: string) => string;
  readonly listComma: string;
  /** An axis by the labels of its ends. */
  readonly axis: (from: string, to: string) => string;
  readonly columns: {
    readonly place: string;
    readonly metric: string;
    readonly period: string;
    readonly figure: string;
    readonly index: string;
    readonly printed: string;
    readonly source: string;
    readonly reported: string;
    readonly searched: string;
  };
  readonly key: Readonly<Partial<Record<MarkName, string>>>;
}

/** Every fixed word that charts say. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  zh: {
    breakWords: "口径变更",
    notFound: "本站未见",
    notSearched: "尚未查找",
    within: (figure) => `${figure}内`,
    whole: "合计",
    rest: "未列明",
    target: "目标",
    named: "按命名年份计，比考核年份晚一年",
    limit: "公布的时限",
    metrics: (count) => `${count}项指标`,
    years: (count) => `${count}年`,
    leftOut: (count) => `另有${count}个跨年的合计，与单年的数不能同轴比较，没有画在这里。`,
    indexBase: (year) => `${year}年=100`,
    index: (said) => `指数${said}`,
    indexNote: (year) =>
      `每条线都以它自己${year}年的数为100，其余各年由本站推算；原来印的数在数据表里。`,
    notIndexed: (count) => `另有${count}个数没有折算：在口径变更的另一侧，或不是整年的数。`,
    eventsNote: "标出的事只说明它发生在何时；数字的升降是否与它有关，图上看不出来。",
    events: (count) => `按时间标出${count}件事`,
    below: (end) => `不到${end}`,
    between: (start, end) => `${start}至不到${end}`,
    from: (start) => `${start}及以上`,
    listComma: "、",
    axis: (from, to) => `坐标轴：${from}至${to}`,
    columns: {
      place: "地方",
      metric: "指标",
      period: "时间",
      figure: "数字",
      index: "指数",
      printed: "原文写法",
      source: "来源",
      reported: "有数的年份",
      searched: "查过而本站未见",
    },
    key: {
      found: "已见公布",
      "found-local": "见到公布（湖州、嘉兴及所辖）",
      searched: "查过，本站未见",
      "not-searched": "尚未查找",
      gap: "尚未查找的年份",
      "gap-searched": "查过而本站未见的年份",
      interval: "数字可能所在的范围",
      "at-least": "“超”“多”“以上”：只知下限",
      "at-most": "“不到”“以内”：只知上限",
      approx: "“约”“近”：原文为概数",
      derived: "由已公布数推算",
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
  },
  en: {
    breakWords: "new definition",
    notFound: "not found by us",
    notSearched: "not yet looked for",
    within: (figure) => `within ${figure}`,
    whole: "Total",
    rest: "not itemised",
    target: "target",
    named: "by year of naming, one after the year assessed",
    limit: "published limit",
    metrics: (count) => `${count} metrics`,
    years: (count) => (count === 1 ? "1 year" : `${count} years`),
    leftOut: (count) =>
      count === 1
        ? "One total of more than a year does not compare with single years and is not drawn here."
        : `${count} totals of more than a year do not compare with single years and are not drawn here.`,
    indexBase: (year) => `${year} = 100`,
    index: (said) => `index ${said}`,
    indexNote: (year) =>
      `Each line takes its own figure for ${year} as 100; we worked out the rest. The printed figures are in the table.`,
    notIndexed: (count) =>
      count === 1
        ? "One figure is not set against the base year: it lies beyond a change of definition or is not of a whole year."
        : `${count} figures are not set against the base year: they lie beyond a change of definition or are not of whole years.`,
    eventsNote:
      "Events are marked for when they happened; whether they have to do with the figures, the chart cannot show.",
    events: (count) => (count === 1 ? "one event marked" : `${count} events marked`),
    below: (end) => `under ${end}`,
    between: (start, end) => `${start} to under ${end}`,
    from: (start) => `${start} and over`,
    listComma: ", ",
    axis: (from, to) => `axis from ${from} to ${to}`,
    columns: {
      place: "Place",
      metric: "Metric",
      period: "Period",
      figure: "Figure",
      index: "Index",
      printed: "As printed",
      source: "Source",
      reported: "Years with a figure",
      searched: "Looked for, not found by us",
    },
    key: {
      found: "published",
      "found-local": "published: Huzhou, Jiaxing and places in them",
      searched: "looked for, not found by us",
      "not-searched": "not yet looked for",
      gap: "year not yet looked for",
      "gap-searched": "year looked for, not found by us",
      interval: "range in which the figure may lie",
      "at-least": "“over”, “more than”: a lower bound",
      "at-most": "“under”, “within”: an upper bound",
      approx: "“about”: an approximate figure",
      derived: "computed from published figures",
      target: "a target, not a result",
      preliminary: "preliminary",
      break: "new definition: do not join the two sides",
      conflict: "disagrees with another published figure",
      span: "years counted back from “n years running”",
      limit: "a published time limit, not a measured result",
      remainder: "part of the total not itemised",
      "from-to": "pale: the earlier year; dark: the later",
      event: "event, by its number in the list",
      "same-place": "same place, in order of time; nothing is assumed of the years between",
    },
  },
};

/** What a figure that is no result is called. */
export function targetWord(series: Pick<ChartSeries, "metric">, lang: Language): string {
  const words = chartWords[lang];
  return series.metric.measure === "limit" ? words.limit : words.target;
}
