import type { Interval, Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import type { Area, Metric } from "#model/vocabulary.ts";
import { type AreaTree, buildAreaTree, groupRows } from "../select/index.ts";
import { roundWithin, widenEnds, widenPoint } from "./interval-arithmetic.ts";

export interface DerivedFigure {
  readonly metric: Metric;
  readonly area: string;
  readonly year: number;
  /** The value as computed from the printed values, in the metric's unit. */
  readonly value: number;
  readonly interval: Interval;
  readonly comparedTo: string | null;
  readonly inputs: readonly Observation[];
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
    note: { zh: "", en: "" },
    derivedFrom: inputs.map((input) => input.id),
  };
}

/** The period of one calendar year. */
function wholeYear(year: number): Period {
  return {
    text: String(year),
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    printed: null,
    basis: "stated",
  };
}

/**
 * The change of definition that parts two years of a metric in an area, if any: one of the metric,
 * in the area or one above it, that begins after the earlier year and not after the later.
 */
export function findBreak(
  breaks: readonly DefinitionBreak[],
  tree: AreaTree,
  metric: string,
  area: string,
  [earlier, later]: readonly [number, number],
): DefinitionBreak | undefined {
  return breaks.find((change) => {
    const from = Number(change.from.slice(0, 4));
    return (
      change.metric === metric &&
      tree.isWithin(area, change.area) &&
      earlier < from &&
      from <= later
    );
  });
}

/** What a rule of derivation reads: the reported figures, found by metric and area. */
export interface ReportedFigures {
  readonly metrics: readonly Metric[];
  readonly metric: (id: string) => Metric | undefined;
  readonly tree: AreaTree;
  readonly breaks: readonly DefinitionBreak[];
  /** Ids of the areas that have a figure of the metric, in order of first appearance. */
  readonly areasOf: (metric: string) => readonly string[];
  readonly of: (metric: string, area: string) => readonly Observation[];
  /** Of those, the figures with this period text. */
  readonly at: (metric: string, area: string, period: string) => readonly Observation[];
}

/** Prepares reported observations for the rules; derived ones are left out. */
export function shareReported(input: {
  readonly observations: readonly Observation[];
  readonly metrics: readonly Metric[];
  readonly areas: readonly Area[];
  readonly breaks: readonly DefinitionBreak[];
}): ReportedFigures {
  const metrics = new Map(input.metrics.map((metric) => [metric.id, metric]));
  const figures = input.observations.filter((figure) => figure.derivedFrom === null);
  const byMetric = new Map(
    [...groupRows(figures, ({ metric }) => metric)].map(([metric, group]) => [
      metric,
      groupRows(group, ({ area }) => area),
    ]),
  );
  const of = (metric: string, area: string) => byMetric.get(metric)?.get(area) ?? [];
  return {
    metrics: input.metrics,
    metric: (id) => metrics.get(id),
    tree: buildAreaTree(input.areas),
    breaks: input.breaks,
    areasOf: (metric) => [...(byMetric.get(metric)?.keys() ?? [])],
    of,
    at: indexPeriods(of),
  };
}

/** Finds by period too; each metric and area is indexed when first asked for, and most never are. */
function indexPeriods(of: ReportedFigures["of"]): ReportedFigures["at"] {
  const indexed = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  return (metric, area, period) => {
    const key = `${metric}.${area}`;
    const byPeriod = indexed.get(key) ?? groupRows(of(metric, area), (row) => row.period.text);
    indexed.set(key, byPeriod);
    return byPeriod.get(period) ?? [];
  };
}
