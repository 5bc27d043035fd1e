import type { Problem } from "../contract/problem.ts";
import { compareText } from "../reading/compare-text.ts";

/** Orders problems by file, line, column and code, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.text, b.text) ||
    compareText(a.message.en, b.message.en)
  );
}
