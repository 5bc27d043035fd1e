import { cellProblems } from "./cells.ts";
import { fileProblems } from "./files.ts";
import { observationProblems } from "./observations.ts";
import type { Place, Problem } from "./problem.ts";
import { composeProblem, type Details, type ReportOf } from "./table.ts";
import { tableProblems } from "./tables.ts";

/** All that can be wrong with a file before it is compared with another. */
export const readingProblems = { ...fileProblems, ...cellProblems } as const;

export type ReadingProblemCode = keyof typeof readingProblems;

export type ReadingReport = ReportOf<ReadingProblemCode>;

/** Every mistake that can be told, by its stable code, with its wording and its mend. */
export const problemCatalogue = {
  ...readingProblems,
  ...tableProblems,
  ...observationProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

export type Report = ReportOf<ProblemCode>;

/** Makes the problem that editors, GitHub and tests see from a code and the details of the case. */
export function describeProblem(
  code: ProblemCode,
  place: Place,
  text: string,
  details: Details = {},
): Problem {
  return composeProblem(code, problemCatalogue[code], place, text, details);
}
