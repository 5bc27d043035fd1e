import type { View } from "./view.ts";

/** A change of the view that would mend it, offered as a link. */
export type Mend = Partial<View>;

/** Why a view is not drawn, without words: ids of what stands in the way, and what would mend it. */
export interface Refusal {
  readonly code: RefusedView;
  readonly metrics?: readonly string[];
  readonly areas?: readonly string[];
  readonly count?: number;
  readonly most?: number;
  readonly year?: number | null;
  /** Whether somebody looked for the figures that are not there. */
  readonly searched?: boolean;
  readonly mends: readonly Mend[];
}

export type RefusedView =
  | "nothing-chosen"
  | "years-reversed"
  | "too-many"
  | "no-line"
  | "unit-differs"
  | "base-differs"
  | "zone-beside-districts"
  | "one-area"
  | "one-metric"
  | "one-bar"
  | "years-differ"
  | "base-year-missing"
  | "base-year-unprinted"
  | "not-a-level"
  | "not-countable"
  | "no-population"
  | "nothing-derived"
  | "no-figure"
  | "unknown-figure";
