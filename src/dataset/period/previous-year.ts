import type { Period } from "../contract/period.ts";

/** The text of the year before a whole year (`2022` of 2023); null for any other period. */
export function previousYear(period: Pick<Period, "start" | "end">): string | null {
  return isWholeYear(period) ? String(Number(period.end.slice(0, 4)) - 1) : null;
}

/** Whether a period is exactly one calendar year, however it is written. */
function isWholeYear({ start, end }: Pick<Period, "start" | "end">): boolean {
  return start === `${end.slice(0, 4)}-01-01` && end.endsWith("-12-31");
}
