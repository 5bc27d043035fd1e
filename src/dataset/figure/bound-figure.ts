import type { Qualifier } from "../contract/figure.ts";
import { add, compare, half, lastNonZeroPlace, subtract, zero } from "./decimal.ts";
import type { Decimal } from "./decimal.ts";

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

export interface BoundNumber {
  /** The magnitude, never negative. */
  readonly value: Decimal;
  readonly place: Decimal;
  readonly rounded: boolean;
  readonly bound: Bound;
}

/** The ends within which a magnitude lies, by the rules of the data contract; null is open. */
export function boundFigure({ value, place, rounded, bound }: BoundNumber): {
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
