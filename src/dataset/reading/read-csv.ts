import Papa from "papaparse";
import { splitRecords, type BrokenLine } from "./split-records.ts";
import { unifyNewlines } from "./unify-newlines.ts";

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
