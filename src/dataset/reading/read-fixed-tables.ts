import type { FileKey } from "../contract/column.ts";
import { columns, fixedFiles } from "../contract/columns.ts";
import type { NamedFile } from "./named-file.ts";
import { readTable, type TableReading } from "./read-table.ts";
import type { ReadingReport } from "./reading-problems.ts";
import { nameCells, type Row } from "./table.ts";

export type FixedKey = Exclude<FileKey, "observations">;

/** The rows of every file of fixed name, and what could not be read of each. */
export interface FixedTables {
  readonly rows: { readonly [Key in FixedKey]: readonly Row<Key>[] };
  readonly readings: Readonly<Record<FixedKey, TableReading>>;
}

/** Reads all files but the observations, which are read later, row by row. */
export function readFixedTables(
  files: ReadonlyMap<string, NamedFile>,
  report: ReadingReport,
): FixedTables {
  const rows: Record<string, unknown> = {};
  const readings: Record<string, TableReading> = {};
  for (const key of fixedFiles) {
    const read = readFixedTable(files.get(`${key}.csv`), key, report);
    rows[key] = read.rows;
    readings[key] = read.reading;
  }
  return { rows, readings } as unknown as FixedTables;
}

function readFixedTable<Key extends FixedKey>(
  file: NamedFile | undefined,
  key: Key,
  report: ReadingReport,
): { readonly rows: readonly Row<Key>[]; readonly reading: TableReading } {
  if (file === undefined) {
    reportMissingFile(`${key}.csv`, key, report);
    return { rows: [], reading: { understood: false, spoilt: new Set() } };
  }
  const rows: Row<Key>[] = [];
  const table = readTable(file, key, report);
  let next = table.next();
  while (next.done !== true) {
    rows.push(nameCells(key, next.value));
    next = table.next();
  }
  return { rows, reading: next.value };
}

/** Says that a file is not there, with the header it would need. */
export function reportMissingFile(name: string, key: FileKey, report: ReadingReport): void {
  const header = columns[key].map((column) => column.name).join(",");
  report("file-missing", { file: name, line: 1, column: 1 }, "", { name, header });
}
