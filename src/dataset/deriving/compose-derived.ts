import type { Bilingual } from "../contract/bilingual.ts";
import type { Interval } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import type { Period } from "../contract/period.ts";
import type { Metric } from "../contract/vocabulary.ts";
import { roundWithin, widenEnds, widenPoint } from "./round-within.ts";

export interface DerivedFigure {
  readonly metric: Metric;
  readonly area: string;
  readonly year: number;
  /** The value as computed from the printed values, in the metric's unit. */
  readonly value: number;
  readonly interval: Interval;
  readonly comparedTo: string | null;
  readonly inputs: readonly Observation[];
  readonly note: Bilingual;
}

/**
 * An observation computed from others. Its value is rounded no finer than its interval warrants and
 * called approximate unless the interval is one number; its sources are those of its inputs, its locator is their ids.
 */
export function composeDerived(figure: DerivedFigure): Observation {
  const { metric, area, year, inputs } = figure;
  const source = [...new Set(inputs.map((input) => input.source))].sort().join("+");
  const interval = widenPoint(figure.interval);
  const value = roundWithin(figure.value, interval);
  return {
    id: `${metric.id}.${area}.${year}~${source}.derived`,
    metric: metric.id,
    area,
    period: wholeYear(year),
    value,
    ...widenEnds(interval, value),
    unit: metric.unit,
    qualifier: interval.low === interval.high ? "exact" : "approx",
    status: "reported",
    reportedAs: "",
    printedUnit: null,
    reading: "parsed",
    comparedTo: figure.comparedTo,
    scope: null,
    source,
    locator: inputs.map((input) => input.id).join(" + "),
    note: figure.note,
    derivedFrom: inputs.map((input) => input.id),
  };
}

/** The period of one calendar year. */
export function wholeYear(year: number): Period {
  return {
    text: String(year),
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    printed: null,
    basis: "stated",
  };
}
