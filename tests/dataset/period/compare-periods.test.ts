import { expect, test } from "vitest";
import type { Period } from "#dataset/contract/period.ts";
import * as compare from "#dataset/period/compare-periods.ts";
import { isPeriodProblem, parsePeriod } from "#dataset/period/parse-period.ts";
import { periodOfSlug, periodSlug } from "#dataset/period/period-slug.ts";

function period(text: string): Period {
  const reading = parsePeriod(text, null, "stated");
  if (isPeriodProblem(reading)) throw new Error(`no period: ${text}`);
  return reading;
}

test("comparePeriods sorts by end, then by start, an open start first", () => {
  const sorted = ["../2023", "2004/2023", "2022", "2023", "2023-12", "2024-01"];
  const shuffled = ["2024-01", "2023", "2022", "2023-12", "../2023", "2004/2023"].map(period);
  expect(shuffled.sort(compare.comparePeriods).map(({ text }) => text)).toEqual([
    "2022",
    ...sorted.filter((text) => text !== "2022"),
  ]);
});

test("isWholeYear wants one calendar year, however it is written", () => {
  expect(
    ["2023", "2023-01/2023-12", "2023/2023"].map((t) => compare.isWholeYear(period(t))),
  ).toEqual([true, true, true]);
  for (const text of ["2023-07", "2022/2023", "../2023", "2023-01-02/2023-12-31"]) {
    expect(compare.isWholeYear(period(text))).toBe(false);
  }
});

test("isSameSpan compares days, not texts", () => {
  expect(compare.isSameSpan(period("2023"), period("2023-01/2023-12"))).toBe(true);
  expect(compare.isSameSpan(period("2023"), period("../2023"))).toBe(false);
});

test("yearsOf lists each year touched, of an open start the last", () => {
  expect(compare.yearsOf(period("2021/2023-02"))).toEqual([2021, 2022, 2023]);
  expect(compare.yearsOf(period("../2023-02"))).toEqual([2023]);
});

test("previousYear is given for whole years only", () => {
  expect(compare.previousYear(period("2023"))).toBe("2022");
  expect(compare.previousYear(period("2023-07"))).toBeNull();
  expect(compare.previousYear(period("2022/2023"))).toBeNull();
});

test("overlaps and contains count the last day", () => {
  expect(compare.overlaps(period("2023"), period("2023-12-31/2024"))).toBe(true);
  expect(compare.overlaps(period("2023"), period("2024"))).toBe(false);
  expect(compare.overlaps(period("../2023"), period("1999"))).toBe(true);
  expect(compare.contains(period("2023"), period("2023-07"))).toBe(true);
  expect(compare.contains(period("2023"), period("../2023-07"))).toBe(false);
  expect(compare.contains(period("../2023"), period("../2023-07"))).toBe(true);
});

test.each([
  ["2023", "2023"],
  ["2023/2024-04", "2023--2024-04"],
  ["../2025-03", "--2025-03"],
  ["2015-10-29/2015-12-31", "2015-10-29--2015-12-31"],
])('periodSlug("%s") is "%s", and reads back', (text, slug) => {
  expect(periodSlug(text)).toBe(slug);
  expect(periodOfSlug(slug)).toBe(text);
});
