import type { CellKind, Column } from "../contract/column.ts";
import { columns } from "../contract/columns.ts";
import { checkCell, type CellFault } from "./check-cell.ts";
import type { CsvRecord } from "./read-records.ts";
import type { ReadingReport } from "./reading-problems.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { spotCharacter } from "./spot-characters.ts";
import { spotExcel } from "./spot-excel.ts";
import { placeOfIndex, type Layout, type TableRow } from "./table.ts";

/**
 * Makes the function that takes a record into the declared order of columns and checks each
 * cell by itself; null for a row of the wrong width, whose cells cannot be told apart.
 */
export function createRowReader(
  layout: Layout,
  width: number,
  report: ReadingReport,
): (record: CsvRecord) => TableRow | null {
  const declared: readonly Column[] = columns[layout.key];
  const inOrder = layout.positions.every((position, index) => position === index);
  const readCell = createCellReader(layout, report);
  return (record) => {
    if (record.cells.length !== width) {
      reportWidth(record, width, layout, report);
      return null;
    }
    if (isEmptyRow(record.cells)) {
      report(
        "row-empty",
        { file: layout.file, line: record.line, column: 1 },
        record.cells.join(","),
      );
      return null;
    }
    const typed = inOrder ? record.cells : layout.positions.map((at) => record.cells[at] ?? "");
    const row: TableRow = { layout, line: record.line, cells: typed };
    let cells: string[] | undefined;
    for (let index = 0; index < declared.length; index++) {
      const text = typed[index] ?? "";
      const read = readCell(index, text, row, record);
      if (read !== text) (cells ??= [...typed])[index] = read;
    }
    return cells === undefined ? row : { ...row, cells };
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

type CellReader = (index: number, text: string, row: TableRow, record: CsvRecord) => string;

/** Reads a cell: reports what is wrong with it and gives back what is left to go on with. */
function createCellReader(layout: Layout, report: ReadingReport): CellReader {
  const declared: readonly Column[] = columns[layout.key];
  const checks = declared.map(({ cell }) => {
    const check = (text: string): CellFault | null => checkCell(cell, text);
    return rarelyRepeats(cell) ? check : rememberAnswers(check);
  });
  return (index, text, row, { suspicions }) => {
    const column = declared[index];
    const check = checks[index];
    if (column === undefined || check === undefined) return text;
    if (text === "") {
      if (column.required) reportMissing(index, column, row, report);
      return text;
    }
    let cell = text;
    if (suspicions.characters) cell = readCharacters(index, column, cell, row, report);
    if (suspicions.lineBreaks) cell = readLineBreaks(index, column, cell, row, report);
    if (hasOuterSpace(cell)) cell = readSpaces(index, column, cell, row, report);
    if (cell === "") return cell;
    const excel = suspicions.excel ? spotExcel(column.cell, cell) : undefined;
    if (excel !== undefined) {
      report(excel, placeOfIndex(row, index), cell, { column: column.name, text: cell });
      return cell;
    }
    const fault = isWorded(column) ? null : check(cell);
    if (fault !== null) {
      const details = { column: column.name, text: cell, ...fault.details };
      report(fault.code, placeOfIndex(row, index), cell, details);
    }
    return cell;
  };
}

/** Cells that differ from row to row are checked anew: remembering them would cost more. */
function rarelyRepeats({ kind }: CellKind): boolean {
  return kind === "token" || kind === "number" || kind === "integer";
}

/** Text columns have nothing to check, and would fill the memory of answers for nothing. */
function isWorded(column: Column): boolean {
  return column.cell.kind === "line" || column.cell.kind === "prose";
}

function reportMissing(index: number, column: Column, row: TableRow, report: ReadingReport): void {
  // A column that the file lacks was reported once, at the header.
  if (row.layout.positions[index] === -1) return;
  const details = { column: column.name, meaning: column.meaning };
  report("cell-missing", placeOfIndex(row, index), "", details);
}

function readCharacters(
  index: number,
  column: Column,
  text: string,
  row: TableRow,
  report: ReadingReport,
): string {
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

function readLineBreaks(
  index: number,
  column: Column,
  text: string,
  row: TableRow,
  report: ReadingReport,
): string {
  if (column.cell.kind === "prose" || !text.includes("\n")) return text;
  report("cell-line-break", placeOfIndex(row, index), text, { column: column.name });
  return text.replace(/\s*\n\s*/g, " ");
}

function readSpaces(
  index: number,
  column: Column,
  text: string,
  row: TableRow,
  report: ReadingReport,
): string {
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
