import { readingProblems } from "../reading/reading-problems.ts";
import type { Report as ReportOf } from "../reading/problem-table.ts";
import { observationProblems } from "./observation-problems.ts";
import { tableProblems } from "./table-problems.ts";

/** Every mistake that can be told, by its stable code, with its wording and its mend. */
export const problemCatalogue = {
  ...readingProblems,
  ...tableProblems,
  ...observationProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

export type Report = ReportOf<ProblemCode>;
