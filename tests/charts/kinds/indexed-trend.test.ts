import { describe, expect, it } from "vitest";
import { sizeOf } from "#charts/drawing.ts";
import { kindOf } from "#charts/kinds/index.ts";
import { elementsOf } from "#charts/svg/tree.ts";
import { indexedCase, ratioCase } from "../cases/indexed-trend.ts";
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
  it("draws no ratio to a year without a figure", () => {
    const model = modelOf(ratioCase);
    const declaration = { ...model.declaration, options: { base: 1999, ratio: true } };
    const kind = kindOf("indexed-trend");
    expect(() => kind.draw({ ...model, declaration }, sizeOf("desk", "zh"))).toThrow(RangeError);
    expect(() => kindOf("indexed")).toThrow("no kind of chart is called indexed");
  });

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

describe("indexedTrend on a ratio scale", () => {
  const chart = draw(ratioCase);
  const words = wordsOf(chart.svg.desk);
  /** Heights of the points of a class, top first, in the order drawn. */
  const heights = (className: string): readonly number[] =>
    [...elementsOf(chart.svg.desk)]
      .filter((node) => node.attributes["class"]?.startsWith(`${className} `))
      .flatMap((node) => [node, ...elementsOf(node)])
      .flatMap(({ attributes: { cy, transform = "" } }) => {
        const y = cy ?? /,([-\d.]+)\)/.exec(transform)?.[1];
        return y === undefined ? [] : [Number(y)];
      });

  it("says beside the axis that 2010 is 1 and how heights are read, in both languages", () => {
    expect(words).toContain("2010年=1，等高等倍");
    expect(wordsOf(draw(ratioCase, "en").svg.desk)).toContain(
      "2010 = 1, equal height, equal multiple",
    );
    expect(chart.subtitle).toContain("2010年=1");
    expect(heights("c-point").length).toBeGreaterThan(5);
  });

  it("writes the printed numbers of both ends of each stretch, and no index", () => {
    expect(words).toContain("80,000 → 52,001");
    expect(words.some((text) => text.endsWith("41,000 → 4,000"))).toBe(true);
    expect(words.some((text) => text.endsWith("1,200 → 9,000"))).toBe(true);
    expect(chart.table.columns).not.toContain("指数");
    expect([chart.summary, ...chart.quotes.can].join("")).not.toContain("指数");
  });

  it("leaves out nothing beyond a break: thin, unjoined, its heights its own, said in the key", () => {
    expect(countOf(chart.svg.desk, "c-line-beyond")).toBe(1);
    expect(countOf(chart.svg.desk, "c-point-beyond")).toBe(2);
    expect(chart.key.find(({ mark }) => mark === "beyond")?.label).toContain(
      "高低只在同一段里可比",
    );
    expect(modelOf(ratioCase).notIndexed).toBe(0);
  });

  it("refuses what could be no index", () => {
    const { declaration, data } = ratioCase;
    const options = { base: 2012, ratio: true };
    expect(() => modelOf({ declaration: { ...declaration, options }, data })).toThrow(
      /no figure for the whole of 2012 that can be its 100/,
    );
  });
});
