import { describe, expect, it } from "vitest";
import { rangeCase } from "../cases/range-bars.ts";
import { trendCase } from "../cases/trend-line.ts";
import { countOf, draw, rowsOf, wordsOf } from "../helpers/draw-case.ts";

describe("rangeBars", () => {
  it("gives every total a line: the years that it sums, and how much", () => {
    const chart = draw(rangeCase);
    expect(countOf(chart.svg.desk, "c-range")).toBe(4);
    expect(countOf(chart.svg.desk, "c-bar") + countOf(chart.svg.desk, "c-bar-hollow")).toBe(4);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["367万", "667万", "717万"]));
    expect(chart.key.map(({ mark }) => mark)).toContain("at-least");
  });

  it("points both marks of a total to its row of the table", () => {
    const { svg, table } = draw(rangeCase);
    expect(rowsOf(svg.phone).toSorted((a, b) => a - b)).toEqual(
      table.rows.flatMap((_, row) => [row, row]),
    );
  });

  it("refuses a chart without a total of several years", () => {
    const declaration = { ...trendCase.declaration, kind: "range-bars" as const };
    expect(() => draw({ ...trendCase, declaration })).toThrow("no total of more than a year");
  });
});
