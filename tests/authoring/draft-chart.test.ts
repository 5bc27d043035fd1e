import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findChartProblems } from "#authoring/check-chart.ts";
import { draftChart, type Wish, writeDraft } from "#authoring/draft.ts";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import { drawChart } from "#charts/draw-chart.ts";
import { type ChartKind, chartKinds } from "#charts/kinds/index.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { frozenDataset, publishedDataset } from "../charts/helpers/published-charts.ts";

const data = frozenDataset();
const published = publishedDataset();
const document = createVirtualDocument();

const wish = (metric: string, more: Partial<Wish> = {}): Wish => ({
  metric,
  areas: [],
  kind: null,
  id: null,
  ...more,
});

function fileOf(asked: Wish, of = data): { readonly name: string; readonly text: string } {
  const { chart } = draftChart(asked, of);
  return { name: `${chart.id}.yaml`, text: writeDraft(chart) };
}

/** Metrics with a figure at all; each is drafted for all its places, and for each place alone. */
const wishes = published.metrics
  .map(({ id }) => ({
    id,
    areas: [
      ...new Set(published.observations.filter((row) => row.metric === id).map((row) => row.area)),
    ],
  }))
  .filter(({ areas }) => areas.length > 0)
  .flatMap(({ id, areas }) => [wish(id), ...areas.map((area) => wish(id, { areas: [area] }))]);

const files = wishes.map((one) => fileOf(one, published));

describe("draftChart", () => {
  it("drafts a chart of every metric, of all its places and of each, that passes and draws", () => {
    expect(files.length).toBeGreaterThan(300);
    const problems = findChartProblems(files, published);
    expect(problems.map(({ file, code, text }) => `${file} ${code} ${text}`)).toEqual([]);
  });

  it("chooses many kinds, each drawn in full", () => {
    const byKind = new Map<string, string>();
    for (const { text } of files) {
      const { kind } = parse(text) as ChartDeclarationInput;
      if (!byKind.has(kind)) byKind.set(kind, text);
    }
    expect(byKind.size).toBeGreaterThanOrEqual(8);
    for (const text of byKind.values()) {
      const chart = parseDeclaration(parse(text.replace(/\{=([^{}]*)\}/g, "$1")) as never);
      const plain = { ...chart, title: { zh: "题", en: "Title" } };
      expect(drawChart(plain, published, "en", document).alt.length).toBeGreaterThan(40);
    }
  });

  it.each([
    ["safety-satisfaction", "zhejiang", "trend-line"],
    ["ding-tier", "ningbo", "tier-ladder"],
    ["safe-title-streak", "huzhou", "streak-spans"],
    ["response-arrival-limit", "honghe", "limits"],
    ["grids", "xiuzhou", "figure-card"],
    ["fraud-loss-recovered", "xiuzhou", "figure-card"],
  ])("draws %s of %s as a %s", (metric, area, kind) => {
    expect(draftChart(wish(metric, { areas: [area] }), data).chart.kind).toBe(kind);
  });

  it.each([
    ["safety-satisfaction", "zhejiang", true],
    ["grids", "xiuzhou", true],
    ["response-arrival-limit", "honghe", false],
  ])("names the years of %s of %s: %s", (metric, area, isDated) => {
    expect("period" in draftChart(wish(metric, { areas: [area] }), data).chart).toBe(isDated);
  });

  it("writes YAML as an editor would, with the first and the last figure bound", () => {
    expect(fileOf(wish("coal-mine-deaths")).text).toMatchInlineSnapshot(`
      "# 草稿，由 npm run chart:new 写成。标题请换成你看到的发现；副标题不写就自动写。
      # A draft by npm run chart:new. Put your finding in the title; without a subtitle one is made.

      id: coal-mine-deaths
      kind: trend-line
      topic: accidents
      title:
        zh: 全国煤矿事故死亡人数：2002年{coal-mine-deaths.china.2002}，2021年{coal-mine-deaths.china.2021}
        en: "Coal-mine deaths, China: {coal-mine-deaths.china.2002} in 2002, {coal-mine-deaths.china.2021} in 2021"
      metrics: [coal-mine-deaths]
      areas: [china]
      period: { from: 2002, to: 2021 }
      notes:
        - zh: 统计的是：当年煤矿事故的死者。
          en: "What is counted: deaths in the year’s coal-mine accidents."
      "
    `);
  });

  it("fills what a kind cannot do without, where the data know it", () => {
    const options = (metric: string, kind: ChartKind): unknown =>
      draftChart(wish(metric, { areas: ["china"], kind }), data).chart.options;
    expect(options("coal-mine-deaths", "indexed-trend")).toEqual({ base: 2002 });
    const events = wish("safety-satisfaction", { areas: ["zhejiang"], kind: "events-trend" });
    expect(findChartProblems([fileOf(events)], data)).toEqual([]);
  });

  it("draws every kind that is asked for and possible, and says why of the rest", () => {
    const codes = chartKinds.map(({ kind }) => {
      const [first] = findChartProblems(
        [fileOf(wish("road-deaths", { areas: ["china"], kind }))],
        data,
      );
      return first ? `${kind}: ${first.code}` : kind;
    });
    expect(codes).toMatchInlineSnapshot(`
      [
        "figure-card: figures-too-many",
        "trend-line",
        "indexed-trend",
        "events-trend",
        "slope",
        "ranked-bars",
        "range-bars: totals-none",
        "small-multiples",
        "streak-ladder: measure-other",
        "streak-spans: measure-other",
        "tier-ladder: tiers-needed",
        "part-to-whole: option-missing",
        "reporting-heatmap",
        "area-heatmap",
        "limits: measure-other",
      ]
    `);
  });

  it("refuses an unknown metric with the nearest one, and a metric without figures", () => {
    expect(() => draftChart(wish("road-death"), data)).toThrow("did you mean “road-deaths”?");
    expect(() => draftChart(wish("road-deaths", { areas: ["anji"] }), data)).toThrow(
      "no figure is known for it",
    );
  });
});
