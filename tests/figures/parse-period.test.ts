import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod } from "#figures/period.ts";

test.each([
  ["2023", "2023-01-01", "2023-12-31", "year"],
  ["2023-07", "2023-07-01", "2023-07-31", "month"],
  ["2023-07-31", "2023-07-31", "2023-07-31", "day"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2023-02", "2023-02-01", "2023-02-28", "month"],
  ["2000-02", "2000-02-01", "2000-02-29", "month"],
  ["1900-02", "1900-02-01", "1900-02-28", "month"],
  ["2004/2023", "2004-01-01", "2023-12-31", "year"],
  ["2023/2024-04", "2023-01-01", "2024-04-30", "year"],
  ["2023-07/2024", "2023-07-01", "2024-12-31", "year"],
  ["2023-07/2023-08-05", "2023-07-01", "2023-08-05", "month"],
  ["2015-10-29/2015-12-31", "2015-10-29", "2015-12-31", "day"],
  ["../2025-03", null, "2025-03-31", "month"],
  ["../2018", null, "2018-12-31", "year"],
])('parsePeriod("%s") spans %s to %s, known to the %s', (text, start, end, precision) => {
  expect(parsePeriod(text, "去年以来", "inferred")).toEqual({
    text,
    start,
    end,
    precision,
    printed: "去年以来",
    basis: "inferred",
  });
});

test.each([
  ["", "period-empty"],
  ["2023年", "period-malformed"],
  [" 2023", "period-malformed"],
  ["2023-7", "period-malformed"],
  ["23", "period-malformed"],
  ["2023-07-31-01", "period-malformed"],
  ["2023/2024/2025", "period-malformed"],
  ["2023/", "period-malformed"],
  ["/2023", "period-malformed"],
  ["..", "period-malformed"],
  ["../..", "period-malformed"],
  ["2023/..", "period-malformed"],
  ["２０２３", "period-malformed"],
  ["2023-13", "period-no-such-date"],
  ["2023-00", "period-no-such-date"],
  ["2023-02-29", "period-no-such-date"],
  ["2023-04-31", "period-no-such-date"],
  ["2023-04-00", "period-no-such-date"],
  ["2024/2023", "period-backwards"],
  ["2024-05/2024-04", "period-backwards"],
  ["2024/2023-06", "period-backwards"],
])('parsePeriod("%s") refuses: %s', (text, code) => {
  const reading = parsePeriod(text, null, "stated");
  expect("problem" in reading ? reading.problem.code : reading).toBe(code);
});

test("no text makes parsePeriod throw, and no period ends before it starts", () => {
  const digits = fc.stringMatching(/^[./\-0-9]{0,22}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), digits), (text) => {
      const reading = parsePeriod(text, null, "stated");
      expect(reading.text).toBe(text);
      if ("problem" in reading || reading.start === null) return;
      expect(reading.start <= reading.end).toBe(true);
    }),
  );
});

test("a day exists just where the calendar of ECMAScript has it, in leap years and others", () => {
  const two = (value: number) => String(value).padStart(2, "0");
  for (const year of [1900, 2000, 2023, 2024, 2100]) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= 31; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = date.getUTCMonth() === month - 1;
        expect([text, "problem" in parsePeriod(text, null, "stated")]).toEqual([text, !isReal]);
      }
    }
  }
});
