import { expect, test } from "vitest";
import { parseFigure } from "#figures/parse.ts";

/**
 * One test a line of a table `token → value [low, high] qualifier unit kind`; `open` is an open end,
 * `none` a range's value, `-` no unit, and `!code` a problem.
 */
export function testReadings(table: string): void {
  for (const line of table.trim().split("\n")) {
    const [token = "", expected = ""] = line.trim().split(" → ");
    test(`parseFigure("${token}") reads ${expected}`, () => {
      expect(describeReading(token)).toBe(expected);
    });
  }
}

/** A reading in one line, as the tables write it. */
export function describeReading(token: string, printedUnit?: string): string {
  const reading = parseFigure(token, { printedUnit });
  if ("problem" in reading) return `!${reading.problem.code}`;
  const { value, low, high, qualifier, unit, kind } = reading;
  const ends = `[${low ?? "open"}, ${high ?? "open"}]`;
  return `${value ?? "none"} ${ends} ${qualifier} ${unit === "" ? "-" : unit} ${kind}`;
}
