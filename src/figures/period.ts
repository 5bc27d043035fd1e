import type { Bilingual } from "#model/bilingual.ts";
import type { Period, PeriodBasis, Precision } from "#model/figure.ts";

/** The Gregorian calendar by arithmetic alone: no clock and no time zone can change a period. */

/** A day, month or year as an editor writes it, its missing parts null. */
interface CalendarPoint {
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
function firstDayOf({ year, month, day }: CalendarPoint): string {
  return isoDay(year, month ?? 1, day ?? 1);
}

/** The last day of a year, month or day, in ISO 8601. */
function lastDayOf({ year, month, day }: CalendarPoint): string {
  const lastMonth = month ?? 12;
  return isoDay(year, lastMonth, day ?? daysInMonth(year, lastMonth));
}

/** 28 to 31; February knows leap years. */
function daysInMonth(year: number, month: number): number {
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

/** A period text that names no span of time. */
export interface PeriodProblem {
  readonly text: string;
  readonly problem: { readonly code: PeriodProblemCode; readonly message: Bilingual };
}

const periodProblems = {
  "period-empty": {
    zh: "时段是空的：如 2023、2023-07、2004/2023。",
    en: "The period is empty: write for instance 2023, 2023-07 or 2004/2023.",
  },
  "period-malformed": {
    zh: "时段写法有误：应为 2023、2023-07、2023-07-31，起止之间用 /，起点不明的累计写作 ../2025-03。",
    en: "The period is not well formed: write 2023, 2023-07 or 2023-07-31, a span with /, a running total of unknown start as ../2025-03.",
  },
  "period-no-such-date": {
    zh: "没有这一天或这个月。",
    en: "There is no such day or month.",
  },
  "period-backwards": {
    zh: "时段的起点晚于终点。",
    en: "The period starts after it ends.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

type PeriodProblemCode = keyof typeof periodProblems;

/**
 * Reads a period as editors write it: `2023`, `2023-07`, `2023-07-31`, a span of any two of these
 * (`2023/2024-04`), or a running total whose start nobody stated (`../2025-03`). `printed` are the source's
 * own words where they differ, else null. Never throws; what is no real span of days gives a problem.
 */
export function parsePeriod(
  text: string,
  printed: string | null,
  basis: PeriodBasis,
): Period | PeriodProblem {
  if (text === "") return problemOf(text, "period-empty");
  const [from = "", to, ...more] = text.split("/");
  if (more.length > 0) return problemOf(text, "period-malformed");
  const isOpen = from === ".." && to !== undefined;
  const start = isOpen ? null : readPoint(from);
  const end = to === undefined ? start : readPoint(to);
  if (typeof start === "string") return problemOf(text, start);
  if (typeof end === "string") return problemOf(text, end);
  if (end === null) return problemOf(text, "period-malformed");
  const period = {
    text,
    start: start === null ? null : firstDayOf(start),
    end: lastDayOf(end),
    precision: coarserOf(start ?? end, end),
    printed,
    basis,
  };
  const isBackwards = period.start !== null && period.start > period.end;
  return isBackwards ? problemOf(text, "period-backwards") : period;
}

function readPoint(text: string): CalendarPoint | PeriodProblemCode {
  const point = parseCalendarPoint(text);
  if (point !== null) return point;
  return /^[12]\d{3}(?:-\d{2}){1,2}$/.test(text) ? "period-no-such-date" : "period-malformed";
}

const precisions: readonly Precision[] = ["day", "month", "year"];

function coarserOf(start: CalendarPoint, end: CalendarPoint): Precision {
  const left = precisions.indexOf(precisionOf(start));
  const right = precisions.indexOf(precisionOf(end));
  return precisions[Math.max(left, right)] ?? "year";
}

function precisionOf({ month, day }: CalendarPoint): Precision {
  return month === null ? "year" : day === null ? "month" : "day";
}

function problemOf(text: string, code: PeriodProblemCode): PeriodProblem {
  return { text, problem: { code, message: periodProblems[code] } };
}

/** The text of the year before a whole year (`2022` of 2023); null for any other period. */
export function previousYear(period: Pick<Period, "start" | "end">): string | null {
  const year = maybeWholeYear(period);
  return year === null ? null : String(year - 1);
}

/** The year of a period that is exactly one calendar year, however it is written. */
export function maybeWholeYear({ start, end }: Pick<Period, "start" | "end">): number | null {
  const year = end.slice(0, 4);
  return start === `${year}-01-01` && end === `${year}-12-31` ? Number(year) : null;
}

const dates: readonly RegExp[] = [
  /^\D*[12]\d{3}年(?!间|来)/,
  /^[^\d一二]*[一二][零一二三四五六七八九]{3}年/,
  /[\d一二三四五六七八九十]月/,
  /^[12]\d{3}[-/]\d{1,2}(?:[-/]\d{1,2})?$/,
  /^\d{4}\.\d{1,2}\.\d{1,2}$/,
  /^[12]\d{3}年?[-~至到]+[12]\d{3}年?$/,
  /^\D*\d{1,2}[时点:](?:\d{1,2}分?)?$/,
  /^(?:19|20)\d0s$/,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/,
  /\bmay \d{4}/,
  // As spreadsheets write what they took for a date.
  /^(?:\d{1,2}-)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:-\d{1,2})?$/,
];

/** Whether a folded token is a date, a span of years or a time of day rather than a figure; 19年 is a figure. */
export function isDate(folded: string): boolean {
  const text = folded.trim();
  return dates.some((pattern) => pattern.test(text));
}
