import type { Period } from "../contract/period.ts";
import type { Metric } from "../contract/vocabulary.ts";
import { previousYear } from "../period/previous-year.ts";

const yearOnYear = /同比|year[- ]on[- ]year|year[- ]over[- ]year/i;

/**
 * The base of a change that says 同比 about a whole year: the year before. Null for everything
 * else, for then nobody stated the base and nothing may be derived from it.
 */
export function fillBase(
  metric: Metric | undefined,
  period: Period,
  reportedAs: string,
  printedUnit: string,
): string | null {
  if (metric?.measure !== "change" || period.end === "") return null;
  if (!yearOnYear.test(reportedAs) && !yearOnYear.test(printedUnit)) return null;
  return previousYear(period);
}
