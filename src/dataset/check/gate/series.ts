import { greatest, group, least as leastBy, max, min } from "d3-array";
import { isFlow, isTimeless, isWhole } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { DatasetIndex } from "../../index.ts";
import type { LocatedObservation } from "../context.ts";

/** A reported result as the gate weighs it. */
export interface GateFigure extends LocatedObservation {
  readonly value: number;
  /** The decimal logarithm of its size, of a flow by the year: a factor of ten is a step of one. */
  readonly level: number;
  /** The middle and the length of its period, in years. */
  readonly at: number;
  readonly years: number;
}

/** The results of one metric in one area, by their place in time. */
export interface GateSeries {
  readonly metric: Metric;
  readonly area: string;
  readonly figures: readonly GateFigure[];
}

/** Puts results into series; targets, and figures whose period has no start, are compared with nothing. */
export function seriesOf(
  located: readonly LocatedObservation[],
  { metrics }: Pick<DatasetIndex, "metrics">,
): readonly GateSeries[] {
  const results = located.filter(({ observation: { status, period } }) => {
    return status !== "target" && period.start !== null && period.end !== "";
  });
  const groups = group(results, ({ observation: { metric, area } }) => `${metric} ${area}`);
  return [...groups.values()].flatMap((rows) => {
    const { metric: id = "", area = "" } = rows[0]?.observation ?? {};
    const metric = metrics.get(id);
    if (metric === undefined) return [];
    const figures = rows.flatMap((row) => maybeFigure(row, metric)).sort((a, b) => a.at - b.at);
    return [{ metric, area, figures }];
  });
}

const yearInMilliseconds = 365.25 * 24 * 3600 * 1000;

function maybeFigure(located: LocatedObservation, metric: Metric): GateFigure | [] {
  const { period, ...observation } = located.observation;
  const value = middleOf(observation);
  if (value === null) return [];
  const start = yearOf(period.start ?? "");
  const years = Math.max(yearOf(period.end) - start, 1 / 12);
  // A whole year is one year, whether it leaps or not.
  const isYear = Math.abs(years - 1) < 0.02;
  const perYear = isFlow(metric.measure) && !isYear ? Math.abs(value) / years : Math.abs(value);
  const level = Math.log10(perYear + besideNought(metric));
  return { ...located, value, level, at: start + years / 2, years: isYear ? 1 : years };
}

/** What a level adds to every size: half a case keeps nought and one apart by no more than one and three. */
export function besideNought({ measure }: Metric): number {
  return isWhole(measure) ? 0.5 : 1e-9;
}

function middleOf({ value, low, high }: Pick<Observation, "value" | "low" | "high">) {
  return value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
}

function yearOf(day: string): number {
  return 1970 + Date.parse(day) / yearInMilliseconds;
}

/** Whether sizes of it may be set against each other by their ratio. */
export function hasLevels({ measure }: Metric): boolean {
  return measure !== "change" && measure !== "rank" && !isTimeless(measure);
}

/** Whether two figures are of one period. */
export function isOfOnePeriod(a: GateFigure, b: GateFigure): boolean {
  return Math.abs(a.at - b.at) < 0.05 && Math.abs(a.years - b.years) < 0.1;
}

/** A figure that lies further from its neighbours than its series has ever moved. */
export interface Outlier {
  readonly figure: GateFigure;
  readonly neighbour: GateFigure;
  /** How far from it, in powers of ten. */
  readonly distance: number;
}

/** Factors that a forgotten, doubled or shifted unit makes, as powers of ten. */
const slips: readonly number[] = [1, 2, 3, 4, 5, 7, 8, 12];

/** The power of ten that a distance looks like; undefined where it looks like none. */
export function maybeSlip(distance: number): number | undefined {
  return slips.find((slip) => Math.abs(Math.abs(distance) - slip) < 0.2);
}

/** A year's change up to the first factor surprises nobody, and beyond the last one everybody. */
const narrowest = Math.log10(2.3);
const narrowestOfFew = Math.log10(3.1);
const widest = Math.log10(3.4);
/** So many figures show how a series moves. */
export const telling = 6;
/** A gap of years lets a series move on, by so much for each year and no more than so much in all. */
const perYearOfGap = 0.03;
const mostOfGap = 0.25;
/** Two sources on one period agree at least so far. */
const sources = Math.log10(1.6);
/** Seasons and starts within a year make parts of years uneven. */
const ofParts = Math.log10(8);
/** What two figures alone may differ by: nothing says how such a series moves. */
const ofPairs = Math.log10(7);
/** Figures of one period beyond so many are not looked through. */
const reach = 24;
/** A series in which so many are out of line has no line. */
const most = 12;

/** The outliers of a series, the furthest first, each judged without those before it. */
export function outliersOf({ metric, figures }: GateSeries): readonly Outlier[] {
  const found: Outlier[] = [];
  if (!hasLevels(metric)) return found;
  let left = figures;
  while (found.length < most) {
    const worst = furthest(left);
    if (worst === undefined) break;
    found.push(worst);
    left = left.filter((figure) => figure !== worst.figure);
  }
  return found;
}

function furthest(figures: readonly GateFigure[]): Outlier | undefined {
  const allowed = allowance(figures);
  let worst: { readonly outlier: Outlier; readonly excess: number } | undefined;
  for (const [index, figure] of figures.entries()) {
    const weigh = (neighbour: GateFigure, isSibling: boolean) => {
      const distance = figure.level - neighbour.level;
      const most = isSibling ? sources : allowed(index, neighbour);
      return { outlier: { figure, neighbour, distance }, excess: Math.abs(distance) - most };
    };
    const { siblings, neighbours } = around(figures, index);
    const inTime = leastBy(
      neighbours.map((one) => weigh(one, false)),
      ({ excess }) => excess,
    );
    const besides = greatest(
      siblings.map((one) => weigh(one, true)),
      ({ excess }) => excess,
    );
    const found = greatest(
      [inTime, besides].filter((one) => one !== undefined),
      (one) => one.excess,
    );
    if (found === undefined || found.excess <= 0) continue;
    // Of two sources that differ, the one that its neighbours in time do not bear out goes first.
    const excess = found.excess + Math.max(inTime?.excess ?? 0, 0);
    if (excess > (worst?.excess ?? 0)) worst = { outlier: found.outlier, excess };
  }
  return worst?.outlier;
}

/** How far each figure of a series may lie from a neighbour in time. */
function allowance(figures: readonly GateFigure[]) {
  const steps = stepsOf(figures);
  return (index: number, neighbour: GateFigure): number => {
    const seen = steps.find(({ from }) => from !== index && from !== index - 1)?.size ?? 0;
    const least = figures.length < telling ? narrowestOfFew : narrowest;
    const band = figures.length === 2 ? ofPairs : Math.min(Math.max(seen * 1.5, least), widest);
    const figure = figures[index] ?? neighbour;
    const gap = Math.max(Math.abs(figure.at - neighbour.at) - 1, 0) * perYearOfGap;
    const yearly = band + Math.min(gap, mostOfGap);
    const isPart = figure.years < 0.9 || neighbour.years < 0.9;
    return isPart ? Math.max(ofParts, yearly) : yearly;
  };
}

/** The levels that the gate lets pass for the whole year after the last figure of a series. */
export function levelsToPass(figures: readonly GateFigure[], year: number) {
  const [last] = figures.slice(-1);
  if (last === undefined) return null;
  // What it will be does not bear on how far it may lie from the others.
  const next = { ...last, at: year + 0.5, years: 1 };
  const all = [...figures, next];
  const allowed = allowance(all);
  const ranges = around(all, figures.length).neighbours.map((neighbour) => {
    const most = allowed(figures.length, neighbour);
    return [neighbour.level - most, neighbour.level + most] as const;
  });
  const [low, high] = [min(ranges, ([from]) => from), max(ranges, ([, to]) => to)];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Figures of the same period, and the nearest of others: one on either side, or two on one. */
export function around(figures: readonly GateFigure[], index: number) {
  const siblings: GateFigure[] = [];
  const walk = (step: 1 | -1): readonly GateFigure[] => {
    const found: GateFigure[] = [];
    for (let at = index + step; found.length < 2 && Math.abs(at - index) < reach; at += step) {
      const [figure, one] = [figures[index], figures[at]];
      if (figure === undefined || one === undefined) break;
      if (isOfOnePeriod(one, figure)) siblings.push(one);
      else if (found[0] === undefined || !isOfOnePeriod(one, found[0])) found.push(one);
    }
    return found;
  };
  const [before, after] = [walk(-1), walk(1)];
  const isBetween = before.length > 0 && after.length > 0;
  const neighbours = isBetween
    ? [...before.slice(0, 1), ...after.slice(0, 1)]
    : [...before, ...after];
  return { siblings, neighbours };
}

interface Step {
  readonly size: number;
  readonly from: number;
}

/** How far the series moved from each figure to the next, the greatest first. */
function stepsOf(figures: readonly GateFigure[]): readonly Step[] {
  return figures
    .slice(1)
    .map((figure, from) => ({ size: Math.abs(figure.level - (figures[from]?.level ?? 0)), from }))
    .sort((a, b) => b.size - a.size);
}
