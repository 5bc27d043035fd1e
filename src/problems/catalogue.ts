import { cellProblems } from "./cells.ts";
import { fileProblems } from "./files.ts";
import { gateProblems } from "./gate.ts";
import { observationProblems } from "./observations.ts";
import type { Details, Place } from "./problem.ts";
import { tableProblems } from "./tables.ts";

/** Every mistake in a data folder that can be told, by its stable code, with its wording and its mend. */
export const problemCatalogue = {
  ...fileProblems,
  ...cellProblems,
  ...tableProblems,
  ...observationProblems,
  ...gateProblems,
} as const;

export type ProblemCode = keyof typeof problemCatalogue;

/** Takes down one mistake. A check reports and goes on, so that no mistake hides another. */
export type Report = (code: ProblemCode, place: Place, text: string, details?: Details) => void;
