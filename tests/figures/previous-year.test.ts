import { expect, test } from "vitest";
import { parsePeriod, previousYear } from "#figures/period.ts";

function yearBefore(text: string): string | null {
  const reading = parsePeriod(text, null, "stated");
  if ("problem" in reading) throw new Error(`no period: ${text}`);
  return previousYear(reading);
}

test.each(["2023", "2023-01/2023-12", "2023/2023"])("previousYear of %s is 2022", (text) => {
  expect(yearBefore(text)).toBe("2022");
});

test.each(["2023-07", "2022/2023", "../2023", "2023-01-02/2023-12-31"])(
  "previousYear of %s is none, for it is no calendar year",
  (text) => {
    expect(yearBefore(text)).toBeNull();
  },
);
