import { ascending } from "d3-array";
import { observationId, observationTable } from "#model/observation.ts";
import type { ColumnName, RowOf, Table, TableKey } from "#model/table.ts";
import { fixedFiles, type FixedKey, tables, type Tables } from "#model/tables.ts";
import type { Report } from "#problems/catalogue.ts";
import { decodeText, readCsv } from "./csv.ts";
import { type Layout, type NamedRow, readCells, readHeader, type TableRow } from "./row.ts";

/** A file of the data folder as the pure code sees it. */
export interface NamedFile {
  /** Path relative to the data folder. */
  readonly name: string;
  /** Its bytes, read when asked for. */
  readonly bytes: () => Uint8Array;
}

/** A row of one of the tables. */
export type Row<Key extends TableKey> = NamedRow<RowOf<Tables[Key]>, ColumnName<Tables[Key]>>;

/** What of a file could be read. */
interface TableReading<Some extends TableRow = TableRow> {
  readonly rows: readonly Some[];
  /** False where the header was not understood, so that the rows are not known. */
  readonly understood: boolean;
  /** Cells of rows that could not be taken: an id among them is spoilt, not missing. */
  readonly spoilt: ReadonlySet<string>;
}

/**
 * Reads one file of the data folder: encoding, quotes, header, rows, and each cell by itself.
 * Gives each row that has the right number of cells and reports everything that is wrong; blank
 * lines at the end are nothing.
 */
export function readTable(
  { name: file, bytes }: NamedFile,
  table: Table,
  report: Report,
): TableReading {
  const rows: TableRow[] = [];
  const spoilt = new Set<string>();
  const spoil = (cells: readonly string[]): void => {
    for (const cell of cells) spoilt.add(cell.trim());
  };
  let blank: number[] = [];
  let header: { readonly layout: Layout; readonly width: number } | null = null;
  for (const record of readCsv(decodeText(bytes()))) {
    if ("fault" in record) {
      report(record.fault, { file, line: record.line, column: record.column }, record.text);
      spoil(record.text.split(/[,"]/));
      continue;
    }
    if (record.cells.length === 1 && record.cells[0]?.trim() === "") {
      blank.push(record.line);
      continue;
    }
    for (const line of blank) report("row-blank", { file, line, column: 1 }, "");
    blank = [];
    if (header === null) {
      // A broken line before the first whole record was the header.
      const layout = spoilt.size > 0 ? null : readHeader(record, file, table.columns, report);
      if (layout === null) return { rows, understood: false, spoilt };
      header = { layout, width: record.cells.length };
      continue;
    }
    const { layout, width } = header;
    const cells = readCells(record, layout, width, report);
    if (cells === null) spoil(record.cells);
    else rows.push({ layout, line: record.line, cells });
  }
  if (header === null && spoilt.size === 0) reportEmpty(file, table, report);
  return { rows, understood: header !== null, spoilt };
}

/** A row with its cells by name and with what they say. */
export function nameCells<Typed, Name extends string>(
  table: Table<Typed, Name>,
  row: TableRow,
): NamedRow<Typed, Name> {
  return { ...row, text: table.name(row.cells), typed: table.read(row.cells) };
}

function reportEmpty(file: string, table: Table, report: Report): void {
  report("file-empty", { file, line: 1, column: 1 }, "", { header: headerOf(table) });
}

/** Says that a file is not there, with the header it would need. */
export function reportMissingFile(name: string, table: Table, report: Report): void {
  const header = headerOf(table);
  report("file-missing", { file: name, line: 1, column: 1 }, "", { name, header });
}

function headerOf({ columns }: Table): string {
  return columns.map(({ name }) => name).join(",");
}

/** Every file of fixed name as read. */
export type FixedTables = { readonly [Key in FixedKey]: TableReading<Row<Key>> };

/** Reads all files but those of observations. */
export function readFixedTables(
  files: ReadonlyMap<string, NamedFile>,
  report: Report,
): FixedTables {
  const readings = fixedFiles.map((key) => {
    const file = files.get(`${key}.csv`);
    const table: Table = tables[key];
    if (file === undefined) {
      if (table.mayBeMissing) return [key, { rows: [], understood: true, spoilt: new Set() }];
      reportMissingFile(`${key}.csv`, table, report);
      return [key, { rows: [], understood: false, spoilt: new Set() }];
    }
    const { rows, ...rest } = readTable(file, table, report);
    return [key, { rows: rows.map((row) => nameCells(table, row)), ...rest }];
  });
  return Object.fromEntries(readings) as FixedTables;
}

/** What the rows of a table say, in the order of the table. */
export function typedRows<Key extends FixedKey>(
  read: FixedTables,
  key: Key,
): readonly Row<Key>["typed"][] {
  return read[key].rows
    .toSorted((a, b) => compareRows(tables[key], a.cells, b.cells))
    .map((row) => row.typed);
}

/**
 * Puts two rows of a table in order, their cells standing as the columns are declared: by the
 * table's own order, observations by their ids. Rows that agree keep their places.
 */
export function compareRows(table: Table, a: readonly string[], b: readonly string[]): number {
  if (table === observationTable) return ascending(idOfCells(a), idOfCells(b));
  for (const name of table.order) {
    const index = table.columns.findIndex((column) => column.name === name);
    const kind = table.columns[index]?.cell.kind;
    const [left, right] = [a[index] ?? "", b[index] ?? ""];
    const order =
      kind === "number" || kind === "integer"
        ? compareNumbers(left, right)
        : ascending(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

function idOfCells(cells: readonly string[]): string {
  return observationId(observationTable.name(cells));
}

/** By number; cells that are none stand by their text, after the numbers. */
function compareNumbers(left: string, right: string): number {
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || ascending(left, right);
  }
  return a - b || ascending(left, right);
}
