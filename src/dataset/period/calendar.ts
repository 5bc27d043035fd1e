/** The Gregorian calendar by arithmetic alone: no clock and no time zone can change a period. */

/** A day, month or year as an editor writes it, its missing parts null. */
export interface CalendarPoint {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads `2023`, `2023-07` or `2023-07-31` where that is a real date; else null. */
export function parseCalendarPoint(text: string): CalendarPoint | null {
  const match = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const point = { year: Number(year), month: maybeNumber(month), day: maybeNumber(day) };
  return isReal(point) ? point : null;
}

/** The first day of a year, month or day, in ISO 8601. */
export function firstDayOf({ year, month, day }: CalendarPoint): string {
  return isoDay(year, month ?? 1, day ?? 1);
}

/** The last day of a year, month or day, in ISO 8601. */
export function lastDayOf({ year, month, day }: CalendarPoint): string {
  const lastMonth = month ?? 12;
  return isoDay(year, lastMonth, day ?? daysInMonth(year, lastMonth));
}

/** 28 to 31; February knows leap years. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isReal({ year, month, day }: CalendarPoint): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year, month));
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

function maybeNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
