import { strToU8, type Zippable, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";

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

/** Archives name no time, so that the same files make the same bytes. */
const when = new Date(1980, 0, 1);

/** Files as one archive, in the order of their names. */
export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? "";
    const bytes = typeof content === "string" ? strToU8(content) : content;
    entries[name] = [bytes, { mtime: when, level: 9 }];
  }
  return zipSync(entries);
}

/** What an archive says of the time `when`. */
const dosTime = 0x00_21_00_00;

/** An archive that somebody's library wrote, without the time at which it did, and not packed a second time. */
function withoutTime(archive: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  // It ends in 22 bytes that say how many files there are and where they are listed; each has its time twice.
  const end = bytes.length - 22;
  let listed = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    view.setUint32(listed + 12, dosTime, true);
    view.setUint32(view.getUint32(listed + 42, true) + 10, dosTime, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(listed + at, true));
    listed += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}
