import { describe, expect, it } from "vitest";
import { indexedCase } from "../cases/indexed-trend.ts";
import { trendCase } from "../cases/trend-line.ts";
import type { Case } from "../helpers/case.ts";
import { countOf, draw, modelOf, wordsOf } from "../helpers/draw-case.ts";

function withBase(base: number, { declaration, data }: Case = indexedCase): Case {
  return {
    picture: "indexed-trend",
    declaration: { ...declaration, kind: "indexed-trend", options: { base } },
    data,
  };
}

describe("indexedTrend", () => {
  it("draws every figure as computed, its lower bound as one, on an axis of 2010 = 100", () => {
    const chart = draw(indexedCase);
    expect(countOf(chart.svg.desk, "c-derived")).toBe(11);
    expect(countOf(chart.svg.desk, "c-ring")).toBe(2);
    expect(wordsOf(chart.svg.desk)).toContain("2010年=100");
    expect(wordsOf(draw(indexedCase, "en").svg.desk)).toContain("2010 = 100");
    expect(chart.key.map(({ mark }) => mark)).toEqual(
      expect.arrayContaining(["at-least", "derived", "break", "conflict"]),
    );
  });

  it("divides by the base year, carries bounds through and rounds them outwards", () => {
    const [deaths, inspected] = modelOf(indexedCase).series;
    const row = (series: typeof deaths, year: number): unknown => {
      const point = series?.points.find((one) => one.wholeYear === year);
      return point && [point.low, point.value, point.high];
    };
    expect(row(deaths, 2010)).toEqual([100, 100, 100]);
    expect(row(deaths, 2011)).toEqual([94.4, 94.5, 94.5]);
    expect(row(deaths, 2012)).toEqual([75, 75, null]);
    expect(row(deaths, 2013)).toEqual([69.3, 70, 70.7]);
    expect(row(inspected, 2016)).toEqual([78, 78, 78]);
  });

  it("leaves out what lies beyond a change of definition or is no whole year, and says how many", () => {
    const [deaths, inspected] = modelOf(indexedCase).series;
    expect(deaths?.points.map((point) => point.wholeYear)).toEqual([2010, 2011, 2012, 2013, 2014]);
    expect(inspected?.points.some((point) => point.wholeYear === null)).toBe(false);
    expect(modelOf(indexedCase).notIndexed).toBe(2);
    expect(draw(indexedCase).notes).toEqual(
      expect.arrayContaining([expect.stringContaining("另有2个数没有折算")]),
    );
  });

  it("rings only accounts that still disagree as indices", () => {
    const rings = modelOf(indexedCase).series.map((series) =>
      series.points.filter((point) => point.conflict).map((point) => point.wholeYear),
    );
    expect(rings).toEqual([[], [2014, 2014]]);
  });

  it("says the printed figure and the index in its table", () => {
    const { columns, rows } = draw(indexedCase, "en").table;
    expect(columns).toEqual([
      "Place",
      "Metric",
      "Period",
      "Figure",
      "Index",
      "As printed",
      "Source",
    ]);
    expect(rows[1]?.cells.slice(2, 6).map((cell) => cell.text)).toEqual([
      "2011",
      "75,572 people",
      "index 94.5",
      "75572",
    ]);
  });

  it("refuses a base year that a line lacks, naming the years that it has", () => {
    expect(() => modelOf(withBase(2012))).toThrow(
      /deaths\.china has no figure for the whole of 2012 that can be its 100.*this line has: 2010, 2011, 2013, 2014, 2016/,
    );
    expect(() => modelOf(withBase(2015))).toThrow(/no figure for the whole of 2015 that can/);
  });

  it("refuses a share in percent, which has points and no size", () => {
    const { declaration, data } = indexedCase;
    const metrics = data.metrics.map(
      (one) => ({ ...one, measure: "rate", unit: "percent" }) as const,
    );
    expect(() => modelOf({ declaration, data: { ...data, metrics } })).toThrow(
      /deaths is a rate in percent and cannot be set to 100/,
    );
  });

  it("refuses a base year in which two sources disagree", () => {
    expect(() => modelOf(withBase(2014, trendCase))).toThrow(/two figures for 2014 that disagree/);
  });
});
