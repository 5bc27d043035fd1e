import {
  containsNumber,
  divideIntervals,
  intervalOf,
  scaleInterval,
  subtractIntervals,
} from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";

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

/** Powers of ten tried, coarse to fine; beyond twelve digits below the value nothing is gained. */
const places = 12;

/**
 * A value rounded to the coarsest power of ten that keeps it inside its interval, so that it does
 * not look surer than it is: 357,933,297 within 357,538,062 to 358,328,689 is 358,000,000.
 * @param finest the power of ten at which it is rounded even if that takes it out of the interval
 */
export function roundWithin(value: number, interval: Interval, finest?: number): number {
  if (value === 0) return 0;
  const top = magnitudeOf(value);
  for (let place = top; place >= (finest ?? top - places + 1); place -= 1) {
    const rounded = roundTo(value, place);
    if (rounded !== 0 && containsNumber(interval, rounded)) return rounded;
  }
  return finest === undefined ? value : roundTo(value, finest);
}

/** The last digit of an index, as a power of ten: a tenth, or the second digit of what is below one. */
export function indexPlace(index: number): number {
  return index === 0 ? -1 : Math.min(-1, magnitudeOf(index) - 1);
}

/**
 * The interval of a figure computed from exact numbers, widened to the digits worth printing: of
 * 14.2264215…% two decimals serve, of a count none.
 */
export function widenPoint({ low, high }: Interval): Interval {
  if (low === null || low !== high || Number.isInteger(low)) return { low, high };
  const place = magnitudeOf(low) < 2 ? -2 : 0;
  return { low: roundTo(low, place, Math.floor), high: roundTo(low, place, Math.ceil) };
}

/**
 * The interval with its ends rounded outwards, two digits finer than the rounded value needs:
 * digits beyond those are dust of the division.
 */
export function widenEnds({ low, high }: Interval, rounded: number): Interval {
  const place = lastPlaceOf(rounded) - 2;
  return {
    low: low === null ? null : roundTo(low, place, Math.floor),
    high: high === null ? null : roundTo(high, place, Math.ceil),
  };
}

/** The power of ten of the first digit: 8 of 357,933,297. */
function magnitudeOf(value: number): number {
  return Math.floor(Math.log10(Math.abs(value)));
}

/** The power of ten of the last digit that is not zero: 6 of 358,000,000, -1 of 8.6. */
function lastPlaceOf(value: number): number {
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  return Number(exponent) - (mantissa.split(".")[1]?.length ?? 0);
}

/** Rounds at a power of ten, by decimal text: multiplying by 0.1 would bring binary dust. */
export function roundTo(
  value: number,
  place: number,
  round: (value: number) => number = Math.round,
): number {
  const scaled = Number(shiftText(value, -place));
  return Number(shiftText(round(scaled), place));
}

function shiftText(value: number, places: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}

/** The change from one level to another in percent; null where the earlier may be zero or less. */
export function relativeChange(before: Interval, now: Interval): Interval | null {
  const ratio = divideByPositive(now, before);
  return ratio && scaleInterval(subtractIntervals(ratio, intervalOf(1)), 100);
}

/** Every quotient; null where the divisor may be zero or less. */
export function divideByPositive(left: Interval, right: Interval): Interval | null {
  return (right.low ?? 0) > 0 ? divideIntervals(left, right) : null;
}
