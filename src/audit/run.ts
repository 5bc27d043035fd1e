import type { DatasetRows } from "#dataset/index.ts";
import type { AuditEntry } from "#model/dataset.ts";
import { composeEntry, prepareAudit } from "./context.ts";
import { auditKinds } from "./kinds/index.ts";

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
      .sort(byId),
  );
}

/** A dataset with its audit. */
export function addAudit<Rows extends DatasetRows>(
  dataset: Rows,
): Rows & { readonly audit: readonly AuditEntry[] } {
  return { ...dataset, audit: runAudit(dataset) };
}

function byId(left: AuditEntry, right: AuditEntry): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
