import { describe, expect, it } from "vitest";
import { barsCase } from "../cases/ranked-bars.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";

describe("rankedBars", () => {
  it("draws the longest first, an open end, an interval, a target and a place without a figure", () => {
    const chart = draw(barsCase);
    expect(countOf(chart.svg.desk, "c-bar-dashed")).toBe(1);
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    const words = wordsOf(chart.svg.phone);
    expect(words.slice(0, 5)).toEqual([
      "秀洲",
      "全国（含新疆生产建设兵团，另有口径说明）",
      "德清",
      "吴兴",
      "湖州",
    ]);
    expect(words).toContain("本站未见");
  });

  it("keeps the declared order where that is asked for", () => {
    const given = { ...barsCase.declaration, options: { order: "given" as const } };
    const words = wordsOf(draw({ ...barsCase, declaration: given }).svg.phone);
    expect(words[1]).toBe("吴兴");
  });
});
