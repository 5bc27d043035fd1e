import type { Column } from "#model/column.ts";
import { columns } from "#model/columns.ts";
import type { ReadingReport } from "#problems/catalogue.ts";
import { checkCell } from "./cells.ts";
import { spotCharacter, spotExcel } from "./characters.ts";
import type { CsvRecord } from "./csv.ts";
import { detachText } from "./detach-text.ts";
import { type Layout, placeOfIndex, type TableRow } from "./table.ts";

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

/**
 * Makes the function that takes a record into the declared order of columns and checks each
 * cell by itself; null for a row of the wrong width, whose cells cannot be told apart.
 */
export function createRowReader(
  layout: Layout,
  width: number,
  report: ReadingReport,
): (record: CsvRecord) => TableRow | null {
  const { positions } = layout;
  const inOrder = positions.every((position, index) => position === index);
  const readCell = createCellReader(layout, report);
  return (record) => {
    const typed = record.cells;
    if (typed.length !== width) {
      reportWidth(record, width, layout, report);
      return null;
    }
    if (isEmptyRow(typed)) {
      report("row-empty", { file: layout.file, line: record.line, column: 1 }, typed.join(","));
      return null;
    }
    // The record is given up to the row: its array is filled anew, not copied.
    const cells = inOrder ? typed : positions.map((position) => typed[position] ?? "");
    const row: TableRow = { layout, line: record.line, cells };
    for (let index = 0; index < positions.length; index++) {
      cells[index] = readCell(index, cells[index] ?? "", row, record);
    }
    return row;
  };
}

function isEmptyRow(cells: readonly string[]): boolean {
  return cells[0] === "" && cells.every((cell) => cell.trim() === "");
}

function reportWidth(
  record: CsvRecord,
  width: number,
  layout: Layout,
  report: ReadingReport,
): void {
  const { cells, line } = record;
  const place = { file: layout.file, line, column: Math.min(cells.length, width + 1) };
  const code = cells.length < width ? "cells-too-few" : "cells-too-many";
  report(code, place, cells.join(","), { count: cells.length, expected: width });
  cells.forEach((cell, index) => {
    const spotted = record.suspicions.characters ? spotCharacter(cell) : undefined;
    if (spotted === undefined) return;
    const column = index + 1;
    report(spotted.code, { ...place, column }, cell, { column, character: spotted.character });
  });
}
