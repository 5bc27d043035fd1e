import { group } from "d3-array";
import { addIntervals, intervalsOverlap, scaleInterval } from "#figures/interval.ts";
import type { Bilingual } from "#model/bilingual.ts";
import { breakBetween } from "#model/breaks.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { DatasetIndex } from "../index.ts";
import { maybeYear, yearsReported } from "../select/reporting-grid.ts";
import type { Finding, FindingKind, Refusal } from "./finding.ts";

/** A reason in both languages. */
export function refuse(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** Whether every number of the first interval is greater than every number of the second. */
function isAbove(first: Interval, second: Interval): boolean {
  return first.low !== null && second.high !== null && first.low > second.high;
}

/** Which way a figure went. */
type Way = "up" | "down";

/**
 * A rise or fall from the first figure to the last, or one that each of the figures reports as a
 * change of its own. What lay between is not looked at: see `checkEachChange`.
 */
function checkChange(of: readonly Observation[], way: Way, index: DatasetIndex): Refusal {
  if (of.every((one) => index.metric(one.metric).measure === "change")) return checkSigns(of, way);
  const [first, last] = [of[0], of.at(-1)];
  if (!first || !last || of.length < 2)
    return refuse("要写前后两个数字", "name an earlier and a later figure");
  return checkStep(first, last, way, index);
}

/** A rise or fall in every year, from figures of successive whole years or from a printed streak. */
function checkEachChange(of: readonly Observation[], way: Way, index: DatasetIndex): Refusal {
  const [first] = of;
  if (first && of.length === 1 && index.metric(first.metric).measure === "streak") {
    const isRun = first.low !== null && first.low >= 2;
    return isRun ? null : refuse("连续不足两年", "the streak is shorter than two years");
  }
  if (of.length < 2) return refuse("要写各年的数字", "name the figure of each year");
  const jump = of.find((one, i) => i > 0 && yearOf(one) !== yearOf(of[i - 1]) + 1);
  if (jump) return refuse(`${jump.id}之前缺一年`, `a year is missing before ${jump.id}`);
  if (of.every((one) => index.metric(one.metric).measure === "change")) return checkSigns(of, way);
  for (const [i, later] of of.entries()) {
    const earlier = of[i - 1];
    const refusal = earlier ? checkStep(earlier, later, way, index) : null;
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkSigns(of: readonly Observation[], way: Way): Refusal {
  const zero = { low: 0, high: 0 };
  const wrong = of.find((one) => (way === "up" ? !isAbove(one, zero) : !isAbove(zero, one)));
  return wrong
    ? refuse(`${wrong.id}的变化不是这个方向`, `${wrong.id} did not change that way`)
    : null;
}

function checkStep(
  earlier: Observation,
  later: Observation,
  way: Way,
  index: DatasetIndex,
): Refusal {
  if (earlier.metric !== later.metric || earlier.area !== later.area)
    return refuse("不是同一指标、同一地方", "they are not of one metric in one place");
  if (earlier.period.end >= later.period.end)
    return refuse("先后次序不对", "they are not in the order of time");
  const parted = refuseAcrossBreak(earlier, later, index);
  if (parted !== null) return parted;
  const moved = way === "up" ? isAbove(later, earlier) : isAbove(earlier, later);
  const [zh, en] = [`从${earlier.id}到${later.id}`, `from ${earlier.id} to ${later.id}`];
  return moved ? null : refuse(`${zh}未必如此`, `${en} it need not be so`);
}

/** A refusal where the definition changed between two figures of one series. */
function refuseAcrossBreak(
  earlier: Observation,
  later: Observation,
  { breaksOf }: DatasetIndex,
): Refusal {
  const breaks = breaksOf(earlier.metric, earlier.area);
  const change = breakBetween(breaks, endYear(earlier), endYear(later));
  return change
    ? refuse(`${change.from}起口径变更，两侧不可比`, `the definition changed from ${change.from}`)
    : null;
}

function endYear({ period }: Observation): number {
  return Number(period.end.slice(0, 4));
}

/** The one year of a figure; no number where it is of another period, or there is none. */
function yearOf(one: Observation | undefined): number {
  return maybeYear(one?.period.text ?? "") ?? Number.NaN;
}

/**
 * The figure of a whole year is above, or below, that of every other year known of its metric and
 * place between `since` and `until`. The years without a figure are silent, so a sentence says so.
 */
function checkExtreme(finding: Finding, way: Way, index: DatasetIndex): Refusal {
  const [subject] = finding.of;
  if (!subject || finding.of.length > 1) return refuse("要写一个数字", "name one figure");
  const year = maybeYear(subject.period.text);
  if (year === null) return refuse("不是一整年的数字", "it is not of one whole year");
  const rivals = index.observations
    .of(subject.metric, subject.area)
    .filter((one) => isRival(one, year, finding));
  if (rivals.length === 0) return refuse("没有别的年份可比", "there is no other year to compare");
  for (const rival of rivals) {
    const [earlier, later] = year < yearOf(rival) ? [subject, rival] : [rival, subject];
    const parted = refuseAcrossBreak(earlier, later, index);
    if (parted !== null) return parted;
    const holds = way === "up" ? isAbove(subject, rival) : isAbove(rival, subject);
    if (!holds) return refuse(`${rival.id}未必不及`, `${rival.id} may be as much or more so`);
  }
  return null;
}

function isRival(one: Observation, year: number, { since, until }: Finding): boolean {
  const other = maybeYear(one.period.text);
  if (other === null || other === year || one.status === "target") return false;
  return other >= (since ?? -Infinity) && other <= (until ?? Infinity);
}

/**
 * Whether the figures make a statement true whatever they stand for within their intervals: two
 * counts of about 13 million tell neither a rise nor a fall. Nothing is compared across a change of
 * definition, between units, or with a target.
 * @returns null where the finding holds, else why it does not, in both languages
 */
export function checkFinding(finding: Finding, index: DatasetIndex): Refusal {
  const isOfNone = finding.is === "none" && (finding.silent ?? []).length > 0;
  if (finding.of.length === 0 && !isOfNone)
    return refuse("没有写明依据哪些数字", "no figure is named for it");
  const target = finding.of.find((one) => one.status === "target");
  if (target) return refuse(`${target.id}是目标，不是结果`, `${target.id} is a target, no result`);
  return checks[finding.is](finding, index);
}

type Check = (finding: Finding, index: DatasetIndex) => Refusal;

const checks: Readonly<Record<FindingKind, Check>> = {
  fell: (finding, index) => checkChange(finding.of, "down", index),
  rose: (finding, index) => checkChange(finding.of, "up", index),
  "fell-each": (finding, index) => checkEachChange(finding.of, "down", index),
  "rose-each": (finding, index) => checkEachChange(finding.of, "up", index),
  highest: (finding, index) => checkExtreme(finding, "up", index),
  lowest: (finding, index) => checkExtreme(finding, "down", index),
  doubled: (finding, index) => checkMultiple(finding.of, "up", index),
  halved: (finding, index) => checkMultiple(finding.of, "down", index),
  more: ({ of }) => checkPair(of, isAbove, "前者未必更多", "the first need not be more"),
  fewer: ({ of }) =>
    checkPair(of, (a, b) => isAbove(b, a), "前者未必更少", "the first need not be fewer"),
  equal: ({ of }) => checkPair(of, isSame, "两数不等", "the two are not the same"),
  sums: ({ of }) => checkSum(of),
  first: checkFirst,
  only: checkOnly,
  none: (finding, index) =>
    (finding.silent ?? [])
      .map((series) => checkSilence(series, [], finding, index))
      .find(Boolean) ?? null,
};

/** No printed figure of the series speaks of an earlier time within the years looked at. */
function checkFirst(finding: Finding, index: DatasetIndex): Refusal {
  const [subject, ...others] = finding.of;
  if (!subject || others.length > 0) return refuse("要写一个数字", "name one figure");
  const earlier = printedOf(subject, finding, index).find(
    (one) => one.period.end < subject.period.end,
  );
  return earlier ? refuse(`${earlier.id}更早`, `${earlier.id} is earlier`) : null;
}

/** The figures named are all that are printed of their series within the years looked at. */
function checkOnly(finding: Finding, index: DatasetIndex): Refusal {
  const named = group(finding.of, ({ metric, area }) => `${metric}.${area}`);
  for (const ours of named.values()) {
    const [first] = ours;
    const refusal = first ? checkSilence(first, ours, finding, index) : null;
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Beside those named no figure is printed, and the silence was looked into. */
function checkSilence(
  series: { readonly metric: string; readonly area: string },
  named: readonly Observation[],
  finding: Finding,
  index: DatasetIndex,
): Refusal {
  const periods = new Set(named.map(({ period }) => period.text));
  const another = printedOf(series, finding, index).find(({ period }) => !periods.has(period.text));
  if (another) return refuse(`还有${another.id}`, `there is ${another.id} as well`);
  return index.searchesOf(series.metric, series.area).length > 0
    ? null
    : refuse(
        `${series.metric}.${series.area}没有查找记录，不能说没有`,
        `${series.metric}.${series.area} has not been searched for, so nothing can be said to be missing`,
      );
}

function printedOf(
  { metric, area }: { readonly metric: string; readonly area: string },
  { since = -Infinity, until = Infinity }: Finding,
  index: DatasetIndex,
): readonly Observation[] {
  return index.observations
    .printed(metric, area)
    .filter(
      (one) =>
        one.status !== "target" &&
        yearsReported(one.period.text).some((year) => year >= since && year <= until),
    );
}

/** The last is at least twice the first, or at most half of it. */
function checkMultiple(
  of: readonly Observation[],
  way: "up" | "down",
  index: DatasetIndex,
): Refusal {
  const [first, last] = [of[0], of.at(-1)];
  const moved = checkChange(of, way, index);
  if (moved !== null || !first || !last) return moved;
  const [small, large] = way === "up" ? [first, last] : [last, first];
  const twice = scaleInterval(small, 2);
  const holds = large.low !== null && twice.high !== null && large.low >= twice.high;
  return holds ? null : refuse("未必到两倍或一半", "it need not be twice or half as much");
}

function checkPair(
  of: readonly Observation[],
  holds: (first: Interval, second: Interval) => boolean,
  zh: string,
  en: string,
): Refusal {
  const [first, second] = of;
  if (!first || !second || of.length > 2) return refuse("要写两个数字", "name two figures");
  if (first.unit !== second.unit)
    return refuse("两数单位不同", "the two are counted in different units");
  return holds(first, second) ? null : refuse(zh, en);
}

function isSame(first: Interval, second: Interval): boolean {
  return first.low === second.low && first.high === second.high;
}

/** The first may be the sum of the others. */
function checkSum([whole, ...parts]: readonly Observation[]): Refusal {
  if (!whole || parts.length < 2)
    return refuse("要写总数和至少两个分项", "name the whole and two parts");
  if (parts.some((part) => part.unit !== whole.unit))
    return refuse("各数单位不同", "they are counted in different units");
  const sum = parts.map(({ low, high }): Interval => ({ low, high })).reduce(addIntervals);
  return intervalsOverlap(whole, sum)
    ? null
    : refuse("分项之和不是总数", "the parts do not add up to the whole");
}
