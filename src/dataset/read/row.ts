import type { CellKind, Column } from "#model/table.ts";
import type { ProblemCode, Report } from "#problems/catalogue.ts";
import type { Place } from "#problems/problem.ts";
import { describeSuggestion, nearestName, plainForm } from "#problems/suggest.ts";
import { checkCell } from "./cells.ts";
import type { CsvRecord } from "./csv.ts";

/** Where a file's columns stand; shared by all its rows. */
export interface Layout {
  readonly file: string;
  readonly columns: readonly Column[];
  /** For each declared column its place in the file, from 0; -1 where the file lacks it. */
  readonly positions: readonly number[];
}

/** One record, its cells in the order in which the columns are declared. */
export interface TableRow {
  readonly layout: Layout;
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row of a table, as text and as what its cells say. */
export interface NamedRow<Typed, Name extends string> extends TableRow {
  /** The cells by name; empty where the file lacks the column. */
  readonly text: Readonly<Record<Name, string>>;
  readonly typed: Typed;
}

/** Where a cell stands in its file; the row's first cell where the file lacks the column. */
export function placeOf<Name extends string>(row: NamedRow<unknown, Name>, name: Name): Place {
  return placeOfIndex(
    row,
    row.layout.columns.findIndex((column) => column.name === name),
  );
}

/** The same by the column's declared index. */
export function placeOfIndex(row: TableRow, index: number): Place {
  const position = row.layout.positions[index] ?? -1;
  return { file: row.layout.file, line: row.line, column: Math.max(position, 0) + 1 };
}

/**
 * The cells of a record in the declared order of columns, each checked by itself and given as what
 * is left of it to go on with; null for a row of the wrong width, whose cells cannot be told apart,
 * and for one without any content.
 */
export function readCells(
  record: CsvRecord,
  layout: Layout,
  width: number,
  report: Report,
): readonly string[] | null {
  const { line, cells } = record;
  if (cells.length !== width) {
    reportWidth(record, width, layout, report);
    return null;
  }
  if (cells.every((cell) => cell.trim() === "")) {
    report("row-empty", { file: layout.file, line, column: 1 }, cells.join(","));
    return null;
  }
  const row = { layout, line, cells };
  return layout.columns.map((column, index) => {
    const cell = cells[layout.positions[index] ?? -1] ?? "";
    if (cell === "" && !column.required) return cell;
    return readCell(cell, { column, index, row, report });
  });
}

function reportWidth(record: CsvRecord, width: number, layout: Layout, report: Report): void {
  const { cells, line } = record;
  const place = { file: layout.file, line, column: Math.min(cells.length, width + 1) };
  const sign = otherSign(cells, width);
  if (sign !== undefined) {
    const name = sign === "\t" ? "Tab" : sign;
    report("row-delimiter-wrong", { ...place, column: 1 }, cells.join(","), { sign: name });
    return;
  }
  // The first cell of a row that follows without a break clings to the last of the one before.
  const isGlued = width > 1 && cells.length === 2 * width - 1;
  if (isGlued) {
    report("rows-glued", { ...place, column: width }, cells[width - 1] ?? "", { column: width });
    return;
  }
  const code = cells.length < width ? "cells-too-few" : "cells-too-many";
  report(code, place, cells.join(","), { count: cells.length, expected: width });
  cells.forEach((cell, index) => {
    const spotted = spotCharacter(cell);
    if (spotted === undefined) return;
    const column = index + 1;
    report(spotted.code, { ...place, column }, cell, { column, character: spotted.character });
  });
}

/** Where a cell stands and whom to tell. */
interface Cell {
  readonly column: Column;
  readonly index: number;
  readonly row: TableRow;
  readonly report: Report;
}

/** Reports what is wrong with a cell and gives back what is left to go on with. */
function readCell(text: string, cell: Cell): string {
  const { column, index, row, report } = cell;
  if (text === "") {
    reportMissing(cell);
    return text;
  }
  const left = readSpaces(readLineBreaks(readCharacters(text, cell), cell), cell);
  if (left === "") return left;
  if (isLost(column, left))
    report("text-lost", placeOfIndex(row, index), left, { column: column.name });
  const excel = spotExcel(column.cell, left);
  const fault = excel === undefined ? checkCell(column.cell, left) : { code: excel, details: {} };
  if (fault !== null) {
    const details = { column: column.name, ...fault.details };
    report(fault.code, placeOfIndex(row, index), left, details);
  }
  return left;
}

/** Chinese saved in an encoding that has none comes back as question marks. */
function isLost({ name, cell }: Column, text: string): boolean {
  const isText = ["token", "line", "prose", "words"].includes(cell.kind);
  return isText && !name.endsWith("_en") && text.includes("??");
}

function reportMissing({ index, column, row, report }: Cell): void {
  // A column that the file lacks was reported once, at the header.
  if (!column.required || row.layout.positions[index] === -1) return;
  const details = { column: column.name, meaning: column.meaning };
  report("cell-missing", placeOfIndex(row, index), "", details);
}

function readCharacters(text: string, { index, column, row, report }: Cell): string {
  let cell = text;
  const seen = new Set<string>();
  for (let spotted = spotCharacter(cell); spotted !== undefined; spotted = spotCharacter(cell)) {
    const details = { column: column.name, character: spotted.character };
    if (!seen.has(spotted.character)) report(spotted.code, placeOfIndex(row, index), text, details);
    seen.add(spotted.character);
    cell = cell.replaceAll(spotted.found, "");
  }
  return cell;
}

function readLineBreaks(text: string, { index, column, row, report }: Cell): string {
  if (column.cell.kind === "prose" || !text.includes("\n")) return text;
  report("cell-line-break", placeOfIndex(row, index), text, { column: column.name });
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

function readSpaces(text: string, cell: Cell): string {
  const { index, column, row, report } = cell;
  const left = text.trim();
  if (left === text) return text;
  report("cell-spaces", placeOfIndex(row, index), text, { column: column.name });
  if (left === "") reportMissing(cell);
  return left;
}

/** A character that must not stand in any cell. */
interface SpottedCharacter {
  readonly code: ProblemCode;
  /** `U+200B`. */
  readonly character: string;
  /** The character itself. */
  readonly found: string;
}

// Tab and newline have their own rules; soft hyphen, variation selectors and tags are invisible too.
const unwanted =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff\ue000-\uf8ff\t]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\uddef]|[\udb80-\udbff][\udc00-\udfff]/;

/** The first unwanted character of a text, or undefined. */
function spotCharacter(text: string): SpottedCharacter | undefined {
  const found = unwanted.exec(text);
  if (found === null) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  const character = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return { code: codeOf(point), character, found: found[0] };
}

function codeOf(point: number): ProblemCode {
  if (point === 0) return "character-nul";
  if (point < 0xa0 || point === 0x2028 || point === 0x2029) return "character-control";
  if (point === 0xfffd || (point >= 0xd800 && point < 0xe000)) return "character-undecodable";
  if (isBidirectional(point)) return "character-bidirectional";
  if ((point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return "character-private";
  return "character-zero-width";
}

function isBidirectional(point: number): boolean {
  const within = (from: number, to: number): boolean => point >= from && point <= to;
  return (
    point === 0x61c || within(0x200e, 0x200f) || within(0x202a, 0x202e) || within(0x2066, 0x2069)
  );
}

const errorValue = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|###+)$/;
const mobileNumber = /(?<![\d.])1[3-9]\d{9}(?![\d.])/;
const identityNumber = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/;

/** What a spreadsheet left in a cell, or a private person's number; undefined when neither. */
function spotExcel(cell: CellKind, text: string): ProblemCode | undefined {
  if (errorValue.test(text)) return "excel-error";
  if (/^[=@]/.test(text)) return "excel-formula";
  const worded = cell.kind === "prose" || cell.kind === "line" || cell.kind === "words";
  if (!worded) return undefined;
  return mobileNumber.test(text) || identityNumber.test(text) ? "personal-number" : undefined;
}

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

/** The signs that divide cells where somebody's program or keyboard gave no comma. */
const otherSigns = ["\t", ";", "，", "；", "、", "|"] as const;

/** A header in one cell that holds another sign of division. */
function otherDelimiter(cells: readonly string[], columnCount: number): string | undefined {
  if (cells.length > 1 || columnCount < 2) return undefined;
  const sign = otherSigns.find((one) => cells[0]?.includes(one));
  return sign === "\t" ? "Tab" : sign;
}

/** The sign that divides a row which has too few cells: with it there are as many as there should be. */
export function otherSign(cells: readonly string[], width: number): string | undefined {
  return otherSigns.find(
    (sign) => cells.flatMap((cell) => cell.split(sign)).length === width && cells.length < width,
  );
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
