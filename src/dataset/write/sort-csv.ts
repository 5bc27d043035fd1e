import type { Table } from "#model/table.ts";
import { decodeText, detectEncoding, type Encoding, readCsv } from "../read/csv.ts";
import { compareRows } from "../read/tables.ts";
import { csvRow } from "./csv.ts";

/** What became of a file that was to be put in order. */
export type Sorting =
  | {
      readonly outcome: "sorted";
      readonly text: string;
      readonly moved: number;
      readonly encoding: Encoding;
    }
  | { readonly outcome: "unchanged" }
  /** The file has a mistake in its quotes, its header or its rows' width, and is left alone. */
  | { readonly outcome: "unreadable"; readonly line: number };

/**
 * Puts a file's rows into the order of its table, each cell kept letter by letter. The columns stay
 * where the editor put them; blank lines at the end go.
 */
export function sortCsv(bytes: Uint8Array, table: Table): Sorting {
  const read = readRows(decodeText(bytes));
  if ("brokenLine" in read) return { outcome: "unreadable", line: read.brokenLine };
  const [header = [], ...rows] = read.rows;
  const positions = table.columns.map(({ name }) => header.indexOf(name));
  if (!isHeader(header, positions)) return { outcome: "unreadable", line: 1 };
  const keyed = rows.map((cells) => ({ cells, typed: positions.map((at) => cells[at] ?? "") }));
  const sorted = keyed.toSorted((a, b) => compareRows(table, a.typed, b.typed));
  const moved = sorted.filter((row, index) => row !== keyed[index]).length;
  if (moved === 0) return { outcome: "unchanged" };
  const text = [header, ...sorted.map(({ cells }) => cells)].map(csvRow).join("");
  return { outcome: "sorted", text, moved, encoding: detectEncoding(bytes) };
}

/** All records of one width, the header first; or the line that is not one of them. */
function readRows(
  text: string,
): { readonly rows: readonly (readonly string[])[] } | { readonly brokenLine: number } {
  const rows: (readonly string[])[] = [];
  let blankLine = 0;
  for (const piece of readCsv(text)) {
    if ("fault" in piece) return { brokenLine: piece.line };
    const { cells, line } = piece;
    if (cells.length === 1 && cells[0]?.trim() === "") {
      blankLine ||= line;
      continue;
    }
    if (blankLine > 0) return { brokenLine: blankLine };
    if (cells.length !== (rows[0] ?? cells).length || cells.join("").includes("\ufffd")) {
      return { brokenLine: line };
    }
    rows.push(cells);
  }
  return { rows };
}

function isHeader(header: readonly string[], positions: readonly number[]): boolean {
  return positions.every((at) => at >= 0) && new Set(header).size === positions.length;
}
