import { describe, expect, it } from "vitest";
import { elementsOf, numberOf } from "#charts/svg/tree.ts";
import { spansCase } from "../cases/streak-spans.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";
import { search } from "../helpers/small-data.ts";

describe("streakSpans", () => {
  it("counts each streak back from its last year, a target hollow", () => {
    const chart = draw(spansCase);
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    expect(countOf(chart.svg.desk, "c-bar-dashed")).toBe(1);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["13年", "19年", "4年", "3年"]));
  });

  it("counts years of naming one later, and says so", () => {
    const { id, kind, topic, title, series, period } = spansCase.declaration;
    const options = { counted: "named" as const };
    const declaration = { id, kind, topic, title, series, period, options };
    const chart = draw({ ...spansCase, declaration });
    expect(chart.subtitle).toContain("2004—2025年 · 按命名年份计");
    const spans = draw({ ...spansCase, declaration }, "en").key.filter(
      (one) => one.mark === "span",
    );
    expect(spans[0]?.label).toContain("by year of naming");
    expect(chart.table).toEqual({
      ...draw(spansCase).table,
      caption: chart.subtitle,
    });
  });

  it("lists no year as missing that a streak has counted", () => {
    const searched = [search("murders-solved", "huzhou", "2004/2023")];
    const { table } = draw({ ...spansCase, data: { ...spansCase.data, searched } });
    expect(table.rows.map((row) => row.observation)).not.toContain(null);
  });

  it("lays thirteen years to 2024 over 13 of the axis's years", () => {
    const bars = [...elementsOf(draw(spansCase).svg.desk)].filter(
      ({ name, attributes }) => name === "rect" && attributes["class"] === "c-bar s1",
    );
    const [thirteen = 0, nineteen = 0] = bars.map((bar) => numberOf(bar, "width"));
    expect((thirteen / nineteen) * 18.9).toBeCloseTo(12.9, 1);
  });
});
