import { createCellReader } from "./read-cell.ts";
import type { CsvRecord } from "./read-records.ts";
import type { ReadingReport } from "./reading-problems.ts";
import { spotCharacter } from "./spot-characters.ts";
import type { Layout, TableRow } from "./table.ts";

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
