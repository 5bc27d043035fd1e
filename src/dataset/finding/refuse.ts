import type { Bilingual } from "../contract/bilingual.ts";
import type { Interval } from "../contract/figure.ts";

/** A reason in both languages. */
export function refuse(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** Whether every number of the first interval is greater than every number of the second. */
export function isAbove(first: Interval, second: Interval): boolean {
  return first.low !== null && second.high !== null && first.low > second.high;
}
