import type { Column, FileKey } from "#model/column.ts";
import { type ColumnName, columns } from "#model/columns.ts";
import type { Place } from "#problems/problem.ts";

/** Where a file's columns stand; shared by all its rows. */
export interface Layout {
  readonly file: string;
  readonly key: FileKey;
  /** For each declared column its place in the file, from 0; -1 where the file lacks it. */
  readonly positions: readonly number[];
}

/** One record, its cells in the order in which the columns are declared. */
export interface TableRow {
  readonly layout: Layout;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A record of a small file, its cells by name. */
export interface Row<Key extends FileKey> extends TableRow {
  readonly text: Readonly<Record<ColumnName<Key>, string>>;
}

/** The declared index of each column of a file. */
export function indexesOf<Key extends FileKey>(
  key: Key,
): Readonly<Record<ColumnName<Key>, number>> {
  const names = columns[key].map((column: Column, index): [string, number] => [column.name, index]);
  return Object.fromEntries(names) as Record<ColumnName<Key>, number>;
}

/** Where a cell stands in its file; the row's first cell when the file lacks the column. */
export function placeOf(row: TableRow, name: string): Place {
  return placeOfIndex(
    row,
    columns[row.layout.key].findIndex((column) => column.name === name),
  );
}

/** The same by the column's declared index. */
export function placeOfIndex(row: TableRow, index: number): Place {
  const position = row.layout.positions[index] ?? -1;
  return { file: row.layout.file, line: row.line, column: Math.max(position, 0) + 1 };
}

/** Names the cells of a row. */
export function nameCells<Key extends FileKey>(key: Key, row: TableRow): Row<Key> {
  const pairs = columns[key].map((column, index) => [column.name, row.cells[index] ?? ""]);
  return { ...row, text: Object.fromEntries(pairs) as Record<ColumnName<Key>, string> };
}

/** A file of the data folder as the pure code sees it. */
export interface NamedFile {
  /** Path relative to the data folder. */
  readonly name: string;
  /** The bytes; may be iterated more than once, which is how an encoding is told before reading. */
  readonly chunks: Iterable<Uint8Array>;
}
