import { group } from "d3-array";
import { isCounted, isLevel } from "#model/measures.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { maybeYear } from "../select/reporting-grid.ts";

/* Which figures something can be worked out from, and why not from the others. */

/** Why nothing is worked out from a figure. */
export type RefusalCode =
  | "base-not-stated"
  | "period-not-whole-year"
  | "multi-year-total"
  | "target-not-result"
  | "several-levels"
  | "unit-differs"
  | "not-bounded"
  | "base-not-positive"
  | "sign-not-certain"
  | "across-break"
  | "publishers-differ"
  | "base-recounted";

/** The metric of how many live in a place at the year's end: what every rate is divided by. */
export const populationMetric = "year-end-population";

/** Whether a metric has a size that one can set another against: a share in percent has points. */
export function hasSize({ measure, unit }: Pick<Metric, "measure" | "unit">): boolean {
  return isLevel(measure) && !(measure === "rate" && unit === "percent");
}

/** Whether a metric can be shared out among residents: what is counted, other than they. */
export function isPerHead({ id, measure }: Pick<Metric, "id" | "measure">): boolean {
  return isCounted(measure) && id !== populationMetric;
}

interface Levels {
  /** The one printed result of each whole year. */
  readonly byYear: ReadonlyMap<number, Observation>;
  /** The other printed figures, from which nothing is worked out. */
  readonly left: readonly { readonly figure: Observation; readonly code: RefusalCode }[];
}

/**
 * The figures of one metric in one area from which changes and rates come. Of two for a year that
 * say different things neither is chosen; of two that agree, the first. Derived ones are passed over,
 * for nothing is derived from a derived figure.
 */
export function levelsByYear(figures: readonly Observation[]): Levels {
  const printed = figures.filter((figure) => figure.derivedFrom === null);
  const results = printed.filter((figure) => faultOfLevel(figure) === null);
  const years = group(results, (figure) => Number(figure.period.text));
  const byYear = new Map(
    [...years].flatMap(([year, twins]) => {
      const figure = maybeAgreed(twins);
      return figure === null ? [] : [[year, figure] as const];
    }),
  );
  const used = new Set([...byYear.keys()].flatMap((year) => years.get(year) ?? []));
  const left = printed
    .filter((figure) => !used.has(figure))
    .map((figure) => ({ figure, code: faultOfLevel(figure) ?? ("several-levels" as const) }));
  return { byYear, left };
}

/** The first of some prints that all say the same; null where two differ, and where there is none. */
export function maybeAgreed(prints: readonly Observation[]): Observation | null {
  const [first, ...others] = prints;
  const isSame = ({ value, low, high, qualifier }: Observation): boolean =>
    value === first?.value &&
    low === first.low &&
    high === first.high &&
    qualifier === first.qualifier;
  return first !== undefined && others.every(isSame) ? first : null;
}

/** Why a figure is no result of a whole year; null where it is one. */
export function faultOfLevel({ period, status }: Observation): RefusalCode | null {
  return status === "target" ? "target-not-result" : faultOfPeriod(period);
}

export function faultOfPeriod({ text }: Period): RefusalCode | null {
  if (maybeYear(text) !== null) return null;
  return /^\d{4}\/\d{4}$/.test(text) ? "multi-year-total" : "period-not-whole-year";
}

/** Whether a figure has a value and both ends, and more than a ceiling to say for itself. */
export function isBounded({ value, low, high, qualifier }: Observation): boolean {
  return value !== null && low !== null && high !== null && qualifier !== "at_most";
}

/**
 * Whether a figure can stand at 100: printed, of a whole year, a result that is not preliminary,
 * known at both ends and above zero. It need not be exact: its interval widens those of the others.
 */
export function canStandAt100(figure: Observation): boolean {
  const isFinal = figure.status === "reported" || figure.status === "revised";
  return (
    isFinal &&
    figure.derivedFrom === null &&
    maybeYear(figure.period.text) !== null &&
    isBounded(figure) &&
    (figure.low ?? 0) > 0
  );
}
