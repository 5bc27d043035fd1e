import writeXlsxFile from "write-excel-file/node";
import { withoutTime } from "./zip.ts";

/** A sheet of a workbook: its name, its heads, and rows in which numbers are numbers. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The longest name that a sheet can have. */
const longestName = 31;
/** A column is as wide as its widest cell, within reason; in characters. */
const widths = { least: 8, most: 60 };

/**
 * Sheets as an XLSX file, heads in bold and fixed. Texts are texts: nothing in them is run. The bytes
 * depend on the sheets alone.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, columns, rows }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, longestName),
    stickyRowsCount: 1,
    columns: columns.map((column, i) => ({
      width: widthOf([column, ...rows.map((row) => row[i])]),
    })),
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) =>
        row.map((value) =>
          typeof value === "number" ? { value, type: Number } : { value, type: String },
        ),
      ),
    ],
  }));
  return withoutTime(await writeXlsxFile(written).toBuffer());
}

function widthOf(cells: readonly (string | number | undefined)[]): number {
  const length = (cell: string | number | undefined): number =>
    Array.from(String(cell ?? "")).reduce((sum, letter) => sum + (letter > "\u2e80" ? 2 : 1), 0);
  return Math.min(widths.most, Math.max(widths.least, ...cells.map(length)) + 2);
}
