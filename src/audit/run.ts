import { ascending } from "d3-array";
import type { DatasetRows } from "#dataset/index.ts";
import type { AuditEntry } from "#model/dataset.ts";
import { type AuditKind, composeEntry, prepareAudit } from "./context.ts";
import { copyAndOriginal } from "./kinds/copy-and-original.ts";
import { growthAndLevels } from "./kinds/growth-and-levels.ts";
import { jump } from "./kinds/jump.ts";
import { periodInferred } from "./kinds/period-inferred.ts";
import { sourcesDisagree } from "./kinds/sources-disagree.ts";
import { stoppedReporting } from "./kinds/stopped-reporting.ts";
import { streakAndStart } from "./kinds/streak-and-start.ts";
import { streakAndStreak } from "./kinds/streak-and-streak.ts";
import { sumOfParts } from "./kinds/sum-of-parts.ts";

/** Every kind of finding, in the order of the data contract (`data/README.md`). */
export const auditKinds: readonly AuditKind[] = [
  sumOfParts,
  growthAndLevels,
  streakAndStart,
  streakAndStreak,
  sourcesDisagree,
  copyAndOriginal,
  jump,
  stoppedReporting,
  periodInferred,
];

/**
 * Lays the reported figures beside each other, kind by kind in the order of the contract, each
 * sorted by id. An entry is `reconciled` where the figures agree or a counting rule or a printed
 * change of definition explains them, `corrected` where a later print replaced one, else `open`:
 * a question that the prints leave, not an accusation.
 */
export function runAudit(rows: Partial<DatasetRows>): readonly AuditEntry[] {
  const context = prepareAudit(rows);
  return auditKinds.flatMap((kind) =>
    kind
      .find(context)
      .map((finding) => composeEntry(kind, finding))
      .sort((left, right) => ascending(left.id, right.id)),
  );
}

/** A dataset with its audit. */
export function addAudit<Rows extends DatasetRows>(
  dataset: Rows,
): Rows & { readonly audit: readonly AuditEntry[] } {
  return { ...dataset, audit: runAudit(dataset) };
}
