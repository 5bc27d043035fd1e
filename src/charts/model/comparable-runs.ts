import { group as groupBy, pairs } from "d3-array";
import { breakBetween } from "#model/breaks.ts";
import { isMomentary } from "#model/measures.ts";
import type { Measure } from "#model/vocabulary.ts";
import { isTotalOfYears } from "./points.ts";
import type { ChartPoint, ChartSeries } from "./types.ts";

/** A figure that others of its series may be set beside, with all that its period's accounts allow. */
export interface Reading {
  readonly point: ChartPoint;
  /** Infinite where the end is open. */
  readonly low: number;
  readonly high: number;
}

/** How a series went within one definition; only what its intervals make certain. */
export interface Run {
  /** In order of time, one a period, at least one. */
  readonly readings: readonly Reading[];
  readonly first: Reading;
  readonly last: Reading;
  readonly trend: "up" | "down" | "flat" | "unclear";
  /** `yearly`: so each year; `steady`: each figure found; `mixed`: with steps the other way. */
  readonly path: "yearly" | "steady" | "mixed" | "unclear";
  readonly highest: Reading | null;
  readonly lowest: Reading | null;
  /** When the definition began, if that is within the chart (`2016`). */
  readonly since: string | null;
}

/**
 * The stretches of a series between its changes of definition. Targets, totals of years and parts of
 * a year are no part of them, and no stretch goes over a break.
 */
export function runsBetweenBreaks(series: ChartSeries): readonly Run[] {
  const latestFirst = series.breaks.toSorted((a, b) => b.position - a.position);
  const definitionOf = ({ point }: Reading) =>
    breakBetween(latestFirst, -Infinity, point.position) ?? null;
  return [...groupBy(readingsOf(series), definitionOf)].flatMap(([definition, own]) => {
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) return [];
    const trend = trendOf(first, last);
    const path = pathOf(own, trend);
    const highest = beyondAll(own, (one, other) => isBelow(other, one));
    const lowest = beyondAll(own, isBelow);
    const since = definition?.from ?? null;
    return [{ readings: own, first, last, trend, path, highest, lowest, since }];
  });
}

/** The comparable figures of a series, one a period; another account of it widens the interval. */
export function readingsOf(series: ChartSeries): readonly Reading[] {
  return series.points
    .filter((point) => point.primary && isComparable(point, series.metric.measure))
    .map((point) => {
      const accounts = series.points.filter(
        (other) => !other.target && other.observation.period.text === point.observation.period.text,
      );
      return {
        point,
        low: Math.min(...accounts.map((one) => one.low ?? -Infinity)),
        high: Math.max(...accounts.map((one) => one.high ?? Infinity)),
      };
    });
}

/** Whether a figure may be set beside others of its series: no target, no total, a whole year. */
export function isComparable(point: ChartPoint, measure: Measure): boolean {
  if (point.target || isTotalOfYears(point.observation.period)) return false;
  return point.wholeYear !== null || isMomentary(measure);
}

/** Whether one figure is certainly below another. */
export function isBelow(a: Reading, b: Reading): boolean {
  return a.high < b.low;
}

function trendOf(first: Reading, last: Reading): Run["trend"] {
  if (isBelow(first, last)) return "up";
  if (isBelow(last, first)) return "down";
  const isOneNumber = first.low === first.high && first.low === last.low && last.low === last.high;
  return isOneNumber && first !== last ? "flat" : "unclear";
}

function pathOf(readings: readonly Reading[], trend: Run["trend"]): Run["path"] {
  const steps = pairs(readings);
  const falls = steps.filter(([from, to]) => isBelow(to, from)).length;
  const rises = steps.filter(([from, to]) => isBelow(from, to)).length;
  if (falls > 0 && rises > 0) return "mixed";
  const same = trend === "down" ? falls : trend === "up" ? rises : 0;
  if (same < steps.length || steps.length < 2) return "unclear";
  const isEveryYear = steps.every(
    ([from, to]) =>
      from.point.wholeYear !== null && to.point.wholeYear === from.point.wholeYear + 1,
  );
  return isEveryYear ? "yearly" : "steady";
}

/** The one of several that certainly lies beyond all others; null where two may change places. */
export function beyondAll<One>(
  all: readonly One[],
  isBeyond: (one: One, other: One) => boolean,
): One | null {
  if (all.length < 2) return null;
  return all.find((one) => all.every((other) => other === one || isBeyond(one, other))) ?? null;
}
