import type { Interval } from "../contract/figure.ts";
import {
  divideIntervals,
  intervalOf,
  scaleInterval,
  subtractIntervals,
} from "../figure/interval.ts";

/** The change from one level to another in percent; null where the earlier may be zero or less. */
export function relativeChange(before: Interval, now: Interval): Interval | null {
  if (before.low === null || before.low <= 0) return null;
  const ratio = divideIntervals(now, before);
  return ratio === null ? null : scaleInterval(subtractIntervals(ratio, intervalOf(1)), 100);
}
