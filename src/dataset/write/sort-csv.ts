import type { FileKey } from "#model/column.ts";
import { columns } from "#model/columns.ts";
import { readCsv } from "../read/csv.ts";
import { compareRows } from "../read/order.ts";
import type { NamedFile } from "../read/table.ts";
import { decodeText, detectEncoding, type Encoding } from "../read/text.ts";
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
 * Puts a file's rows into the order that its kind has, each cell kept letter by letter. The
 * columns stay where the editor put them; blank lines at the end go.
 */
export function sortCsv(file: NamedFile, key: FileKey): Sorting {
  const read = readRows(file);
  if (!Array.isArray(read)) return { outcome: "unreadable", line: read.brokenLine };
  const [header, ...rows] = read;
  const names = columns[key].map((column) => column.name);
  const positions = names.map((name) => header?.indexOf(name) ?? -1);
  if (header === undefined || !isHeader(header, positions))
    return { outcome: "unreadable", line: 1 };
  const keyed = rows.map((cells) => ({ cells, typed: positions.map((at) => cells[at] ?? "") }));
  const sorted = keyed.toSorted((a, b) => compareRows(key, a.typed, b.typed));
  const moved = sorted.filter((row, index) => row !== keyed[index]).length;
  if (moved === 0) return { outcome: "unchanged" };
  const text = [header, ...sorted.map(({ cells }) => cells)].map(csvRow).join("");
  return { outcome: "sorted", text, moved, encoding: detectEncoding(file.chunks) };
}

type Rows = (readonly string[])[];

/** All records of one width, the header first; or the line that is not one of them. */
function readRows(file: NamedFile): Rows | { readonly brokenLine: number } {
  const rows: Rows = [];
  let blankLine = 0;
  for (const piece of readCsv(decodeText(file.chunks))) {
    if ("fault" in piece) return { brokenLine: piece.line };
    for (const [index, cells] of piece.records.entries()) {
      const line = piece.lines[index] ?? 0;
      const isBlank = cells.length === 1 && (cells[0] ?? "").trim() === "";
      if (isBlank) {
        blankLine ||= line;
        continue;
      }
      if (blankLine > 0) return { brokenLine: blankLine };
      if (cells.length !== (rows[0] ?? cells).length || cells.join("").includes("\ufffd")) {
        return { brokenLine: line };
      }
      rows.push(cells);
    }
  }
  return rows;
}

function isHeader(header: readonly string[], positions: readonly number[]): boolean {
  return positions.every((at) => at >= 0) && new Set(header).size === positions.length;
}
