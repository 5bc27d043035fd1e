import fc from "fast-check";
import { expect, it } from "vitest";
import { roundWithin, widenEnds } from "#dataset/deriving/round-within.ts";

it.each([
  [357_933_297, 357_538_062, 358_328_689, 358_000_000],
  [-8.6, -8.65, -8.55, -8.6],
  [100, 100, 100, 100],
  [0.123456, 0.1, 0.2, 0.1],
  [99.6, 98, 101, 100],
])("roundWithin(%d, [%d, %d]) is %d", (value, low, high, rounded) => {
  expect(roundWithin(value, { low, high })).toBe(rounded);
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
});
