import type { AuditEntry } from "#model/dataset.ts";
import { type AuditContext, type AuditInput, prepareAudit } from "./context.ts";
import { auditGrowth } from "./kinds/growth-and-levels.ts";
import { auditJumps } from "./kinds/jump.ts";
import { auditInferredPeriods } from "./kinds/period-inferred.ts";
import { auditDisagreement } from "./kinds/sources-disagree.ts";
import { auditStoppedReporting } from "./kinds/stopped-reporting.ts";
import { auditStreakStarts } from "./kinds/streak-and-start.ts";
import { auditStreaks } from "./kinds/streak-and-streak.ts";
import { auditSums } from "./kinds/sum-of-parts.ts";

/**
 * Lays the reported figures beside each other, kind by kind in the order of the contract, each
 * sorted by id. An entry is `reconciled` where the figures agree or a counting rule or a printed
 * change of definition explains them, `corrected` where a later print replaced one, else `open`:
 * a question that the prints leave, not an accusation.
 */
export function runAudit(input: AuditInput): readonly AuditEntry[] {
  const context = prepareAudit(input);
  return checks.flatMap((check) => [...check(context)].sort(byId));
}

const checks: readonly ((context: AuditContext) => readonly AuditEntry[])[] = [
  auditSums,
  auditGrowth,
  auditStreakStarts,
  auditStreaks,
  auditDisagreement,
  auditJumps,
  auditStoppedReporting,
  auditInferredPeriods,
];

function byId(left: AuditEntry, right: AuditEntry): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
