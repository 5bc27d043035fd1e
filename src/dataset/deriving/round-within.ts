import type { Interval } from "../contract/figure.ts";
import { containsNumber } from "../figure/interval.ts";

/** Powers of ten tried, coarse to fine; beyond twelve digits below the value nothing is gained. */
const places = 12;

/**
 * A value rounded to the coarsest power of ten that keeps it inside its interval, so that it does
 * not look surer than it is: 357,933,297 within 357,538,062 to 358,328,689 is 358,000,000.
 */
export function roundWithin(value: number, interval: Interval): number {
  if (value === 0) return 0;
  const top = magnitudeOf(value);
  for (let place = top; place > top - places; place -= 1) {
    const rounded = roundTo(value, place);
    if (rounded !== 0 && containsNumber(interval, rounded)) return rounded;
  }
  return value;
}

/** Decimals of a derived figure whose inputs are exact: of 14.2264215…% two serve, of a count none. */
const usefulPlace = (value: number): number => (Math.abs(value) < 100 ? -2 : 0);

/** The interval of a figure computed from exact numbers, widened to the digits worth printing. */
export function widenPoint({ low, high }: Interval): Interval {
  if (low === null || low !== high || Number.isInteger(low)) return { low, high };
  const place = usefulPlace(low);
  return { low: roundTo(low, place, Math.floor), high: roundTo(low, place, Math.ceil) };
}

/**
 * The interval with its ends rounded outwards, two digits finer than the rounded value needs:
 * digits beyond those are dust of the division.
 */
export function widenEnds({ low, high }: Interval, rounded: number): Interval {
  if (low === high || rounded === 0) return { low, high };
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
function roundTo(
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
