import type { Bilingual } from "./bilingual.ts";
import type { Interval, Period, Qualifier } from "./figure.ts";

export type Status = "reported" | "target" | "preliminary" | "revised";

export type Reading = "parsed" | "manual";

/** One reported figure, as published in `observations.json`. Keys stand in the order they are written. */
export interface Observation extends Interval {
  /** `metric.area.period~source`, and `.variant` where one source prints two. */
  readonly id: string;
  readonly metric: string;
  readonly area: string;
  readonly period: Period;
  /** In the metric's unit; null for a range. Signed: a fall is negative. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly status: Status;
  /** The token as printed; of a derived observation, empty. */
  readonly reportedAs: string;
  /** The unit that stands in a table's head (`万件`), else null. */
  readonly printedUnit: string | null;
  readonly reading: Reading;
  /** The period of a change's base; null where nobody stated it. */
  readonly comparedTo: string | null;
  /** The area within which a rank, a first or an "only" holds, else null. */
  readonly scope: string | null;
  readonly source: string;
  readonly locator: string;
  readonly note: Bilingual;
  /** Ids of the observations that a derived figure is computed from; null for a reported one. */
  readonly derivedFrom: readonly string[] | null;
}
