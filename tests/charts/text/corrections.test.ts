import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { tellChart } from "#charts/draw-chart.ts";
import { packData, unpackData } from "#charts/explore/packed-data.ts";
import { indexDataset } from "#dataset/index.ts";
import { normalise } from "#dataset/normalise.ts";
import { flatTable } from "#exports/flat-table.ts";
import { asFiles, validTexts } from "../../helpers/data-folder.ts";

/** In the valid folder one figure was corrected: the share of cases solved in Huzhou. */
const { dataset } = normalise(asFiles(validTexts()));
if (dataset === null) throw new Error("the valid folder has errors");

const chartOf = (metric: string, area: string) =>
  parseDeclaration({
    ...{ id: "corrected", kind: "trend-line", topic: "fraud", metrics: [metric], areas: [area] },
    title: { zh: "一张图", en: "A chart" },
  });

describe("a corrected figure", () => {
  const chart = chartOf("fraud-solved", "huzhou");

  it("is told under every chart that draws it, in both languages, and marked in its table", () => {
    const zh = tellChart(chart, dataset, "zh");
    expect(zh.notes).toContain(
      "2026年1月6日更正：湖州市 · 破案率 · 2024年原作“98%”，现为“98.5%”。",
    );
    const { notes, table } = tellChart(chart, dataset, "en");
    expect(notes.join()).toContain("was “98%” and is “98.5%”");
    const cells = table.rows.flatMap((row) => row.cells.map(({ text }) => text));
    expect(cells).toContain("98.5% (corrected)");
  });

  it("is told in the explorer, too", () => {
    const fetched = unpackData(packData(dataset, [], "zh"));
    const [ours, theirs] = [dataset, fetched].map((data) => tellChart(chart, data, "zh"));
    expect(theirs?.notes).toEqual(ours?.notes);
    expect(theirs?.table).toEqual(ours?.table);
  });

  it("marks no other figure", () => {
    const { notes, table } = tellChart(chartOf("fraud-cases", "xiuzhou"), dataset, "en");
    expect(JSON.stringify([notes, table])).not.toMatch(/correct/i);
  });

  it("is told in the download, with the day and what it was", () => {
    const { columns, rows } = flatTable(dataset.observations, indexDataset(dataset));
    const at = columns.findIndex(({ name }) => name === "corrected");
    const told = rows.flatMap((row) =>
      row[at] === "" ? [] : [`${row[0] ?? ""} ${row[at] ?? ""}`],
    );
    expect(told).toEqual(["fraud-solved.huzhou.2024~report-2025 2026-01-06: 98%"]);
  });
});
