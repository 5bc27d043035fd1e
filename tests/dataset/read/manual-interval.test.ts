import { expect, test } from "vitest";
import { maybeRoundedInterval } from "#dataset/read/observations.ts";

test.each([
  [9_530_000, "9,53 millones", { low: 9_525_000, high: 9_535_000 }],
  [3_500_000, "3,5 millones", { low: 3_450_000, high: 3_550_000 }],
  [18_261, "18,261", null],
  [750_000, "más de 750.000", null],
  [4, "金鼎", null],
])("%d printed as %s", (value, print, interval) => {
  expect(maybeRoundedInterval(value, print)).toEqual(interval);
});
