import type { GapKind } from "#model/gap.ts";
import type { ExploreWords } from "#words/zh/explore.ts";

/** What is made of the figures: as printed, against a base year, among residents, on the year before. */
export const transforms = ["absolute", "indexed", "resident", "change"] as const;
export type Transform = (typeof transforms)[number];

/** How they are laid out: lines over time, bars by size, a panel a place, a panel a metric. */
export const arrangements = ["time", "value", "area", "metric"] as const;
export type Arrangement = (typeof arrangements)[number];

/** What a reader has chosen to see. Every part of it stands in the address. */
export interface View {
  readonly metrics: readonly string[];
  readonly areas: readonly string[];
  /** First and last calendar year; null is as far as there are figures. */
  readonly from: number | null;
  readonly to: number | null;
  readonly as: Transform;
  /** The year that stands at 100, for `indexed`. */
  readonly base: number | null;
  readonly sort: Arrangement;
}

/** Nothing chosen: what an address without a query means, before a first view takes its place. */
export const emptyView: View = {
  metrics: [],
  areas: [],
  from: null,
  to: null,
  as: "absolute",
  base: null,
  sort: "time",
};

/** What the page shows to whoever comes without a query: one falling line with a break in it. */
export const firstView: View = {
  ...emptyView,
  metrics: ["work-safety-deaths"],
  areas: ["china"],
  from: 2003,
  to: 2025,
};

/** A change of the view that would mend it, offered as a link. */
export type Mend = Partial<View>;

/** Why a view is not drawn, without words: ids of what stands in the way, and what would mend it. */
export interface Refusal {
  readonly code: keyof ExploreWords["refusal"];
  readonly metrics?: readonly string[];
  readonly areas?: readonly string[];
  readonly count?: number;
  readonly most?: number;
  readonly year?: number | null;
  /** What is known of the figures that are not there. */
  readonly gaps?: readonly { readonly kind: GapKind }[];
  readonly mends: readonly Mend[];
}
