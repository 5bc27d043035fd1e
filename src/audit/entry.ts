import type { Bilingual } from "#model/bilingual.ts";
import type { AuditEntry, AuditKind, Verdict } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";

export interface Finding {
  readonly kind: AuditKind;
  readonly verdict: Verdict;
  /** What the finding is about; with the kind it makes the id, so it must not change with wording. */
  readonly about: readonly (string | number)[];
  readonly observations: readonly Observation[];
  readonly message: Bilingual;
}

/** An entry of the audit, its id in kebab case: `streak-and-streak-safe-titles-huzhou-2018-2024`. */
export function composeEntry({ kind, verdict, about, observations, message }: Finding): AuditEntry {
  return {
    id: [kind, ...about].map(kebab).filter(Boolean).join("-"),
    kind,
    verdict,
    observations: observations.map((observation) => observation.id),
    values: observations.map((observation) => observation.value),
    message,
  };
}

function kebab(part: string | number): string {
  return String(part)
    .toLowerCase()
    .replace("../", "until-")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
