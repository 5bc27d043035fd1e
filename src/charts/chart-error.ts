import type { Bilingual } from "#model/bilingual.ts";
import { type Details, error, fillTemplate } from "#problems/problem.ts";

/** What keeps a chart that is written right from being drawn: an id, the data, or a rule. */
export const drawingProblems = {
  "metric-unknown": error(
    "没有指标“{text}”",
    "no metric has the id “{text}”",
    "照抄 metrics.csv 里的编号{suggestion}",
    "copy the id from metrics.csv{suggestion}",
  ),
  "area-unknown": error(
    "没有地方“{text}”",
    "no area has the id “{text}”",
    "照抄 areas.csv 里的编号{suggestion}",
    "copy the id from areas.csv{suggestion}",
  ),
  "unit-unknown": error(
    "没有单位“{text}”",
    "no unit has the id “{text}”",
    "照抄 units.csv 里的编号{suggestion}",
    "copy the id from units.csv{suggestion}",
  ),
  "event-unknown": error(
    "没有事件“{text}”",
    "no event has the id “{text}”",
    "照抄 events.csv 里的编号{suggestion}",
    "copy the id from events.csv{suggestion}",
  ),
  "events-outside": error(
    "事件“{text}”不在图上的年份里（{from}—{to}年）",
    "the event “{text}” lies outside the chart’s years ({from} to {to})",
    "去掉这个事件，或放宽 period",
    "leave it out or widen the period",
  ),
  "figure-unknown": error(
    "没有编号为“{text}”的数字",
    "no observation has the id “{text}”",
    "照“指标.地方.时期”写，时期里的 / 写成 --{suggestion}",
    "write metric.area.period, with -- for the / of a period{suggestion}",
  ),
  "figures-none": error(
    "一个数字也没有",
    "no figure is known for it",
    "写上 period，在那些年份里说明没有；或换指标、换地方",
    "name a period to show that in, or choose another metric or area",
  ),
  "figures-too-many": error(
    "{kind} 至多画{most}个数，这里有{count}个",
    "a {kind} shows {most} figures at most, but here are {count}",
    "用 series 的 periods 挑出要画的，或换 trend-line",
    "choose some by the periods of a series, or use trend-line",
  ),
  "figure-missing": error(
    "在这个地方和时段没有“{text}”的数字",
    "there is no figure of “{text}” in that place and period",
    "换一个时段，或从 options 里去掉它",
    "choose another period, or take it out of the options",
  ),
  "units-differ": error(
    "{kind} 只有一条坐标轴，而 {first} 以 {firstUnit} 计，{other} 以 {otherUnit} 计",
    "a {kind} has one axis, but {first} is in {firstUnit} and {other} in {otherUnit}",
    "用 small-multiples，各画各的轴",
    "use small-multiples",
  ),
  "bases-differ": error(
    "统计对象不同的指标不共用坐标轴：{first}（{firstMeasure}，{firstBase}）与 {other}（{otherMeasure}，{otherBase}）同在一张 {kind} 里",
    "metrics of different base never share an axis: {first} ({firstMeasure}, base: {firstBase}) and {other} ({otherMeasure}, base: {otherBase}) in a {kind}",
    "用 small-multiples，各画各的轴",
    "use small-multiples",
  ),
  "zone-ranked": error(
    "{kind} 会把开发区 {zone} 与 {district} 排在一起比，而开发区可能就在后者的地界上",
    "a {kind} would rank the zone {zone} beside {district}, on whose land it may lie",
    "去掉其中一个，或用 small-multiples",
    "leave one out or use small-multiples",
  ),
  "base-missing": error(
    "{series} 没有能作100的{base}年全年数：要印出的结果，不是初步数，上下都有界",
    "{series} has no figure for the whole of {base} that can be its 100: a printed result, not preliminary, known at both ends",
    "换一个各条线都有这样的数的年份（这一条有：{years}），或去掉这一条",
    "choose a base year of which every line has one (this line has: {years}), or leave the line out",
  ),
  "base-disputed": error(
    "{series} 在{base}年有两个对不上的数，不能以其中一个为100",
    "{series} has two figures for {base} that disagree; neither can be its 100",
    "换一个年份作基期",
    "choose another base year",
  ),
  "measure-not-indexed": error(
    "{text} 是以 {unit} 计的 {measure}，不能折成以某年为100的指数",
    "{text} is a {measure} in {unit} and cannot be set to 100 in a year",
    "只有件数、存量、金额和不以百分比计的比率可以；百分比和变化幅度用 trend-line",
    "counts, stocks, amounts and rates not in percent can; draw shares and changes as a trend-line",
  ),
  "one-metric-only": error(
    "{kind} 只画一项指标，而这里有 {first} 与 {other}",
    "a {kind} shows one metric, but here are {first} and {other}",
    "只留一项；多项指标用 reporting-heatmap",
    "keep one; for several use reporting-heatmap",
  ),
  "tiers-needed": error(
    "{text} 不分等次，画不成 {kind}",
    "{text} has no tiers, which a {kind} draws",
    "换一项量法（measure）为 tier 并有等次表（scale）的指标",
    "choose a metric whose measure is tier and that has a scale",
  ),
  "measure-other": error(
    "{text} 的量法是 {measure}，{kind} 只画 {wanted}",
    "{text} is a {measure}; a {kind} draws a {wanted}",
    "换一种图，或换一项指标",
    "choose another kind, or another metric",
  ),
  "totals-none": error(
    "没有跨年的合计可画",
    "there is no total of more than a year to draw",
    "{kind} 只画跨年的合计；逐年的数用 trend-line",
    "a {kind} draws only those; for yearly figures use trend-line",
  ),
} as const;

export type DrawingProblemCode = keyof typeof drawingProblems;

/** A chart that cannot be drawn as declared: what is wrong and how to mend it, in both languages. */
export class ChartError extends Error {
  override readonly name = "ChartError";
  readonly chart: string;
  readonly code: DrawingProblemCode;
  /** The offending id; empty where the chart as a whole is meant. */
  readonly text: string;
  readonly details: Details;
  readonly problem: Bilingual;
  readonly mend: Bilingual;

  constructor(chart: string, code: DrawingProblemCode, text = "", details: Details = {}) {
    const all = { text, suggestion: { zh: "", en: "" }, ...details };
    const problem = fillTemplate(drawingProblems[code].message, all);
    const mend = fillTemplate(drawingProblems[code].mend, all);
    super(`chart "${chart}": ${problem.en}; ${mend.en}`);
    this.chart = chart;
    this.code = code;
    this.text = text;
    this.details = details;
    this.problem = problem;
    this.mend = mend;
  }
}
