import type { CheckContext } from "./check-context.ts";
import { checkAreas } from "./checks/areas-form-a-tree.ts";
import { checkIdentities } from "./checks/identities-are-sums.ts";
import { checkMetrics } from "./checks/metrics-fit-their-measure.ts";
import { checkReferences } from "./checks/references-exist.ts";
import { checkOrder } from "./checks/rows-are-sorted.ts";
import { checkUniqueness } from "./checks/rows-are-unique.ts";
import { checkSources } from "./checks/sources-can-be-found.ts";
import { checkStatements } from "./checks/statements-have-periods.ts";
import { checkLanguages } from "./checks/texts-are-bilingual.ts";
import type { Report } from "./problem-catalogue.ts";

const checks: readonly ((context: CheckContext, report: Report) => void)[] = [
  checkUniqueness,
  checkReferences,
  checkAreas,
  checkMetrics,
  checkIdentities,
  checkSources,
  checkStatements,
  checkLanguages,
  checkOrder,
];

/** Holds the rows of all files of fixed name against each other. */
export function checkTables(context: CheckContext, report: Report): void {
  for (const check of checks) check(context, report);
}
