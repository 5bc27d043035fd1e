import type { FileKey } from "#model/column.ts";
import { columns } from "#model/columns.ts";
import type { ReadingReport } from "#problems/catalogue.ts";
import { readRecords } from "./csv.ts";
import { readHeader } from "./header.ts";
import { createRowReader } from "./row.ts";
import type { NamedFile, TableRow } from "./table.ts";
import { decodeText } from "./text.ts";

/** What could not be read of a file. */
export interface TableReading {
  /** False where the header was not understood, so that the rows are not known. */
  readonly understood: boolean;
  /** Cells of rows that could not be taken: an id among them is spoilt, not missing. */
  readonly spoilt: ReadonlySet<string>;
}

/**
 * Reads one file of the data folder: encoding, quotes, header, rows, and each cell by itself.
 *
 * Yields each row that has the right number of cells and reports everything that is wrong.
 */
export function* readTable(
  file: NamedFile,
  key: FileKey,
  report: ReadingReport,
): Generator<TableRow, TableReading, undefined> {
  const spoilt = new Set<string>();
  const spoil = (cells: readonly string[]): void => {
    for (const cell of cells) spoilt.add(cell.trim());
  };
  let readRow: ReturnType<typeof createRowReader> | null = null;
  for (const records of readRecords(decodeText(file.chunks), file.name, report, spoil)) {
    for (const record of records) {
      if (readRow === null) {
        // A broken line before the first whole record was the header.
        const layout = spoilt.size > 0 ? null : readHeader(record, file.name, key, report);
        if (layout === null) return { understood: false, spoilt };
        readRow = createRowReader(layout, record.cells.length, report);
        continue;
      }
      const row = readRow(record);
      if (row === null) spoil(record.cells);
      else yield row;
    }
  }
  if (readRow === null && spoilt.size === 0) reportEmpty(file.name, key, report);
  return { understood: readRow !== null, spoilt };
}

function reportEmpty(file: string, key: FileKey, report: ReadingReport): void {
  const header = columns[key].map((column) => column.name).join(",");
  report("file-empty", { file, line: 1, column: 1 }, "", { header });
}
