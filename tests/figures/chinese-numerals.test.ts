import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readChineseNumeral } from "#figures/numerals.ts";
import { writeChineseNumeral } from "../helpers/write-numeral.ts";

test.each([
  [0n, "零"],
  [10n, "十"],
  [18n, "十八"],
  [105n, "一百零五"],
  [110n, "一百一十"],
  [1005n, "一千零五"],
  [24976n, "二万四千九百七十六"],
  [100_010n, "十万零一十"],
  [100_000_300n, "一亿零三百"],
  [469_000_000n, "四亿六千九百万"],
  [1_200_000_000_000n, "一万二千亿"],
  [10_000_000_000_000_000n, "一亿亿"],
])("writeChineseNumeral(%s) is %s", (value, text) => {
  expect(writeChineseNumeral(value)).toBe(text);
  expect(readChineseNumeral(text)?.value).toBe(value);
});

test.each([
  ["两千", 2000n, 1n],
  ["廿五", 25n, 1n],
  ["卅", 30n, 1n],
  ["一百五", 150n, 1n],
  ["三千五", 3500n, 1n],
  ["两万五", 25_000n, 1000n],
  ["六十二万", 620_000n, 10_000n],
  ["十二万八千", 128_000n, 1000n],
  ["二〇二三", 2023n, 1n],
])("readChineseNumeral(%s) reads %s, to the place of %s", (text, value, place) => {
  expect(readChineseNumeral(text)).toEqual({ value, place });
});

test.each([
  "",
  "七八",
  "七八十",
  "百",
  "零五",
  "十百",
  "一万万",
  "一千一万",
  "五零十",
  "1万",
  "十亿亿亿",
])("readChineseNumeral(%s) refuses", (text) => {
  expect(readChineseNumeral(text)).toBeNull();
});

test("what is written reads back, from 0 to 10^16", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n }), (value) => {
      expect(readChineseNumeral(writeChineseNumeral(value))?.value).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test("each number below 20,000 reads back", () => {
  for (let value = 0n; value < 20_000n; value += 1n) {
    expect(readChineseNumeral(writeChineseNumeral(value))?.value).toBe(value);
  }
});
