import type { Bilingual } from "./bilingual.ts";

export const qualifiers = ["exact", "approx", "at_least", "at_most"] as const;

/** What the print says of the number's exactness; it bounds the magnitude, not the signed value. */
export type Qualifier = (typeof qualifiers)[number];

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

/** How finely the ends of a period are known. */
export type Precision = "day" | "month" | "year";

export type PeriodBasis = "stated" | "inferred";

/** The span of time that a figure is about. */
export interface Period {
  /** As an editor writes it: `2023`, `2023-07`, `2004/2023`, `2023/2024-04`, `../2025-03`. */
  readonly text: string;
  /** First day, ISO 8601; null for a running total whose start nobody stated. */
  readonly start: string | null;
  /** Last day, ISO 8601, inclusive. */
  readonly end: string;
  /** Of a span with two precisions, the coarser. */
  readonly precision: Precision;
  /** The words of the source where they differ from `text` (`去年以来`), else null. */
  readonly printed: string | null;
  readonly basis: PeriodBasis;
}
