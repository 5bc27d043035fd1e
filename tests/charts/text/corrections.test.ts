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
  it("is published by its whole id, whichever the editor wrote", () => {
    expect(dataset.corrections.map(({ observation }) => observation)).toEqual([
      "fraud-solved.huzhou.2024~report-2025",
    ]);
  });

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

it("a figure may be corrected, taken back, and put in again", () => {
  const texts = validTexts();
  const rows = (texts.get("corrections.csv") ?? "").split("\n").slice(0, 1);
  const problemsOf = (...more: readonly string[]) => {
    const corrections = [...rows, ...more.map((row) => `${row},误。,Wrong.`), ""].join("\n");
    const { problems } = normalise(asFiles(new Map(texts).set("corrections.csv", corrections)));
    return problems.map(({ code }) => code);
  };
  const gone = "fraud-solved.huzhou.2023~report-2025";
  const there = "fraud-solved.huzhou.2024~report-2025";
  const wasCorrected = `2026-01-06,${gone},97%,97.5%`;
  expect(problemsOf(wasCorrected)).toEqual(["observation-unknown"]);
  expect(problemsOf(wasCorrected, `2026-01-07,${gone},97.5%,withdrawn`)).toEqual([]);
  expect(problemsOf(`2026-01-06,${there},98%,withdrawn`)).toEqual(["correction-not-applied"]);
  expect(
    problemsOf(`2026-01-06,${there},98%,withdrawn`, `2026-01-07,${there},withdrawn,98.5%`),
  ).toEqual([]);
});
