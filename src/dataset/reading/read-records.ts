import type { Place } from "../contract/problem.ts";
import { readCsv, type CsvBatch, type CsvFault } from "./read-csv.ts";
import type { ReadingReport } from "./reading-problems.ts";
import { maybeUnwanted } from "./spot-characters.ts";
import { maybeSuspicious } from "./spot-excel.ts";

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
