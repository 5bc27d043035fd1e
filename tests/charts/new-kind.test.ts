import { afterAll, describe, expect, it, vi } from "vitest";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import { limitsCase } from "./cases/limits.ts";
import { wordsOf } from "./helpers/draw-case.ts";
import { frozenDataset } from "./helpers/published-charts.ts";
import { area, dataOf, figure, metric } from "./helpers/small-data.ts";

// What other test files have loaded in this process knows nothing of the kind: it is loaded anew.
vi.resetModules();
/** A kind is planted where a new one would be listed, and nowhere else. */
vi.doMock("#charts/kinds/index.ts", async (original) => {
  const real = await original<typeof import("#charts/kinds/index.ts")>();
  const { figureCount } = await import("./helpers/toy-kind.ts");
  const chartKinds = [...real.chartKinds, figureCount];
  return { ...real, chartKinds, kindOf: (name: string) => real.kindOf(name, chartKinds) };
});
afterAll(() => {
  vi.doUnmock("#charts/kinds/index.ts");
  vi.resetModules();
});

const { findChartProblems } = await import("#authoring/check-chart.ts");
const { chooseKind } = await import("#authoring/choose-kind.ts");
const { draftChart } = await import("#authoring/draft.ts");
const { kindNames, parseDeclaration } = await import("#charts/declaration.ts");
const { chartModel, drawChart } = await import("#charts/draw-chart.ts");
const { viewOfChart } = await import("#charts/explore/view-of-chart.ts");
const { indexDataset } = await import("#dataset/index.ts");
const { createVirtualDocument } = await import("#charts/svg/virtual-document.ts");
const { galleryIn } = await import("#site/gallery-kinds.ts");

const written: ChartDeclarationInput = {
  ...limitsCase.declaration,
  kind: "figure-count",
  options: { bold: true, beside: ["huzhou"] },
};
const declared = (more: Partial<ChartDeclarationInput> = {}) =>
  parseDeclaration({ ...written, ...more });

describe("a kind that is listed", () => {
  it("may be declared, with the options that it has and needs", () => {
    expect(kindNames).toContain("figure-count");
    expect(declared()).toMatchObject({ kind: "figure-count", options: { bold: true } });
    expect(() => declared({ options: {} })).toThrow("a figure-count chart needs options.bold");
    expect(() => declared({ options: { bold: true, label: "all" } })).toThrow(
      "a figure-count chart has no such option; it has bold, beside",
    );
    expect(() => declared({ options: { bold: "very" } })).toThrow("options.bold");
  });

  it("is modelled and ruled as it says", () => {
    const { series } = chartModel(declared(), limitsCase.data);
    expect(series.map(({ color }) => color)).toEqual([0, 0, 0]);
    expect(series.flatMap(({ gaps }) => gaps)).toEqual([]);
    const limit = { measure: "limit", unit: "minutes" } as const;
    const rows = dataOf({
      areas: [area("a", "甲区", "A", "district"), area("z", "乙", "Z", "zone")],
      metrics: [
        metric("wait", "等候", "Wait", limit),
        metric("walk", "步行", "Walk", { ...limit, unit: "years" }),
        metric("cases", "案件", "Cases", { unit: "minutes" }),
      ],
      observations: ["wait", "walk", "cases"].flatMap((id) =>
        ["a", "z"].map((place) => figure(id, place, "2023", 5, { unit: "minutes" })),
      ),
    });
    const codeOf = (metrics: string[], areas: string[]): unknown => {
      try {
        return chartModel(declared({ metrics, areas, series: [], options: { bold: true } }), rows);
      } catch (error) {
        return error;
      }
    };
    expect(codeOf(["wait", "walk"], ["a"])).toMatchObject({ code: "units-differ" });
    expect(codeOf(["cases"], ["a"])).toMatchObject({ code: "measure-other" });
    expect(codeOf(["wait"], ["a", "z"])).toMatchObject({ code: "zone-ranked" });
  });

  it("is drawn, told and explained", () => {
    const chart = drawChart(declared(), limitsCase.data, "zh", createVirtualDocument());
    expect(wordsOf(chart.svg.desk)).toEqual(["3!"]);
    expect(chart).toMatchObject({ kind: "figure-count", wide: true, summary: "共3项。" });
    expect(chart.alt).toMatch(/^计数图：.*。有3项。/);
    expect(chart.key).toEqual([{ mark: "limit", label: "公布的时限，不是实测结果" }]);
    expect(chart.table.rows).toHaveLength(3);
    expect(chart.quotes.can.length + chart.quotes.cannot.length).toBeGreaterThan(2);
  });

  it("stands in the gallery, with its example's file", () => {
    expect(galleryIn("en").at(-1)).toMatchObject({
      kind: "figure-count",
      name: "Count",
      use: "To see how many figures there are.",
      marks: [{ mark: "limit" }],
      file: expect.stringContaining("id: coal-deaths") as unknown,
    });
  });

  it("is checked, drafted and explored", () => {
    const data = frozenDataset();
    const text = [
      "id: a-chart",
      "kind: figure-count",
      "topic: services",
      "title: { zh: 题, en: Title }",
      "metrics: [response-arrival-limit]",
      "areas: [honghe]",
      "options: { beside: [huzou], bolt: true }",
    ].join("\n");
    const told = (file: string): unknown =>
      findChartProblems([{ name: "a-chart.yaml", text: file }], data).map(({ code, text }) => [
        code,
        text,
      ]);
    expect(told(text)).toEqual([
      ["option-missing", "bold"],
      ["key-unknown", "bolt"],
    ]);
    expect(told(text.replace("bolt", "bold"))).toEqual([["area-unknown", "huzou"]]);
    expect(told(text.replace("huzou], bolt", "huzhou], bold"))).toEqual([]);
    const wish = { metric: "response-arrival-limit", areas: ["honghe"], id: null };
    const { chart } = draftChart({ ...wish, kind: "figure-count" as "limits" }, data);
    expect(chart).toMatchObject({ kind: "figure-count", options: { label: "none" } });
    const rank = metric("rank", "名次", "Rank", { measure: "limit" });
    expect(chooseKind(rank, [{ area: area("a", "甲", "A", "city"), points: [] }]).kind.kind).toBe(
      "limits",
    );
    const pairs = [
      { metric: "fires", area: "china" },
      { metric: "fires", area: "zhejiang" },
    ];
    expect(viewOfChart({ kind: "figure-count" }, pairs, indexDataset(data))?.sort).toBe("value");
  });
});
