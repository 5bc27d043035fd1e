import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";
import { chartModel } from "#charts/draw-chart.ts";
import { panelsCase } from "./cases/small-multiples.ts";
import { trendCase } from "./cases/trend-line.ts";
import { modelOf } from "./helpers/draw-case.ts";
import { dataOf, figure, metric, search } from "./helpers/small-data.ts";

const counted = dataOf({
  metrics: [metric("inspected", "检查", "Inspected")],
  observations: [
    figure("inspected", "xiuzhou", "2023", 5),
    figure("inspected", "jiaxing-etdz", "2023", 6),
  ],
});

function declare(more: Partial<ChartDeclarationInput>): ReturnType<typeof parseDeclaration> {
  return parseDeclaration({
    id: "a-chart",
    kind: "ranked-bars",
    topic: "order",
    title: { zh: "题", en: "Title" },
    metrics: ["inspected"],
    areas: ["xiuzhou"],
    ...more,
  });
}

describe("chartModel", () => {
  it("tells the four kinds of gap apart, of two searches by the one that knows more", () => {
    const [series] = modelOf(trendCase).series;
    const kinds = series?.gaps.map(({ year, kind }) => [kind, year]);
    expect(kinds).toEqual([
      ["seen-not-used", 2009],
      ["not-found", 2012],
      ["not-found", 2013],
      ["not-looked", 2015],
      ["not-looked", 2019],
      ["printed-elsewhere", 2020],
      ["not-looked", 2022],
      ["not-looked", 2024],
    ]);
    const both = [
      search("inspected", "xiuzhou", "2022"),
      search("inspected", "xiuzhou", "2022", "printed-elsewhere"),
    ];
    const line = { kind: "trend-line", period: { from: 2022, to: 2023 } } as const;
    const model = chartModel(declare(line), { ...counted, searched: both });
    expect(model.series[0]?.gaps.map(({ kind }) => kind)).toEqual(["printed-elsewhere"]);
  });

  it("marks two sources that cannot both be right, and lets the later one lead", () => {
    const [series] = modelOf(trendCase).series;
    const rivals = (series?.points ?? []).filter((point) => point.conflict);
    expect(rivals.map((point) => [point.observation.source, point.primary])).toEqual([
      ["later", true],
      ["paper", false],
    ]);
  });

  it("sees no conflict between 2470余万 and a figure within it", () => {
    const observations = [
      figure("inspected", "xiuzhou", "2023", 24_700_000, {
        high: 24_800_000,
        qualifier: "at_least",
      }),
      figure("inspected", "xiuzhou", "2023", 24_760_000, { source: "later" }),
    ];
    const model = chartModel(declare({}), { ...counted, observations });
    expect(model.series[0]?.points.map((point) => point.conflict)).toEqual([false, false]);
  });

  it("puts a new definition between the two years", () => {
    expect(modelOf(trendCase).series[0]?.breaks.map((one) => one.position)).toEqual([2015.5]);
  });

  it("numbers the table's rows in order of time, years without a figure among them", () => {
    const { rows } = modelOf(trendCase);
    const inRows = rows.map((row) =>
      row.kind === "point"
        ? [{ row: row.point.row, at: row.point.position }]
        : row.kind === "gap"
          ? row.gaps.map((gap) => ({ row: gap.row, at: gap.year }))
          : [],
    );
    inRows.forEach((all, index) => {
      expect(new Set(all.map(({ row }) => row))).toEqual(new Set([index]));
    });
    const years = inRows.flat().map(({ at }) => at);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    expect(rows.flatMap((row) => (row.kind === "gap" ? row.gaps : []))).toHaveLength(8);
  });

  it("gives years on end one row where the same search knows all that is known of them", () => {
    const runsOf = (data: typeof trendCase.data): readonly number[][] =>
      chartModel(parseDeclaration(trendCase.declaration), data).rows.flatMap((row) =>
        row.kind === "gap" ? [row.gaps.map(({ year }) => year)] : [],
      );
    expect(runsOf(trendCase.data)).toEqual([
      [2009],
      [2012, 2013],
      [2015],
      [2019],
      [2020],
      [2022],
      [2024],
    ]);
    const searched = ["2012", "2013"].map((year) => search("deaths", "china", year));
    expect(runsOf({ ...trendCase.data, searched }).slice(1, 3)).toEqual([[2012], [2013]]);
  });

  it("leaves totals of several years out of a yearly chart that declines them, and counts them", () => {
    const observations = [
      figure("inspected", "xiuzhou", "2016/2020", 4500),
      figure("inspected", "xiuzhou", "2017", 876),
      figure("inspected", "xiuzhou", "2021-01/2021-11", 700),
    ];
    const years = { kind: "trend-line", options: { totals: false } } as const;
    const model = chartModel(declare(years), { ...counted, observations });
    const texts = model.series[0]?.points.map((point) => point.observation.period.text);
    expect(texts).toEqual(["2017", "2021-01/2021-11"]);
    expect(model.leftOut).toBe(1);
  });

  it("shows of a series only the periods it names", () => {
    const series = [{ metric: "inspected", area: "xiuzhou", periods: ["2024"] }];
    const observations = ["2022", "2023", "2024"].map((year) =>
      figure("inspected", "xiuzhou", year, 5),
    );
    const model = chartModel(declare({ metrics: [], areas: [], series }), {
      ...counted,
      observations,
    });
    expect(model.rows).toHaveLength(1);
    expect(model.series[0]?.points[0]?.observation.period.text).toBe("2024");
  });

  it("refuses to rank a zone beside a district, and names the chart", () => {
    const both = declare({ areas: ["xiuzhou", "jiaxing-etdz"] });
    expect(() => chartModel(both, counted)).toThrow(
      /^chart "a-chart": a ranked-bars would rank the zone jiaxing-etdz beside xiuzhou/,
    );
  });

  it("refuses metrics of different base on one axis", () => {
    const declaration = parseDeclaration({
      ...panelsCase.declaration,
      kind: "ranked-bars",
      options: {},
    });
    expect(() => chartModel(declaration, panelsCase.data)).toThrow(
      /^chart "mediation-rates": metrics of different base never share an axis: resolved-rate/,
    );
  });

  it("refuses an unknown id and a chart without a figure", () => {
    expect(() => chartModel(declare({ metrics: ["inspections"] }), counted)).toThrow(
      'chart "a-chart": no metric has the id “inspections”',
    );
    expect(() => chartModel(declare({ areas: ["deqing"] }), counted)).toThrow(
      "no figure is known for it; name a period",
    );
  });
});
