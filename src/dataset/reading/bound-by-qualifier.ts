import type { Interval, Qualifier } from "../contract/figure.ts";
import { boundFigure, type Bound } from "../figure/bound-figure.ts";
import { decimalOf, nearestNumber } from "../figure/decimal.ts";
import { negateInterval } from "../figure/interval.ts";

const bounds: Readonly<Record<Qualifier, Bound>> = {
  exact: "exact",
  approx: "about",
  at_least: "over",
  at_most: "under",
};

/**
 * The interval of a number that an editor read by hand: the qualifier bounds its magnitude, so
 * a fall of at least 8 lies at or below −8.
 */
export function boundByQualifier(value: number, qualifier: Qualifier): Interval {
  const magnitude = decimalOf(Math.abs(value));
  const { low, high } = boundFigure({
    value: magnitude,
    place: magnitude,
    rounded: false,
    bound: bounds[qualifier],
  });
  const interval = { low: nearestNumber(low), high: high === null ? null : nearestNumber(high) };
  return value < 0 ? negateInterval(interval) : interval;
}
