import type { Place, Problem } from "../contract/problem.ts";
import { composeProblem } from "../reading/compose-problem.ts";
import type { Details } from "../reading/problem-table.ts";
import { problemCatalogue, type ProblemCode } from "./problem-catalogue.ts";

/** Makes the problem that editors, GitHub and tests see from a code and the details of the case. */
export function describeProblem(
  code: ProblemCode,
  place: Place,
  text: string,
  details: Details = {},
): Problem {
  return composeProblem(code, problemCatalogue[code], place, text, details);
}
