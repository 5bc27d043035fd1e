import { yearFraction } from "#model/breaks.ts";
import type { Period } from "#model/figure.ts";
import type { PlacedPoint } from "./types.ts";

export interface YearExtent {
  /** Fractions of years; the first of January 2019 is 2018.5, so that the whole year stands at 2019. */
  readonly start: number | null;
  readonly end: number;
}

/** Spans longer than this stand where they end: they are totals, not the state of a year. */
const longSpan = 2.01;

/** Where a period begins and ends on the axis of years. */
export function extentOf(period: Period): YearExtent {
  return {
    start: period.start === null ? null : yearFraction(period.start, "start"),
    end: yearFraction(period.end, "end"),
  };
}

/** Where one figure of that period is drawn: its middle, or its end where the span is long or open. */
export function positionOf(period: Period): number {
  const { start, end } = extentOf(period);
  if (start === null) return end;
  return end - start > longSpan ? Math.round(end - 0.5) : round((start + end) / 2);
}

/** Whether a figure of that period is a total of more than a year, such as a term of five. */
export function isTotalOfYears(period: Period): boolean {
  const { start, end } = extentOf(period);
  return start !== null && end - start > 1.01;
}

/** The calendar years that a period touches. */
export function yearsOf(period: Period): { readonly from: number; readonly to: number } {
  const to = Number(period.end.slice(0, 4));
  return { from: period.start === null ? to : Number(period.start.slice(0, 4)), to };
}

/** The year of a period that is exactly one calendar year. */
export function maybeWholeYear(period: Period): number | null {
  const year = period.end.slice(0, 4);
  return period.start === `${year}-01-01` && period.end === `${year}-12-31` ? Number(year) : null;
}

/** The years that the figures of some series touch, from the first to the last. */
export function yearsOfFigures(series: readonly { readonly points: readonly PlacedPoint[] }[]) {
  const points = series.flatMap((one) => one.points);
  return {
    from: Math.min(...points.map(({ years }) => years.from)),
    to: Math.max(...points.map(({ years }) => years.to)),
  };
}

function round(position: number): number {
  return Math.round(position * 1000) / 1000;
}
