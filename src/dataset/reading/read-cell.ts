import type { Column } from "../contract/column.ts";
import { columns } from "../contract/columns.ts";
import { checkCell } from "./check-cell.ts";
import { detachText } from "./detach-text.ts";
import type { CsvRecord } from "./read-records.ts";
import type { ReadingReport } from "./reading-problems.ts";
import { spotCharacter } from "./spot-characters.ts";
import { spotExcel } from "./spot-excel.ts";
import { placeOfIndex, type Layout, type TableRow } from "./table.ts";

/** Reads the cell of a column by its declared index; `row` says where it stands. */
type CellReader = (index: number, text: string, row: TableRow, record: CsvRecord) => string;

/**
 * Makes the function that reports what is wrong with a cell and gives back what is left to go on
 * with. What comes back does not keep the file's text in memory; for a cell that repeats one
 * in its column, it is the same string each time.
 */
export function createCellReader(layout: Layout, report: ReadingReport): CellReader {
  const declared: readonly Column[] = columns[layout.key];
  const memories = declared.map(createMemory);
  return (index, text, row, record) => {
    const memory = memories[index];
    const column = declared[index];
    if (column === undefined || memory === undefined) return text;
    if (text === "") {
      if (column.required) reportMissing(index, column, row, report);
      return text;
    }
    if (text === memory.last) return memory.last;
    const known = memory.faultless.get(text);
    if (known !== undefined) return (memory.last = known);
    return readAnew({ index, column, row, report }, text, record, memory);
  };
}

/** Texts of a column in which nothing was wrong, each by itself: most cells repeat one. */
interface Memory {
  readonly faultless: Map<string, string>;
  last: string;
  readonly most: number;
}

function createMemory({ cell: { kind } }: Column): Memory {
  // Free texts are long and tokens seldom repeat: many of them would cost more than they save.
  const isLong = kind === "line" || kind === "prose";
  return { faultless: new Map(), last: "", most: kind === "token" ? 0 : isLong ? 500 : 20_000 };
}

/** A cell that is looked at closely, and whom to tell. */
interface Cell {
  readonly index: number;
  readonly column: Column;
  readonly row: TableRow;
  readonly report: ReadingReport;
}

function readAnew(
  cell: Cell,
  text: string,
  { suspicions }: CsvRecord,
  { faultless, most }: Memory,
): string {
  const { index, column, row, report } = cell;
  let left = text;
  if (suspicions.characters) left = readCharacters(cell, left);
  if (suspicions.lineBreaks) left = readLineBreaks(cell, left);
  if (hasOuterSpace(left)) left = readSpaces(cell, left);
  if (left === "") return left;
  const excel = suspicions.excel ? spotExcel(column.cell, left) : undefined;
  if (excel !== undefined) {
    report(excel, placeOfIndex(row, index), left, { column: column.name, text: left });
    return left;
  }
  const fault = checkCell(column.cell, left);
  if (fault !== null) {
    const details = { column: column.name, text: left, ...fault.details };
    report(fault.code, placeOfIndex(row, index), left, details);
  }
  const own = detachText(left);
  if (fault === null && left === text && faultless.size < most) faultless.set(own, own);
  return own;
}

function reportMissing(index: number, column: Column, row: TableRow, report: ReadingReport): void {
  // A column that the file lacks was reported once, at the header.
  if (row.layout.positions[index] === -1) return;
  const details = { column: column.name, meaning: column.meaning };
  report("cell-missing", placeOfIndex(row, index), "", details);
}

function readCharacters({ index, column, row, report }: Cell, text: string): string {
  let cell = text;
  const seen = new Set<string>();
  for (let spotted = spotCharacter(cell); spotted !== undefined; spotted = spotCharacter(cell)) {
    const details = { column: column.name, character: spotted.character };
    if (!seen.has(spotted.character)) {
      report(spotted.code, placeOfIndex(row, index), text, details);
    }
    seen.add(spotted.character);
    cell = cell.replaceAll(spotted.found, "");
  }
  return cell;
}

function readLineBreaks({ index, column, row, report }: Cell, text: string): string {
  if (column.cell.kind === "prose" || !text.includes("\n")) return text;
  report("cell-line-break", placeOfIndex(row, index), text, { column: column.name });
  return text.replace(/\s*\n\s*/g, " ");
}

function readSpaces({ index, column, row, report }: Cell, text: string): string {
  report("cell-spaces", placeOfIndex(row, index), text, { column: column.name });
  const cell = text.trim();
  if (cell === "" && column.required) reportMissing(index, column, row, report);
  return cell;
}

function hasOuterSpace(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
}
