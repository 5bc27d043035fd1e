import fc from "fast-check";
import { expect, it } from "vitest";
import {
  asRounded,
  roundWithin,
  widenEnds,
  widenPoint,
} from "#dataset/derive/interval-arithmetic.ts";
import { makeObservation } from "../../helpers/make-rows.ts";

it.each([
  [357_933_297, 357_538_062, 358_328_689, 358_000_000],
  [-8.6, -8.65, -8.55, -8.6],
  [100, 100, 100, 100],
  [0.123456, 0.1, 0.2, 0.1],
  [99.6, 98, 101, 100],
  // Twelve digits are tried, and no more.
  [1.23456789012345, 1.2345678901195, 1.2345678901235, 1.23456789012],
  [1.2345678901234567, 1.2345678901234, 1.2345678901236, 1.2345678901234567],
])("roundWithin(%d, [%d, %d]) is %d", (value, low, high, rounded) => {
  expect(roundWithin(value, { low, high })).toBe(rounded);
});

it("roundWithin stops at the finest place, though it leaves the interval there", () => {
  expect(roundWithin(94.45125, { low: 94.4511, high: 94.4514 }, -1)).toBe(94.5);
  expect(roundWithin(94.45125, { low: 94, high: 95 }, -1)).toBe(94);
});

it("roundWithin never leaves the interval", () => {
  const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(number, number, number, (...numbers) => {
      const [low = 0, value = 0, high = 0] = [...numbers].sort((a, b) => a - b);
      const rounded = roundWithin(value, { low, high });
      expect(rounded >= low && rounded <= high).toBe(true);
    }),
  );
});

it("widenEnds rounds outwards, two digits finer than the value", () => {
  const ends = { low: 357_538_062.2, high: 358_328_688.9 };
  expect(widenEnds(ends, 358_000_000)).toEqual({ low: 357_530_000, high: 358_330_000 });
  expect(widenEnds({ low: null, high: 3.14159 }, 3)).toEqual({ low: null, high: 3.15 });
  expect(widenEnds({ low: 3.14159, high: null }, 3)).toEqual({ low: 3.14, high: null });
});

it.each([
  [14.22642150601028, 14.22, 14.23],
  [-39.2227564, -39.23, -39.22],
  [137070.26160168386, 137070, 137071],
  [12, 12, 12],
  [99.996, 99.99, 100],
  [100.004, 100, 101],
  [-250.5, -251, -250],
])("widenPoint([%d, %d]) keeps the digits worth printing", (value, low, high) => {
  expect(widenPoint({ low: value, high: value })).toEqual({ low, high });
});

it("widenPoint leaves an interval alone", () => {
  expect(widenPoint({ low: 1.234, high: 1.235 })).toEqual({ low: 1.234, high: 1.235 });
});

it("asRounded takes a whole percentage for a rounded one, and a count for what it is", () => {
  const change = makeObservation({ value: -12, low: -12, high: -12, unit: "percent" });
  expect(asRounded(change)).toEqual({ low: -12.5, high: -11.5 });
  expect(asRounded(makeObservation({ value: 12 }))).toEqual({ low: 12, high: 12 });
  const decimal = makeObservation({ value: -8.6, low: -8.65, high: -8.55, unit: "percent" });
  expect(asRounded(decimal)).toEqual({ low: -8.65, high: -8.55 });
  for (const ends of [
    { low: 10, high: 14 },
    { low: 0, high: 0 },
    { low: null, high: null },
  ])
    expect(asRounded(makeObservation({ value: ends.high, ...ends, unit: "percent" }))).toEqual(
      ends,
    );
});
