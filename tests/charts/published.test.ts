import { describe, expect, it } from "vitest";
import { kindNames } from "#charts/declaration.ts";
import { drawChart } from "#charts/draw-chart.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { languages } from "#model/bilingual.ts";
import { publishedDataset, publishedDeclarations } from "./helpers/published-charts.ts";

const data = publishedDataset();
const declarations = publishedDeclarations();
const document = createVirtualDocument();
const charts = languages.flatMap((lang) =>
  declarations.map((one) => ({ lang, chart: drawChart(one, data, lang, document) })),
);
describe("published charts", () => {
  it("are there", () => {
    expect(declarations.length).toBeGreaterThanOrEqual(12);
  });

  it.each(kindNames)("show one at least of the kind %s", (kind) => {
    expect(declarations.filter((one) => one.kind === kind)).not.toEqual([]);
  });

  it.each(charts)("$chart.id says in $lang what it shows in 40 to 300 characters", ({ chart }) => {
    expect(chart.alt.length).toBeGreaterThanOrEqual(40);
    expect(chart.alt.length).toBeLessThanOrEqual(300);
    expect(chart.alt).not.toMatch(/…\.?$|\bin up to|undefined|。。|\.\./);
  });

  it("have no alternative text twice", () => {
    expect(new Set(charts.map(({ chart }) => chart.alt)).size).toBe(charts.length);
  });

  it("have a table whose every figure names its source", () => {
    for (const { chart } of charts)
      for (const row of chart.table.rows.filter((one) => one.observation !== null))
        expect(row.cells.some((cell) => cell.source !== undefined)).toBe(true);
  });
});
