import { ascending } from "d3-array";
import type { Bilingual } from "#model/bilingual.ts";

export type Severity = "error" | "warning";

/** Where a cell stands in a file; line and column count from 1, the header being line 1. */
export interface Place {
  /** Path relative to the data folder, with forward slashes. */
  readonly file: string;
  /** The line on which the record starts. */
  readonly line: number;
  /** The cell's position in its record, counted in cells. */
  readonly column: number;
}

/** One mistake found in what an editor typed, said in both languages with the way to mend it. */
export interface Problem extends Place {
  /** A stable kebab-case name from the problem catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** The offending text as typed; empty where something is missing. */
  readonly text: string;
  readonly message: Bilingual;
  readonly mend: Bilingual;
}

/** Orders problems by file, line, column and code, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    ascending(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    ascending(a.code, b.code) ||
    ascending(a.text, b.text) ||
    ascending(a.message.en, b.message.en)
  );
}
