import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawChart } from "#charts/draw-chart.ts";
import { checkView } from "#charts/explore/check-view.ts";
import { nearestChart } from "#charts/explore/explorer.ts";
import { packData, unpackData } from "#charts/explore/packed-data.ts";
import { viewOfChart, viewOfMetric } from "#charts/explore/view-of-chart.ts";
import { firstView } from "#charts/explore/view.ts";
import type { ChartData } from "#charts/model/chart-model.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { indexDataset } from "#dataset/index.ts";
import { publishedDataset, publishedDeclarations } from "../helpers/published-charts.ts";

const data: ChartData = publishedDataset();
const index = indexDataset(data);
const packed = packData(data, [], "zh");
const text = JSON.stringify(packed);
const document = createVirtualDocument();

describe("the explorer's file", () => {
  it("gives back every figure, but for what charts never read", () => {
    const bare = { locator: "", note: { zh: "", en: "" }, reading: "parsed", scope: null };
    const timeless = { printed: null, basis: "stated" };
    const strip = (rows: typeof data.observations) =>
      rows
        .map((row) => ({ ...row, ...bare, period: { ...row.period, ...timeless } }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const read = unpackData(JSON.parse(text) as typeof packed);
    expect(strip(read.observations)).toEqual(strip(data.observations));
  });

  it("draws every published trend as the build does", () => {
    const read = unpackData(JSON.parse(text) as typeof packed);
    const trends = publishedDeclarations().filter((chart) => chart.kind === "trend-line");
    expect(trends.length).toBeGreaterThan(5);
    for (const chart of trends) {
      const at = (rows: ChartData) => drawChart(chart, rows, "zh", document);
      expect(at(read).svg, chart.id).toEqual(at(data).svg);
      expect(at(read).table, chart.id).toEqual(at(data).table);
    }
  });

  it("weighs at most 30 bytes a figure packed", () => {
    expect(brotliCompressSync(text).length).toBeLessThan(30 * data.observations.length);
  });
});

describe("views to begin with", () => {
  it("can be drawn: the first one, and that of every metric and chart that has one", () => {
    expect(checkView(firstView, index)).toEqual([]);
    const metrics = data.metrics.flatMap((metric) => viewOfMetric(metric.id, index) ?? []);
    expect(metrics.length).toBeGreaterThan(100);
    const charts = publishedDeclarations().flatMap((chart) => {
      const drawn = drawChart(chart, data, "zh", document);
      const series = drawn.observations.flatMap((id) => index.observations.get(id));
      return viewOfChart(chart, series, index) ?? [];
    });
    expect(charts.length).toBeGreaterThan(15);
    for (const view of [...metrics, ...charts]) expect(checkView(view, index)).toEqual([]);
  });
});

describe("nearestChart", () => {
  const charts = [
    { id: "wide", title: "", series: ["a.x", "a.y", "b.x"] },
    { id: "close", title: "", series: ["a.x", "a.y"] },
  ];
  it("is the one that draws all of the series and the fewest others", () => {
    expect(nearestChart(["a.x"], charts)?.id).toBe("close");
    expect(nearestChart(["b.x"], charts)?.id).toBe("wide");
    expect(nearestChart(["c.x"], charts)).toBeNull();
  });
});
