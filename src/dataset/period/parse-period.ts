import type { Bilingual } from "../contract/bilingual.ts";
import type { Period, PeriodBasis, Precision } from "../contract/period.ts";
import { firstDayOf, lastDayOf, parseCalendarPoint } from "./calendar.ts";
import type { CalendarPoint } from "./calendar.ts";

/** A period text that names no span of time. */
export interface PeriodProblem {
  readonly text: string;
  readonly problem: { readonly code: PeriodProblemCode; readonly message: Bilingual };
}

export const periodProblems = {
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

export type PeriodProblemCode = keyof typeof periodProblems;

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

/** Whether a reading is a problem rather than a period. */
export function isPeriodProblem(reading: Period | PeriodProblem): reading is PeriodProblem {
  return "problem" in reading;
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
  const { zh, en } = periodProblems[code];
  return { text, problem: { code, message: { zh, en } } };
}
