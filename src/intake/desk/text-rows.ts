import { readCsv } from "#dataset/read/csv.ts";
import { csvRow } from "#dataset/write/csv.ts";
import { sortCsv } from "#dataset/write/sort-csv.ts";
import { observationTable } from "#model/observation.ts";
import type { Table } from "#model/table.ts";
import { fixedFiles, tables } from "#model/tables.ts";

/** A record of a file as it stands there. */
export interface TextRow {
  /** From 1, the header being line 1. */
  readonly line: number;
  /** One cell, the whole line, where its quotes are broken. */
  readonly cells: readonly string[];
  /** How many lines it takes. */
  readonly height: number;
  readonly isBroken: boolean;
}

/** The records of a CSV text, blank ones too. */
export function textRows(text: string): readonly TextRow[] {
  return readCsv(text).map((piece) => {
    if ("fault" in piece)
      return { line: piece.line, cells: [piece.text], height: 1, isBroken: true };
    const height = piece.cells.join("").split("\n").length;
    return { line: piece.line, cells: piece.cells, height, isBroken: false };
  });
}

/** A cell in brackets, from 1, with the two filled cells either side; undefined in a row without another. */
export function cellWithNeighbours(cells: readonly string[], column: number): string | undefined {
  const isFilled = (cell: string): boolean => cell.trim() !== "";
  const before = cells
    .slice(0, column - 1)
    .filter(isFilled)
    .slice(-2);
  const after = cells.slice(column).filter(isFilled).slice(0, 2);
  if (before.length + after.length === 0) return undefined;
  const shown = [...before, `[${cells[column - 1] ?? ""}]`, ...after];
  return shown
    .map((cell) => cell.replace(/[\p{Cc}\p{Cf}]+/gu, " "))
    .map((cell) => (cell.length > 24 ? `${cell.slice(0, 23)}…` : cell))
    .join(" | ");
}

/** A change that an editor makes to a text; lines and columns from 1. */
export type Edit =
  | { readonly kind: "cell"; readonly line: number; readonly column: number; readonly text: string }
  /** The whole record, as CSV; an empty one goes. */
  | { readonly kind: "line"; readonly line: number; readonly text: string }
  | { readonly kind: "sort" };

/** The kind of a file of the data folder; every one without a name of its own holds observations. */
export function tableOfFile(name: string): Table {
  const key = fixedFiles.find((one) => `${one}.csv` === name);
  return key === undefined ? observationTable : tables[key];
}

/** A text with its rows in the order of their table, where each can be read. */
export function sortText(text: string, table: Table): string {
  const sorting = sortCsv(new TextEncoder().encode(text), table);
  return sorting.outcome === "sorted" ? sorting.text : text;
}

/** The text of a file after a change, its lines ended by LF; every other letter stays. */
export function editText(name: string, text: string, edit: Edit): string {
  const table = tableOfFile(name);
  if (edit.kind === "sort") return sortText(text, table);
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const row = textRows(text).find(({ line }) => line === edit.line);
  if (row === undefined) return text;
  lines.splice(row.line - 1, row.height, ...replacement(row, edit));
  const edited = lines.join("\n");
  // Rows that stood in order go on doing so, whatever became of what they are ordered by.
  return sortText(text, table) === text ? sortText(edited, table) : edited;
}

function replacement({ cells }: TextRow, edit: Exclude<Edit, { kind: "sort" }>): readonly string[] {
  if (edit.kind === "line") return edit.text === "" ? [] : [edit.text];
  return [csvRow(cells.with(edit.column - 1, edit.text)).slice(0, -1)];
}
