import type { Bilingual } from "./bilingual.ts";

/** What the print says of the number's exactness; it bounds the magnitude, not the signed value. */
export type Qualifier = "exact" | "approx" | "at_least" | "at_most";

export const qualifiers: readonly Qualifier[] = ["exact", "approx", "at_least", "at_most"];

export type FigureKind =
  "count" | "amount" | "percent" | "percentage-points" | "multiple" | "rank" | "years" | "range";

/** The numbers a figure may stand for; a null end is open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure token as printed, read into numbers in base units (万 and 亿 multiplied out). */
export interface Figure extends Interval {
  readonly text: string;
  /** The number printed; null for a range, which prints two. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** The unit word as printed, without its magnitude (`元`, `件`, `%`, `yuan`); empty where none. */
  readonly unit: string;
  readonly kind: FigureKind;
}

/** A token that is no definite figure. */
export interface FigureProblem {
  readonly text: string;
  readonly problem: { readonly code: string; readonly message: Bilingual };
}

export type FigureReading = Figure | FigureProblem;
