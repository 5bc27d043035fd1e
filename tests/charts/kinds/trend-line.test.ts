import { describe, expect, it } from "vitest";
import { lineSegments } from "#charts/marks/line-segments.ts";
import { changeCase, trendCase } from "../cases/trend-line.ts";
import { countOf, draw, expectPictures, modelOf, wordsOf } from "../helpers/draw-case.ts";

describe("trendLine", () => {
  it("draws gaps, a break, bounds and a disagreement", async () => {
    const chart = draw(trendCase);
    await expectPictures(chart, "trend-line");
    expect(countOf(chart.svg.desk, "c-break")).toBe(1);
    expect(countOf(chart.svg.desk, "c-ring")).toBe(1);
    expect(countOf(chart.svg.desk, "c-searched")).toBe(3);
    expect(countOf(chart.svg.desk, "c-gap")).toBe(5);
    expect(wordsOf(chart.svg.desk)).toContain("口径变更");
  });

  it("joins no two figures across a gap, a break or to a target", () => {
    const [series] = modelOf(trendCase).series;
    const stretches = series ? lineSegments(series) : [];
    expect(
      stretches.map(({ points, soft }) => [points.map((point) => point.wholeYear), soft]),
    ).toEqual([
      [[2004, 2005, 2006, 2007, 2008], false],
      [[2010, 2011], false],
      [[2016, 2017, 2018], true],
    ]);
  });

  it("starts the axis of counts at 0 and says its unit once", () => {
    const words = wordsOf(draw(trendCase).svg.desk);
    expect(words).toContain("0");
    expect(words.filter((word) => word === "万人")).toHaveLength(1);
    expect(wordsOf(draw(trendCase, "en").svg.desk)).toContain("thousand people");
  });

  it("keeps a lone figure, a figure of sixteen months and a lower bound apart from the line", async () => {
    const chart = draw(changeCase);
    await expectPictures(chart, "trend-line-change");
    expect(wordsOf(chart.svg.desk)).toContain("−12.5%");
    expect(chart.key.map((item) => item.mark)).toContain("at-least");
  });
});
