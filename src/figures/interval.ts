import type { Interval, Qualifier } from "#model/figure.ts";
import {
  add,
  compare,
  type Decimal,
  decimalOf,
  divide,
  half,
  lastNonZeroPlace,
  multiply,
  nearestNumber,
  subtract,
  zero,
} from "./decimal.ts";

/**
 * Arithmetic on the numbers a figure may stand for. A null end is open and stays open:
 * what is at least 6.5 and something at least 1 are together at least 7.5. Ends are computed
 * in decimal, so 0.1 + 0.2 is 0.3.
 */

/** The interval that holds one number alone. */
export function intervalOf(value: number): Interval {
  return { low: value, high: value };
}

/** Every sum of a number of each interval. */
export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: sum(left.low, right.low), high: sum(left.high, right.high) };
}

/** Every difference, `left` minus `right`. */
export function subtractIntervals(left: Interval, right: Interval): Interval {
  return addIntervals(left, negateInterval(right));
}

/** The interval mirrored at zero. */
export function negateInterval(interval: Interval): Interval {
  const flip = (end: number | null) => (end === null ? null : end === 0 ? 0 : -end);
  return { low: flip(interval.high), high: flip(interval.low) };
}

/** The interval times one number: `8.6%` as a share is scaled by 0.01. */
export function scaleInterval(interval: Interval, factor: number): Interval {
  return multiplyIntervals(interval, intervalOf(factor));
}

/** Every product of a number of each interval. */
export function multiplyIntervals(left: Interval, right: Interval): Interval {
  const products: End[] = [];
  const rights = endsOf(right);
  for (const l of endsOf(left)) for (const r of rights) products.push(product(l, r));
  return fromEnds(products);
}

/** Both ends, or the one number that is both. */
function endsOf(interval: Interval): readonly End[] {
  const isOneNumber = interval.low !== null && interval.low === interval.high;
  return isOneNumber ? [lowEnd(interval)] : [lowEnd(interval), highEnd(interval)];
}

/** Every quotient; null where the divisor may be zero, for then nothing can be said. */
export function divideIntervals(left: Interval, right: Interval): Interval | null {
  if (containsNumber(right, 0)) return null;
  return multiplyIntervals(left, fromEnds([inverse(lowEnd(right)), inverse(highEnd(right))]));
}

/** Whether a number lies in the interval, ends included. */
export function containsNumber(interval: Interval, value: number): boolean {
  return (
    (interval.low === null || interval.low <= value) &&
    (interval.high === null || interval.high >= value)
  );
}

/** Whether two intervals have a number in common. */
export function intervalsOverlap(left: Interval, right: Interval): boolean {
  return startsBefore(left.low, right.high) && startsBefore(right.low, left.high);
}

/** An end: a decimal, or endless below or above. */
type End = Decimal | "below" | "above";

function lowEnd({ low }: Interval): End {
  return low === null ? "below" : decimalOf(low);
}

function highEnd({ high }: Interval): End {
  return high === null ? "above" : decimalOf(high);
}

function product(left: End, right: End): End {
  if (typeof left === "object" && typeof right === "object") return multiply(left, right);
  const sign = signOf(left) * signOf(right);
  // Zero times an open end is zero: each number of an open interval is finite.
  if (sign === 0) return decimalOf(0);
  return sign < 0 ? "below" : "above";
}

function inverse(end: End): End {
  return typeof end === "object" ? divide(decimalOf(1), end) : decimalOf(0);
}

function signOf(end: End): number {
  if (typeof end === "string") return end === "below" ? -1 : 1;
  return compare(end, decimalOf(0));
}

function fromEnds(ends: readonly End[]): Interval {
  const finite = ends.filter((end) => typeof end === "object").sort(compare);
  const low = finite[0];
  const high = finite.at(-1);
  return {
    low: ends.includes("below") || low === undefined ? null : plain(low),
    high: ends.includes("above") || high === undefined ? null : plain(high),
  };
}

function plain(value: Decimal): number {
  return value.coefficient === 0n ? 0 : nearestNumber(value);
}

function sum(left: number | null, right: number | null): number | null {
  if (left === null || right === null) return null;
  return plain(add(decimalOf(left), decimalOf(right)));
}

function startsBefore(low: number | null, high: number | null): boolean {
  return low === null || high === null || low <= high;
}

/**
 * How a print bounds its number. `odd` (余, 多) and `over` (超, 以上) are both lower bounds, `near` (近)
 * and `about` (约) both approximate; they differ in how far the number may lie away.
 */
export type Bound = "exact" | "about" | "near" | "odd" | "over" | "under";

export const qualifierOf: Readonly<Record<Bound, Qualifier>> = {
  exact: "exact",
  about: "approx",
  near: "approx",
  odd: "at_least",
  over: "at_least",
  under: "at_most",
};

interface BoundNumber {
  /** The magnitude, never negative. */
  readonly value: Decimal;
  readonly place: Decimal;
  readonly rounded: boolean;
  readonly bound: Bound;
}

/** The ends within which a magnitude lies, by the data contract (`data/README.md`); null is open. */
export function intervalByQualifier({ value, place, rounded, bound }: BoundNumber): {
  readonly low: Decimal;
  readonly high: Decimal | null;
} {
  const unit = lastNonZeroPlace(value);
  switch (bound) {
    case "exact":
      return rounded ? around(value, half(place)) : { low: value, high: value };
    case "about":
      return around(value, half(unit));
    case "near":
      return { low: around(value, half(unit)).low, high: value };
    case "odd":
      return { low: value, high: add(value, unit) };
    case "over":
      return { low: value, high: null };
    case "under":
      return { low: zero, high: value };
  }
}

/** No magnitude lies below zero, so an interval round 0.0 is cut off there. */
function around(
  value: Decimal,
  distance: Decimal,
): { readonly low: Decimal; readonly high: Decimal } {
  const low = subtract(value, distance);
  return { low: compare(low, zero) < 0 ? zero : low, high: add(value, distance) };
}

/** Whether two accounts cannot both be true. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  return !intervalsOverlap(a, b);
}
