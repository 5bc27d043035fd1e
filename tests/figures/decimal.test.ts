import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as decimal from "#figures/decimal.ts";

const { decimalOf, nearestNumber } = decimal;

test("add, subtract and multiply are exact where binary numbers are not", () => {
  expect(nearestNumber(decimal.add(decimalOf(0.1), decimalOf(0.2)))).toBe(0.3);
  expect(nearestNumber(decimal.subtract(decimalOf(0.3), decimalOf(0.1)))).toBe(0.2);
  expect(nearestNumber(decimal.multiply(decimalOf(4.69), decimalOf(1e8)))).toBe(469_000_000);
  expect(nearestNumber(decimal.half(decimalOf(0.1)))).toBe(0.05);
});

test("divide keeps more digits than a number holds", () => {
  expect(nearestNumber(decimal.divide(decimalOf(1), decimalOf(3)))).toBe(1 / 3);
  expect(nearestNumber(decimal.divide(decimalOf(-12), decimalOf(0.5)))).toBe(-24);
});

test("lastNonZeroPlace of 2470 is 10 and of 0.50 is 0.1", () => {
  expect(nearestNumber(decimal.lastNonZeroPlace(decimalOf(2470)))).toBe(10);
  expect(nearestNumber(decimal.lastNonZeroPlace({ coefficient: 50n, exponent: -2 }))).toBe(0.1);
  expect(nearestNumber(decimal.lastNonZeroPlace(decimal.zero))).toBe(1);
});

test("exactNumber refuses digits that a number would lose", () => {
  expect(decimal.exactNumber({ coefficient: 12345678901234567n, exponent: 0 })).toBeNull();
  expect(decimal.exactNumber({ coefficient: 1n, exponent: 400 })).toBeNull();
  expect(decimal.exactNumber({ coefficient: 4690n, exponent: -3 })).toBe(4.69);
});

test("parseDecimal refuses anything but digits with one point", () => {
  for (const text of ["", ".5", "5.", "1e3", "+1", "1.2.3", "１"]) {
    expect(decimal.parseDecimal(text)).toBeNull();
  }
  expect(decimal.parseDecimal("-12.50")).toEqual({ coefficient: -1250n, exponent: -2 });
});

test("every finite number comes back from its decimal", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(nearestNumber(decimalOf(value)) + 0).toBe(value + 0);
    }),
  );
});
