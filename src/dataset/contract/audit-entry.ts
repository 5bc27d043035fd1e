import type { Bilingual } from "./bilingual.ts";

export const auditKinds = [
  "sum-of-parts",
  "growth-and-levels",
  "streak-and-start",
  "streak-and-streak",
  "sources-disagree",
  "jump",
  "stopped-reporting",
  "period-inferred",
] as const;
export type AuditKind = (typeof auditKinds)[number];

export type Verdict = "open" | "reconciled" | "corrected";

/** One finding of the audit: figures that do not sit together, with what explains them if anything does. */
export interface AuditEntry {
  readonly id: string;
  readonly kind: AuditKind;
  readonly verdict: Verdict;
  /** Ids of the observations compared. */
  readonly observations: readonly string[];
  /** Their values, in the same order. */
  readonly values: readonly (number | null)[];
  readonly message: Bilingual;
}

/** A derivation that the print does not allow, kept so that the refusal can be seen. */
export interface RefusedDerivation {
  readonly observation: string;
  /** Why: `base-not-stated`, `period-not-whole-year`, … */
  readonly code: string;
  readonly message: Bilingual;
}
