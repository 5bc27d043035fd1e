import { describe, expect, it } from "vitest";
import { tierCase } from "../cases/tier-ladder.ts";
import { trendCase } from "../cases/trend-line.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";

describe("tierLadder", () => {
  it("names each place on its step and year, a goal hollow", () => {
    const chart = draw(tierCase);
    expect(countOf(chart.svg.desk, "c-point")).toBe(7);
    expect(countOf(chart.svg.desk, "c-target")).toBe(1);
    expect(wordsOf(chart.svg.desk).filter((word) => word === "湖州")).toHaveLength(4);
    expect(chart.key.map(({ mark }) => mark)).toEqual(["target", "same-place"]);
  });

  it("moves a year later where years of naming are counted", () => {
    const { declaration, data } = tierCase;
    const named = { ...declaration, options: { counted: "named" as const } };
    const words = wordsOf(draw({ declaration: named, data }).svg.desk);
    expect(words).toContain("2024");
    expect(draw({ declaration: named, data }).subtitle).toContain("按命名年份计");
  });

  it("says tiers by their names, in the table and aloud", () => {
    const { alt, table } = draw(tierCase, "en");
    expect(alt).toContain("Huzhou: Safe tripod in 2009, Bronze tripod in 2012");
    expect(table.rows[0]?.cells.map(({ text }) => text)).toContain("Safe tripod");
  });

  it("refuses a metric without tiers", () => {
    const declaration = { ...trendCase.declaration, kind: "tier-ladder" as const };
    expect(() => draw({ ...trendCase, declaration })).toThrow("deaths has no tiers");
  });
});
