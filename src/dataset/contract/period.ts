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
