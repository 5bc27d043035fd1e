import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { csvRow } from "#dataset/writing/csv-row.ts";
import { exploreWords } from "#words/explore.ts";
import type { ChartTable } from "../drawn-chart.ts";

/**
 * The table of a view as a CSV file: its own columns as they read, then the same figures for
 * programs. Opens with a byte-order mark, by which Excel knows UTF-8.
 * @param figures the figures drawn, by id
 */
export function viewCsv(
  table: ChartTable,
  figures: ReadonlyMap<string, Observation>,
  lang: Language,
): string {
  const rows = table.rows.map((row) => [
    ...row.cells.map((cell) => cell.text),
    ...machineCells(figures.get(row.observation ?? "")),
  ]);
  return `\uFEFF${[[...table.columns, ...exploreWords(lang).machine], ...rows].map(csvRow).join("")}`;
}

function machineCells(row: Observation | undefined): readonly string[] {
  if (!row) return ["", "", "", "", "", "", ""];
  const number = (value: number | null): string => (value === null ? "" : String(value));
  return [
    number(row.value),
    number(row.low),
    number(row.high),
    row.unit,
    row.qualifier,
    row.id,
    (row.derivedFrom ?? []).join("+"),
  ];
}
