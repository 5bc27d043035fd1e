import type { AuditEntry } from "../contract/audit-entry.ts";
import { type AuditContext, type AuditInput, prepareAudit } from "./audit-context.ts";
import { auditGrowth } from "./checks/growth-and-levels.ts";
import { auditJumps } from "./checks/jump.ts";
import { auditInferredPeriods } from "./checks/period-inferred.ts";
import { auditDisagreement } from "./checks/sources-disagree.ts";
import { auditStoppedReporting } from "./checks/stopped-reporting.ts";
import { auditStreakStarts } from "./checks/streak-and-start.ts";
import { auditStreaks } from "./checks/streak-and-streak.ts";
import { auditSums } from "./checks/sum-of-parts.ts";

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
