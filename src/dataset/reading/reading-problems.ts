import { cellProblems } from "./cell-problems.ts";
import { fileProblems } from "./file-problems.ts";
import type { Report } from "./problem-table.ts";

/** All that can be wrong with a file before it is compared with another. */
export const readingProblems = { ...fileProblems, ...cellProblems } as const;

export type ReadingProblemCode = keyof typeof readingProblems;

export type ReadingReport = Report<ReadingProblemCode>;
