import { describe, expect, it } from "vitest";
import { lineSegments, lonePoints } from "#charts/marks/lines.ts";
import { axisGaps } from "#charts/marks/mark-names.ts";
import { longTrendCase } from "../cases/long-trend.ts";
import { changeCase, trendCase } from "../cases/trend-line.ts";
import { countOf, draw, gapsIn, modelOf, wordsOf } from "../helpers/draw-case.ts";
import { dataOf, figure, metric, search } from "../helpers/small-data.ts";

describe("trendLine", () => {
  it("draws gaps, a break, bounds and a disagreement", () => {
    const chart = draw(trendCase);
    expect(countOf(chart.svg.desk, "c-break")).toBe(1);
    expect(countOf(chart.svg.desk, "c-ring")).toBe(1);
    expect(gapsIn(chart.svg.desk)).toEqual([2, 1, 1, 4]);
    expect(chart.key.map(({ mark }) => mark)).toEqual(expect.arrayContaining(axisGaps));
    expect(wordsOf(chart.svg.desk)).toContain("口径变更");
  });

  it("marks what series of one axis know differently once for each kind, one over the other", () => {
    const rows = dataOf({
      metrics: [metric("cases", "案件", "Cases")],
      observations: ["huzhou", "deqing"].flatMap((place) => [
        figure("cases", place, "2010", 5),
        figure("cases", place, "2013", 6),
      ]),
      searched: [
        search("cases", "huzhou", "2011/2012"),
        search("cases", "deqing", "2012", "printed-elsewhere"),
      ],
    });
    const declaration = {
      id: "cases",
      kind: "trend-line",
      topic: "order",
      title: { zh: "题", en: "Title" },
      metrics: ["cases"],
      areas: ["huzhou", "deqing"],
    };
    const { svg, summary } = draw({ declaration, data: rows });
    expect(gapsIn(svg.desk)).toEqual([2, 1, 0, 1]);
    expect(summary).toContain("没有数的年份：本站未见2处、印在别处1处、还没查1处");
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

  it("bears twenty years of three places, two breaks of one of them, a bound and a ring", () => {
    const chart = draw(longTrendCase);
    const words = wordsOf(chart.svg.phone);
    expect(words.filter((word) => word === "全国口径变更")).toHaveLength(2);
    for (const name of ["全国", "湖州", "德清"])
      expect(words.some((word) => word.startsWith(name) && !word.includes("口径"))).toBe(true);
    expect(words).toEqual(expect.arrayContaining(["万件", "超880万", "940万", "933万"]));
    expect(wordsOf(draw(longTrendCase, "en").svg.desk)).toContain("China 13.9m");
    expect(countOf(chart.svg.desk, "c-ring")).toBe(1);
    const marks = chart.key.map((item) => item.mark);
    expect(marks).toEqual(["at-least", "approx", "derived", "preliminary", "break", "conflict"]);
  });

  it("hangs a change of one year alone from zero", () => {
    const [xiuzhou, zone] = modelOf(changeCase).series;
    const yearsOf = (series: typeof zone): unknown =>
      series && lonePoints(series).map((point) => point.wholeYear);
    expect(yearsOf(xiuzhou)).toEqual([]);
    expect(yearsOf(zone)).toEqual([2023]);
  });

  it("keeps a lone figure, a figure of sixteen months and a lower bound apart from the line", () => {
    const chart = draw(changeCase);
    expect(wordsOf(chart.svg.desk)).toContain("−12.5%");
    expect(chart.key.map((item) => item.mark)).toContain("at-least");
  });
});
