import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as interval from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";

const atLeast = (low: number): Interval => ({ low, high: null });
const atMost = (high: number): Interval => ({ low: null, high });
const between = (low: number, high: number): Interval => ({ low, high });
const everything: Interval = { low: null, high: null };

test("addIntervals adds the ends in decimal and keeps open ends open", () => {
  expect(interval.addIntervals(between(0.1, 0.2), between(0.2, 0.3))).toEqual(between(0.3, 0.5));
  expect(interval.addIntervals(atLeast(6.5), between(1, 2))).toEqual(atLeast(7.5));
  expect(interval.addIntervals(atLeast(1), atMost(2))).toEqual(everything);
});

test("subtractIntervals takes the far end away", () => {
  expect(interval.subtractIntervals(between(5, 6), between(1, 2))).toEqual(between(3, 5));
  expect(interval.subtractIntervals(between(5, 6), atLeast(1))).toEqual(atMost(5));
});

test("negateInterval mirrors, without a negative zero", () => {
  expect(interval.negateInterval(atLeast(8))).toEqual(atMost(-8));
  expect(Object.is(interval.negateInterval(between(0, 1)).high, 0)).toBe(true);
});

test("multiplyIntervals minds signs and open ends", () => {
  expect(interval.multiplyIntervals(between(-2, 3), between(-5, 4))).toEqual(between(-15, 12));
  expect(interval.multiplyIntervals(atLeast(2), between(3, 4))).toEqual(atLeast(6));
  expect(interval.multiplyIntervals(atLeast(2), between(-1, 4))).toEqual(everything);
  expect(interval.multiplyIntervals(atLeast(2), between(0, 0))).toEqual(between(0, 0));
  expect(interval.scaleInterval(between(8.55, 8.65), 0.01)).toEqual(between(0.0855, 0.0865));
  expect(interval.scaleInterval(atLeast(8), -1)).toEqual(atMost(-8));
});

test("divideIntervals gives null where the divisor may be zero", () => {
  expect(interval.divideIntervals(between(1, 2), between(4, 5))).toEqual(between(0.2, 0.5));
  expect(interval.divideIntervals(between(1, 2), between(-1, 1))).toBeNull();
  expect(interval.divideIntervals(between(1, 2), atLeast(0))).toBeNull();
  expect(interval.divideIntervals(between(1, 2), atLeast(4))).toEqual(between(0, 0.5));
});

test("intervalsOverlap counts a shared end", () => {
  expect(interval.intervalsOverlap(between(1, 2), between(2, 3))).toBe(true);
  expect(interval.intervalsOverlap(between(1, 2), atLeast(2.1))).toBe(false);
  expect(interval.intervalsOverlap(everything, atMost(-1))).toBe(true);
});

const ends = fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 500 }));
const withMember = fc
  .tuple(ends, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([[low, width], share]) => ({
    of: between(low, low + width),
    x: low + Math.round(width * share),
  }));

test("a result holds the result of any two members", () => {
  fc.assert(
    fc.property(withMember, withMember, (left, right) => {
      const holds = (result: Interval | null, value: number) => {
        if (result !== null) expect(interval.containsNumber(result, value)).toBe(true);
      };
      holds(interval.addIntervals(left.of, right.of), left.x + right.x);
      holds(interval.subtractIntervals(left.of, right.of), left.x - right.x);
      holds(interval.multiplyIntervals(left.of, right.of), left.x * right.x);
      const quotient = interval.divideIntervals(left.of, right.of);
      const slack = 1e-9;
      if (quotient !== null) {
        const wider = between(
          (quotient.low ?? -Infinity) - slack,
          (quotient.high ?? Infinity) + slack,
        );
        holds(wider, left.x / right.x);
      }
    }),
  );
});
