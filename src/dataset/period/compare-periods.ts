import type { Period } from "../contract/period.ts";

/** The days a period spans; all that comparing needs. */
export type Span = Pick<Period, "start" | "end">;

/**
 * Sorts by the last day, then by the first, an open start before all; of equal spans by the text.
 * Negative, zero or positive, as `Array.sort` wants it.
 */
export function comparePeriods(left: Period, right: Period): number {
  return (
    compareText(left.end, right.end) ||
    compareText(left.start ?? "", right.start ?? "") ||
    compareText(left.text, right.text)
  );
}

/** Whether two periods span the same days, however they are written. */
export function isSameSpan(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}

/** Whether a period is exactly one calendar year. */
export function isWholeYear({ start, end }: Span): boolean {
  return start !== null && start === `${end.slice(0, 4)}-01-01` && end.endsWith("-12-31");
}

/** The calendar years a period touches, in order; of an open start the last alone. */
export function yearsOf({ start, end }: Span): readonly number[] {
  const last = yearOf(end);
  const first = start === null ? last : yearOf(start);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The text of the year before a whole year (`2022` of 2023); null for any other period. */
export function previousYear(period: Span): string | null {
  return isWholeYear(period) ? String(yearOf(period.end) - 1) : null;
}

/** Whether two periods have a day in common; an open start reaches back without end. */
export function overlaps(left: Span, right: Span): boolean {
  return (left.start ?? "") <= right.end && (right.start ?? "") <= left.end;
}

/** Whether every day of the inner period lies in the outer. */
export function contains(outer: Span, inner: Span): boolean {
  return (outer.start ?? "") <= (inner.start ?? "") && inner.end <= outer.end;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
