import { describe, expect, it } from "vitest";
import { describeView } from "#charts/explore/describe-view.ts";
import { drawView, type ShownView } from "#charts/explore/draw-view.ts";
import { viewCsv } from "#charts/explore/explorer.ts";
import type { View } from "#charts/explore/view.ts";
import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import { writeSvg } from "#charts/svg/tree.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { figure, nothing } from "../helpers/small-data.ts";
import { smallIndex, viewOf } from "./small-explorer.ts";

const document = createVirtualDocument();

function drawn(
  more: Partial<View>,
  index: DatasetIndex = smallIndex,
): Extract<ShownView, { kind: "drawn" }> {
  const shown = drawView(viewOf(more), index, "zh", document);
  if (shown.kind === "drawn") return shown;
  throw new Error(shown.refusals.map((refusal) => refusal.code).join());
}

const valuesOf = ({ figures }: ReturnType<typeof drawn>) =>
  [...figures.values()].map(({ period, value, derivedFrom }) => [
    period.text,
    value,
    derivedFrom?.length ?? 0,
  ]);

const withheldOf = ({ withheld }: ReturnType<typeof drawn>) =>
  withheld.map(({ code, years }) => [code, ...years]);

describe("an index", () => {
  it("sets the base year to 100 and stops at a change of definition", () => {
    const view = drawn({ as: "indexed", base: 2010 });
    expect(valuesOf(view)).toEqual([
      ["2010", 100, 1],
      ["2011", 50, 2],
      ["2012", 75, 2],
    ]);
    expect(withheldOf(view)).toEqual([
      ["multi-year-total", 2009],
      ["across-break", 2014, 2015],
      ["period-not-whole-year", 2016],
    ]);
  });

  it("lets a lower bound stay one: more than 280 is more than 93.3 where 300 is 100", () => {
    const { figures } = drawn({ as: "indexed", base: 2014 });
    const bound = [...figures.values()].find((row) => row.period.text === "2015");
    expect(bound).toMatchObject({ value: 93.3, low: 93.3, high: null, qualifier: "at_least" });
  });

  it("names what each figure is worked out from, and links to the printed one", () => {
    const row = drawn({ as: "indexed", base: 2010 }).chart.table.rows.find((one) =>
      one.cells.some((cell) => cell.text === "2011年"),
    );
    expect(row?.cells.map((cell) => cell.text)).toContain("推算：2011年“100”与2010年“200”");
    expect(row?.cells.find((cell) => cell.observation)?.observation).toBe("fires.china.2011~paper");
  });

  it("names what a derived figure is worked out from in its place, each print once", () => {
    const base = figure("deaths", "china", "2012", 90, { unit: "persons", reportedAs: "90人" });
    const change = { unit: "percent", comparedTo: "2011", reportedAs: "下降10%" };
    const fell = figure("fires-change", "china", "2012", -10, change);
    const derived = { unit: "persons", reportedAs: "", derivedFrom: [base.id, fell.id] };
    const level = figure("deaths", "china", "2011", 100, derived);
    const index = indexDataset({ ...smallIndex.data, observations: [base, fell, level] });
    const { rows } = drawn({ metrics: ["deaths"], as: "indexed", base: 2012 }, index).chart.table;
    const cells = rows.map((row) => row.cells.map((cell) => cell.text));
    expect(cells[0]).toContain("推算：2012年“90人”与2012年“下降10%”");
  });

  it("calls no year with a figure a gap", () => {
    const [series] = drawn({ as: "indexed", base: 2010 }).model.series;
    expect(series?.gaps.map((gap) => gap.year)).toEqual([]);
    const [wide] = drawn({ as: "indexed", base: 2010, from: 2010, to: 2016 }).model.series;
    expect(wide?.gaps.map((gap) => gap.year)).toEqual([2013]);
  });
});

describe("a year-on-year change", () => {
  it("shows the printed change where there is one, works out others", () => {
    const view = drawn({ as: "change" });
    expect(valuesOf(view)).toEqual([
      ["2011", -50, 2],
      ["2012", 49, 0],
    ]);
    expect(withheldOf(view)).toEqual([
      ["period-not-whole-year", 2016],
      ["multi-year-total", 2009],
      ["year-before-unknown", 2010, 2014],
      ["not-bounded", 2015],
    ]);
    const printed = view.chart.table.rows.find((row) => row.observation?.includes("2012"));
    expect(printed?.cells.map((cell) => cell.text)).toContain("上升49%");
  });
});

describe("a rate among residents", () => {
  it("divides by the population of the same year and no other", () => {
    const view = drawn({ as: "resident" });
    expect(valuesOf(view)).toEqual([["2011", 10, 2]]);
    expect(withheldOf(view)).toContainEqual(["population-unknown", 2010, 2012, 2014, 2015]);
  });
});

describe("neighbouring years with a change of definition between them", () => {
  const people = { 2012: 1_000_000, 2013: 1_000_000, 2014: 1_000_000 };
  const counted = { 2012: 150, 2013: 300, 2014: 330 };
  const widened = (metric: string): DatasetIndex =>
    indexDataset({
      ...smallIndex.data,
      observations: [
        ...Object.entries(counted).map(([year, value]) => figure("fires", "china", year, value)),
        ...Object.entries(people).map(([year, value]) =>
          figure("year-end-population", "china", year, value, { unit: "persons" }),
        ),
      ],
      breaks: [{ metric, area: "china", from: "2013", note: nothing, source: "paper" }],
    });
  const index = widened("fires");

  it.each(["fires", "fires-change"])("have no change on each other: a break of %s", (metric) => {
    const view = drawn({ as: "change" }, widened(metric));
    expect(valuesOf(view)).toEqual([["2014", 10, 2]]);
    expect(withheldOf(view)).toEqual([
      ["year-before-unknown", 2012],
      ["across-break", 2013],
    ]);
  });

  it.each([
    [2012, ["2012"], [2013, 2014]],
    [2013, ["2013", "2014"], [2012]],
    [2014, ["2013", "2014"], [2012]],
  ])("have no index on a base of the other side: %d", (base, years, withheld) => {
    const view = drawn({ as: "indexed", base }, index);
    expect(valuesOf(view).map(([year]) => year)).toEqual(years);
    expect(withheldOf(view)).toEqual([["across-break", ...withheld]]);
  });

  it("have each the rate of its own year, and no line between them", () => {
    const view = drawn({ as: "resident" }, index);
    expect(valuesOf(view)).toEqual([
      ["2012", 15, 2],
      ["2013", 30, 2],
      ["2014", 33, 2],
    ]);
    expect(view.model.series[0]?.breaks.map(({ position }) => position)).toEqual([2012.5]);
    const lines = writeSvg(view.chart.svg.desk).match(/<path class="c-line[^>]* d="[^"]*"/g);
    expect(lines).toEqual([expect.stringMatching(/ d="M[\d.,]+[hvl][-\d.,]+"$/)]);
  });
});

describe("the summary and the file", () => {
  it("count what is drawn, and say what is not and why", () => {
    const view = viewOf({ areas: ["china", "wuxing"], as: "indexed", base: 2010 });
    const [first, ...rest] = describeView(drawn(view), view, smallIndex, "zh");
    expect(first).toMatch(/^画出3个数字，其中3个由本站推算/);
    expect(rest.join("\n")).toContain("（2014—2015年）：其间统计口径变更");
    expect(rest.join("\n")).toContain("吴兴火灾起数没有数（本站未见）");
  });

  it("says the table line by line, with the figures for programs behind it", () => {
    const { chart, figures } = drawn({ as: "change" });
    const lines = viewCsv(chart.table, figures, "zh").split("\n");
    expect(lines[0]).toBe(
      "\uFEFF地方,时间,数字,原文写法,来源,value,low,high,unit,qualifier,observation,derived_from",
    );
    expect(lines[1]).toBe(
      "全国,2011年,−50%,推算：2011年“100”与2010年“200”,嘉兴日报的一篇报道,-50,-50,-50,percent,exact," +
        "fires.china.2011~paper.derived,fires.china.2010~paper+fires.china.2011~paper",
    );
    expect(lines).toHaveLength(chart.table.rows.length + 2);
  });
});
