import { divideIntervals, intervalOf, scaleInterval } from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Unit } from "#model/vocabulary.ts";
import { ChartError } from "../chart-error.ts";
import { isDisjoint } from "./points.ts";
import type { PlacedPoint, SeriesWithoutRows } from "./types.ts";

/** A bare number: what it is measured by stands at the axis. */
export const indexUnit: Unit = { id: "index", name: { zh: "", enOne: "", enMany: "" } };

/** Decimals that an index is worked out to. */
const decimals = 10;

/** Measures of which one figure may be set against another as so many hundredths of it. */
const indexable: readonly string[] = ["count", "stock", "amount", "rate"];

/**
 * A series with its figure of the base year as 100. Every other figure of its definition is divided
 * by that one, interval by interval, so that a lower bound stays a lower bound; figures beyond a
 * change of definition, and counts of less than a year, are left out. Throws ChartError where the base year has no exact figure.
 */
export function indexSeries(
  chart: string,
  base: number,
  series: SeriesWithoutRows,
): SeriesWithoutRows {
  const { metric, area, points } = series;
  if (!indexable.includes(metric.measure))
    throw new ChartError(chart, "measure-not-indexed", metric.id, { measure: metric.measure });
  const first = points.find((point) => point.wholeYear === base && isExact(point));
  const names = { series: `${metric.id}.${area.id}`, base };
  if (!first) {
    const years = points.filter(isExact).flatMap((point) => point.wholeYear ?? []);
    const known = [...new Set(years)].join(", ") || "—";
    throw new ChartError(chart, "base-missing", metric.id, { ...names, years: known });
  }
  if (first.conflict) throw new ChartError(chart, "base-disputed", metric.id, names);
  // A count of nine months does not stand against one of twelve; a stock is of a day anyway.
  const needsYear = ["count", "amount"].includes(metric.measure);
  const isOfBase = (point: PlacedPoint): boolean =>
    !isBroken(series, first, point) && (point.wholeYear !== null || !needsYear);
  const indexed = points.filter(isOfBase).map((point) => indexPoint(point, first, series.unit));
  const drawn = indexed
    .map((one) => withConflict(one, indexed))
    .filter((one) => one.primary || one.conflict);
  return { ...series, unit: indexUnit, points: drawn };
}

/** 91,171 and 91,172 disagree; as hundredths of another figure they are one. */
function withConflict(point: PlacedPoint, all: readonly PlacedPoint[]): PlacedPoint {
  const isRival = (other: PlacedPoint): boolean =>
    other.observation.period.text === point.observation.period.text && isDisjoint(other, point);
  return { ...point, conflict: point.conflict && all.some(isRival) };
}

/** The first year of which every series has an exact figure that nobody contradicts; null where none is. */
export function maybeBaseYear(series: readonly (readonly PlacedPoint[])[]): number | null {
  const years = series.map(
    (points) =>
      new Set(points.filter((one) => isExact(one) && !one.conflict).map((one) => one.wholeYear)),
  );
  const [first, ...others] = years;
  const shared = [...(first ?? [])].filter((year) => others.every((some) => some.has(year)));
  return shared[0] ?? null;
}

/** A figure of a whole year, published as a result and as it is. */
function isExact(point: PlacedPoint): boolean {
  return (
    point.wholeYear !== null &&
    point.observation.qualifier === "exact" &&
    point.primary &&
    !point.derived &&
    !point.target &&
    point.observation.status !== "preliminary" &&
    (point.value ?? 0) > 0
  );
}

function isBroken(series: SeriesWithoutRows, a: PlacedPoint, b: PlacedPoint): boolean {
  const [from, to] = a.position < b.position ? [a, b] : [b, a];
  return series.breaks.some(({ position }) => from.position < position && position < to.position);
}

function indexPoint(point: PlacedPoint, first: PlacedPoint, unit: Unit): PlacedPoint {
  const { observation } = point;
  const size = divided(intervalOf(point.value ?? 0), intervalOf(first.value ?? 1));
  const value = point.value === null ? null : round(size.low ?? 0, Math.round);
  const bounds = point === first ? intervalOf(100) : boundsOf(point, first);
  const indexed: Observation = {
    ...observation,
    value,
    ...bounds,
    unit: indexUnit.id,
    derivedFrom: [first.observation.id, observation.id],
  };
  const printed = { observation, unit };
  return { ...point, observation: indexed, value, ...bounds, derived: true, printed };
}

/** The numbers that the index may be, to the digits worth writing, rounded outwards. */
function boundsOf(point: PlacedPoint, first: PlacedPoint): Interval {
  const { low, high } = divided(point, first);
  return {
    low: low === null ? null : round(low, Math.floor),
    high: high === null ? null : round(high, Math.ceil),
  };
}

function divided(figure: Interval, base: Interval): Interval {
  const share = divideIntervals(figure, { low: base.low, high: base.high });
  // The base is above zero, so that the quotient is always known.
  return scaleInterval(share ?? intervalOf(0), 100);
}

function round(index: number, to: (value: number) => number): number {
  return to(index * decimals) / decimals;
}
