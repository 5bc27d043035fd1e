import type { Period } from "#model/figure.ts";

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
    start: period.start === null ? null : fractionOf(period.start, 0),
    end: fractionOf(period.end, 1),
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

/** Where a new definition begins: on the line between two years, or within one. */
export function breakPosition(from: string): number {
  const [year = "", month, day] = from.split("-");
  const date = `${year}-${month ?? "01"}-${day ?? "01"}`;
  return round(fractionOf(date, 0));
}

/** Days before the first of each month, in a year of 365 days. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function fractionOf(date: string, whole: 0 | 1): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const days = (daysBefore[month - 1] ?? 0) + day - 1 + whole;
  return year - 0.5 + Math.min(days, 365) / 365;
}

function round(position: number): number {
  return Math.round(position * 1000) / 1000;
}
