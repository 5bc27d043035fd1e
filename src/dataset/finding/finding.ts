import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";

/** What a sentence of ours may say about figures, so that the build can check it. */
export const findingKinds = [
  "fell",
  "rose",
  "fell-each",
  "rose-each",
  "highest",
  "lowest",
  "doubled",
  "halved",
  "more",
  "fewer",
  "equal",
  "sums",
  "first",
  "only",
  "none",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A statement of ours about figures, and the figures that make it true. */
export interface Finding {
  readonly is: FindingKind;
  /** In the order of the sentence: earlier before later, the greater or the whole first. */
  readonly of: readonly Observation[];
  /** For `none`: the series that have no figure. */
  readonly silent?: readonly { readonly metric: string; readonly area: string }[] | undefined;
  /**
   * For `highest`, `lowest`, `first`, `only` and `none`: the first and last year looked at; without
   * them, all that is known.
   */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** Why a finding does not hold; null where it does. */
export type Refusal = Bilingual | null;
