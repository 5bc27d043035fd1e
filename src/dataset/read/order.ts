import { ascending } from "d3-array";
import type { Column, FileKey } from "#model/column.ts";
import { columns, rowOrder } from "#model/columns.ts";
import { observationId } from "../observation-id.ts";
import { indexesOf } from "./table.ts";

const at = indexesOf("observations");

/**
 * Puts two rows of a file in order, their cells standing as the columns are declared: by the
 * file's own columns, observations by their ids. Rows that agree keep their places.
 */
export function compareRows(key: FileKey, a: readonly string[], b: readonly string[]): number {
  if (key === "observations") return ascending(idOfCells(a), idOfCells(b));
  const declared: readonly Column[] = columns[key];
  for (const name of rowOrder[key]) {
    const index = declared.findIndex((column) => column.name === name);
    const kind = declared[index]?.cell.kind;
    const isNumeric = kind === "number" || kind === "integer";
    const [left, right] = [a[index] ?? "", b[index] ?? ""];
    const order = isNumeric ? compareNumbers(left, right) : ascending(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** The id of the observation that a row's cells name. */
export function idOfCells(cells: readonly string[]): string {
  return observationId({
    metric: cells[at.metric] ?? "",
    area: cells[at.area] ?? "",
    period: cells[at.period] ?? "",
    source: cells[at.source] ?? "",
    variant: cells[at.variant] ?? "",
  });
}

/** By number; cells that are none stand by their text, after the numbers. */
function compareNumbers(left: string, right: string): number {
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || ascending(left, right);
  }
  return a - b || ascending(left, right);
}
