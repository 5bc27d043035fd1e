import type { Grid } from "./grid.ts";
import { maybeUnit, plain, type Vocabulary, withoutMarks } from "./vocabulary.ts";

/** What a figure of a table is of. */
export interface Facts {
  readonly metric?: string;
  readonly area?: string;
  readonly period?: string;
  readonly unit?: string;
}

export interface ImportedFigure extends Required<Omit<Facts, "unit">> {
  readonly unit: string;
  /** As printed, without footnote marks. */
  readonly token: string;
}

/** A cell that holds a figure of which something is not known. */
export interface Unplaced {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly token: string;
  readonly lacks: readonly ("metric" | "area" | "period")[];
}

/**
 * Finds the figures of a table, long or wide: each takes what its row and its column say above and before it,
 * and from the title or `given` what neither says. Totals, averages and marks for “none” are left out.
 * Beside them the labels that name nothing known.
 */
export function recognise(grid: Grid, vocabulary: Vocabulary, given: Facts) {
  if (grid.some((row) => row.length > mostColumns))
    return { figures: [], unplaced: [], labels: [] };
  const cells = grid.map((row) => row.map(withoutMarks));
  const isYearColumn = columnsOfYears(cells);
  const isNumber = (row: number, column: number): boolean =>
    figure.test(cells[row]?.[column] ?? "") && !isYear(cells, row, column, isYearColumn);
  const first = cells.findIndex((row, at) => row.some((_, column) => isNumber(at, column)));
  const heads = filledHeads(grid.slice(0, Math.max(first, 0)), given, vocabulary);
  const figures: ImportedFigure[] = [];
  const unplaced: Unplaced[] = [];
  const labels = new Set<string>();
  const above: string[] = [];
  for (const [at, row] of cells.entries()) {
    if (at < first) continue;
    for (const [column, token] of row.entries()) {
      const isLabel = !isNumber(at, column) && !missing.test(token);
      // A label that stands once for several rows is a merged cell.
      if (isLabel && token !== "") above[column] = grid[at]?.[column] ?? "";
    }
    const before = row.map((token, column) => {
      if (token === "") return above[column] ?? "";
      return isNumber(at, column) || missing.test(token) ? "" : (grid[at]?.[column] ?? "");
    });
    for (const [column, token] of row.entries()) {
      if (!isNumber(at, column)) continue;
      const own = [
        ...heads.columns.map((head) => head[column] ?? ""),
        ...before.slice(0, column).filter((label) => label !== ""),
      ];
      if (own.some((label) => total.test(plain(label)))) continue;
      const facts = { ...heads.title, ...factsOf(own, vocabulary, labels), ...given };
      const { metric, area, period, unit = "" } = facts;
      if (metric !== undefined && area !== undefined && period !== undefined)
        figures.push({ metric, area, period, unit, token });
      else {
        const lacks = (["metric", "area", "period"] as const).filter(
          (one) => facts[one] === undefined,
        );
        unplaced.push({ row: at + 1, column: column + 1, token, lacks });
      }
    }
  }
  return { figures, unplaced, labels: [...labels] };
}

/** No table is wider: such a row is a text with many commas, and each cell is read with those before it. */
const mostColumns = 300;

const figure = /^[约近超逾]?[-−+]?\d[\d,. ]*(?:[万亿余多]*[\p{Script=Han}%]{0,4})?$/u;
const missing = /^(?:[-—–－…．.·]+|\.{2,}|无|n\/?a|x)$/i;
const year = /^(?:19|20)\d\d年?$/;
const total = /^(?:合计|总计|小计|总数|平均|均值|累计|合計|總計|小計|total|sum|average|mean)/i;

function columnsOfYears(cells: Grid): ReadonlySet<number> {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return new Set(
    columns.filter((column) => {
      const numbers = cells.map((row) => row[column] ?? "").filter((cell) => figure.test(cell));
      return numbers.length > 1 && numbers.every((cell) => year.test(cell));
    }),
  );
}

/** A year is one where its whole column, or every number of its row, is one. */
function isYear(cells: Grid, row: number, column: number, columns: ReadonlySet<number>): boolean {
  const cell = cells[row]?.[column] ?? "";
  if (!year.test(cell)) return false;
  if (cell.endsWith("年") || columns.has(column)) return true;
  const numbers = (cells[row] ?? []).filter((one, at) => figure.test(one) && !columns.has(at));
  return numbers.length > 1 && numbers.every((one) => year.test(one));
}

/** The rows above the figures: what stands alone in its row is the title, the others head the columns. */
function filledHeads(rows: Grid, given: Facts, vocabulary: Vocabulary) {
  const isAlone = (row: readonly string[]): boolean =>
    row.filter((cell) => cell.trim() !== "").length === 1;
  const title = factsOf(rows.filter(isAlone).flat(), vocabulary, new Set());
  const columns = rows
    .filter((row) => !isAlone(row))
    .map((row) => {
      let last = "";
      // The first cell of a row of heads names the column of labels and is no merged cell.
      return row.map((cell, at) => (at === 0 ? cell : cell.trim() === "" ? last : (last = cell)));
    });
  return { title: { ...title, ...given }, columns };
}

function factsOf(labels: readonly string[], vocabulary: Vocabulary, unknown: Set<string>): Facts {
  const facts: { metric?: string; area?: string; period?: string; unit?: string } = {};
  for (const label of labels) {
    const text = plain(label);
    const [metric, area] = [vocabulary.metrics.get(text), vocabulary.areas.get(text)];
    const unit = maybeUnit(label);
    if (metric !== undefined) facts.metric = metric;
    if (area !== undefined) facts.area = area;
    if (year.test(text)) facts.period = text.replace("年", "");
    if (unit !== undefined) facts.unit = unit;
    if (text !== "" && metric === undefined && area === undefined && !year.test(text))
      unknown.add(withoutMarks(label));
  }
  return facts;
}
