import { group } from "d3-array";
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
