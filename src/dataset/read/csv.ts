import Papa from "papaparse";
import type { ReadingReport } from "#problems/catalogue.ts";
import type { Place } from "#problems/problem.ts";
import { maybeSuspicious, maybeUnwanted } from "./characters.ts";
import { unifyNewlines } from "./text.ts";

/** Why a record cannot be told from the next. */
export type QuoteFault =
  /** A quote that opens a cell and never closes. */
  | "quote-unclosed"
  /** Something stands between a closing quote and the next comma. */
  | "quote-followed-by-text"
  /** A quote inside a cell that does not begin with one. */
  | "quote-inside-cell";

/** A run of whole records, without its last newline. */
export interface Segment {
  readonly text: string;
  /** The line on which the run starts, from 1. */
  readonly line: number;
  /** Whether a quoted cell holds a newline, so that lines and records do not go together. */
  readonly spansLines: boolean;
}

/** One line that is no record. */
export interface BrokenLine {
  readonly text: string;
  readonly line: number;
  readonly fault: QuoteFault;
  /** The cell of the fault, from 1. */
  readonly column: number;
}

/** A record longer than this is a lost quote that has swallowed the rows after it. */
const longestRecord = 1 << 20;

/**
 * Cuts text into runs of whole records, so that a file is never held whole.
 *
 * A line with a stray quote is handed out by itself as broken and reading goes on with the line
 * after it: one lost quote costs one row, not the rest of the file. Newlines must be LF.
 */
export function* splitRecords(
  chunks: Iterable<string>,
): Generator<Segment | BrokenLine, void, undefined> {
  let rest = "";
  let line = 1;
  let grown = 0;
  for (const chunk of chunks) {
    rest += chunk;
    // An open quote is looked at again only after the text has doubled: linear in all.
    if (rest.length < grown && rest.length <= longestRecord) continue;
    const taken = yield* takeRecords(rest, line, false);
    rest = rest.slice(taken.length);
    line = taken.line;
    grown = rest.length * 2;
  }
  yield* takeRecords(rest, line, true);
}

interface Taken {
  readonly length: number;
  readonly line: number;
}

/** Hands out all whole records at the start of `text`; with `final`, what is left as well. */
function* takeRecords(
  text: string,
  firstLine: number,
  final: boolean,
): Generator<Segment | BrokenLine, Taken, undefined> {
  let from = 0;
  let line = firstLine;
  while (from < text.length) {
    const scan = scanQuotes(text, from, final);
    if (scan.end > from) {
      const run = text.slice(from, text[scan.end - 1] === "\n" ? scan.end - 1 : scan.end);
      yield { text: run, line, spansLines: scan.spansLines };
      line += countNewlines(text, from, scan.end);
      from = scan.end;
    }
    if (scan.fault === undefined) break;
    const lineEnd = endOfLine(text, from);
    if (!final && text[lineEnd - 1] !== "\n") break;
    const broken = text.slice(from, text[lineEnd - 1] === "\n" ? lineEnd - 1 : lineEnd);
    yield { text: broken, line, fault: scan.fault, column: cellOf(text, from, scan.at) };
    line++;
    from = lineEnd;
  }
  return { length: from, line };
}

interface Scan {
  /** Where the last whole record before the end or the fault ends, after its newline. */
  readonly end: number;
  readonly spansLines: boolean;
  readonly fault?: QuoteFault;
  readonly at: number;
}

/** Walks from quote to quote, the only characters that decide where a record ends. */
function scanQuotes(text: string, from: number, final: boolean): Scan {
  let spansLines = false;
  let outside = from;
  let end = from;
  for (let open = text.indexOf('"', from); open !== -1; open = text.indexOf('"', outside)) {
    end = Math.max(end, lastNewline(text, outside, open));
    const before = open === from ? "\n" : text[open - 1];
    if (before !== "," && before !== "\n")
      return { end, spansLines, fault: "quote-inside-cell", at: open };
    const close = closingQuote(text, open);
    if (close === -1) {
      const maybeClosesLater = !final && text.length - open <= longestRecord;
      if (maybeClosesLater) return { end, spansLines, at: open };
      return { end, spansLines, fault: "quote-unclosed", at: open };
    }
    const after = text[close + 1];
    if (after !== undefined && after !== "," && after !== "\n") {
      return { end, spansLines, fault: "quote-followed-by-text", at: open };
    }
    // A newline after the record's last cell decides nothing: only those between the quotes.
    const newline = text.indexOf("\n", open);
    if (newline !== -1 && newline < close) spansLines = true;
    // A quote at the end of the text may be half of a doubled one.
    if (after === undefined && !final) return { end, spansLines, at: open };
    outside = close + 1;
  }
  end = final ? text.length : Math.max(end, lastNewline(text, outside, text.length));
  return { end, spansLines, at: end };
}

function closingQuote(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1 && text.charCodeAt(quote + 1) === 34) quote = text.indexOf('"', quote + 2);
  return quote;
}

/** The index after the last newline in a stretch, or the stretch's start. */
function lastNewline(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (text.charCodeAt(index) === 10) return index + 1;
  }
  return 0;
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline + 1;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) {
    count++;
  }
  return count;
}

/** Which cell of a record a position lies in; commas inside quotes do not count. */
function cellOf(text: string, from: number, at: number): number {
  let column = 1;
  let quoted = false;
  for (let index = from; index < at; index++) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (character === "," && !quoted) column++;
  }
  return column;
}

/** Records that were parsed together. */
export interface CsvBatch {
  readonly records: readonly string[][];
  /** The line on which each record starts. */
  readonly lines: readonly number[];
  /** The text they were parsed from, so that a check may pass over all of them at once. */
  readonly text: string;
}

/** A line that could not be parsed, with the parser's reason. */
export type CsvFault = BrokenLine;

/**
 * Reads comma-separated text that arrives in pieces, record by record.
 *
 * Cells are strings as typed. A blank line is a record of one empty cell. Nothing is guessed:
 * no other delimiter, no types, no header.
 */
export function* readCsv(
  chunks: Iterable<string>,
): Generator<CsvBatch | CsvFault, void, undefined> {
  for (const piece of splitRecords(unifyNewlines(chunks))) {
    if ("fault" in piece) yield piece;
    else yield* parseSegment(piece.text, piece.line, piece.spansLines);
  }
}

function* parseSegment(
  text: string,
  firstLine: number,
  spansLines: boolean,
): Generator<CsvBatch | CsvFault, void, undefined> {
  // Papa takes a leading U+FEFF for a byte-order mark; here it is a character to complain of.
  const shielded = text.startsWith("\ufeff") ? `\ufeff${text}` : text;
  const { data, errors } = Papa.parse<string[]>(shielded, { delimiter: ",", newline: "\n" });
  const records = text === "" ? [[""]] : data;
  const lines = spansLines ? startLines(records, firstLine) : records.map((_, i) => firstLine + i);
  yield { records, lines, text };
  // The splitter lets only well-quoted text pass, so an error here is one that it does not know.
  for (const { row } of errors) {
    const line = lines[row ?? 0] ?? firstLine;
    yield { text: (records[row ?? 0] ?? []).join(","), line, fault: "quote-unclosed", column: 1 };
  }
}

function startLines(records: readonly (readonly string[])[], firstLine: number): number[] {
  let line = firstLine;
  return records.map((record) => {
    const start = line;
    line += 1;
    for (const cell of record) {
      for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) line++;
    }
    return start;
  });
}

/** What a look over many rows at once found possible; the cells are searched only then. */
export interface Suspicions {
  readonly characters: boolean;
  readonly excel: boolean;
  readonly lineBreaks: boolean;
}

export interface CsvRecord {
  readonly line: number;
  /** Whoever takes the record may change them. */
  readonly cells: string[];
  readonly suspicions: Suspicions;
}

/**
 * Hands out a file's records, as many at once as were parsed together. Broken lines and blank lines among rows are reported;
 * blank lines at the end are nothing. `spoil` is given the cells of broken lines.
 */
export function* readRecords(
  text: Iterable<string>,
  file: string,
  report: ReadingReport,
  spoil: (cells: readonly string[]) => void,
): Generator<readonly CsvRecord[], void, undefined> {
  let blankLines: number[] = [];
  for (const piece of readCsv(text)) {
    if ("fault" in piece) {
      reportBroken(piece, file, report);
      spoil(piece.text.split(/[,"]/));
      continue;
    }
    const suspicions = suspect(piece);
    const records: CsvRecord[] = [];
    for (let index = 0; index < piece.records.length; index++) {
      const cells = piece.records[index] ?? [];
      const line = piece.lines[index] ?? 0;
      if (cells.length === 1 && (cells[0] ?? "").trim() === "") {
        blankLines.push(line);
        continue;
      }
      for (const blank of blankLines) report("row-blank", placeAt(file, blank), "");
      if (blankLines.length > 0) blankLines = [];
      records.push({ line, cells, suspicions });
    }
    yield records;
  }
}

function suspect({ text, records, lines }: CsvBatch): Suspicions {
  const first = lines[0] ?? 0;
  const last = lines.at(-1) ?? 0;
  return {
    characters: maybeUnwanted(text),
    excel: maybeSuspicious(text),
    lineBreaks:
      last - first !== records.length - 1 || (records.at(-1) ?? []).join("").includes("\n"),
  };
}

function reportBroken(broken: CsvFault, file: string, report: ReadingReport): void {
  report(broken.fault, { file, line: broken.line, column: broken.column }, broken.text);
}

function placeAt(file: string, line: number): Place {
  return { file, line, column: 1 };
}
