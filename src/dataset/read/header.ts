import type { Column } from "#model/table.ts";
import type { Report } from "#problems/catalogue.ts";
import type { Place } from "#problems/problem.ts";
import { describeSuggestion, nearestName, plainForm } from "#problems/suggest.ts";
import type { CsvRecord } from "./csv.ts";
import { type Layout, spotCharacter } from "./row.ts";

/**
 * Finds each declared column in a file's first record, in whatever order they stand.
 *
 * A mistyped name is reported and then taken for the missing column it is nearest to, so that
 * the rows below are still checked. Null where the record is no header at all.
 */
export function readHeader(
  record: CsvRecord,
  file: string,
  columns: readonly Column[],
  report: Report,
): Layout | null {
  const names = columns.map((column) => column.name);
  const start = { file, line: record.line, column: 1 };
  const text = record.cells.join(",");
  const sign = otherDelimiter(record.cells, names.length);
  if (sign !== undefined) {
    report("delimiter-wrong", start, text, { sign });
    return null;
  }
  const cells = record.cells.map((cell, index) => {
    const spotted = spotCharacter(cell);
    if (spotted === undefined) return cell;
    const place = { file, line: record.line, column: index + 1 };
    report(spotted.code, place, cell, { column: index + 1, character: spotted.character });
    return cell.replaceAll(spotted.found, "");
  });
  if (!cells.some((cell) => names.includes(plainForm(cell)))) {
    report("header-missing", start, text, { header: names.join(",") });
    return null;
  }
  return { file, columns, positions: findColumns(cells, names, start, report) };
}

/** A header in one cell that holds another sign of division. */
function otherDelimiter(cells: readonly string[], columnCount: number): string | undefined {
  if (cells.length > 1 || columnCount < 2) return undefined;
  const header = cells[0] ?? "";
  for (const [sign, name] of [
    ["\t", "Tab"],
    [";", ";"],
    ["，", "，"],
    ["；", "；"],
    ["、", "、"],
    ["|", "|"],
  ] as const) {
    if (header.split(sign).length > 1) return name;
  }
  return undefined;
}

function findColumns(
  cells: readonly string[],
  names: readonly string[],
  start: Place,
  report: Report,
): readonly number[] {
  const positions = names.map((name) => cells.indexOf(name));
  const missing = (): string[] => names.filter((_, index) => positions[index] === -1);
  cells.forEach((cell, index) => {
    const place = { ...start, column: index + 1 };
    if (cell.trim() === "") {
      report("column-blank", place, cell, { column: index + 1 });
    } else if (names.includes(cell)) {
      if (cells.indexOf(cell) < index) report("column-repeated", place, cell, { name: cell });
    } else {
      const meant = nearestName(cell, missing());
      const near = meant ?? nearestName(cell, names);
      report("column-unknown", place, cell, { name: cell, suggestion: describeSuggestion(near) });
      if (meant !== undefined) positions[names.indexOf(meant)] = index;
    }
  });
  for (const name of missing()) report("column-missing", start, "", { name });
  return positions;
}
