import type { Interval } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";

/** Units in which a change is rounded for print, unlike a count of things. */
const roundedUnits: ReadonlySet<string> = new Set(["percent", "percentage-points"]);

/**
 * The numbers that a printed change may stand for. A figure without decimals is itself by the
 * contract, but nothing falls by exactly 12%: where such a percentage is reckoned with, it counts as
 * rounded to the unit, half a point either side. Other figures keep their interval.
 */
export function asRounded(change: Observation): Interval {
  const { low, high, unit, value } = change;
  const isWhole = low !== null && low === high && value !== 0 && Number.isInteger(low);
  return isWhole && roundedUnits.has(unit) ? { low: low - 0.5, high: high + 0.5 } : { low, high };
}
