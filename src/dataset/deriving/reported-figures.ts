import type { RefusedDerivation } from "../contract/audit-entry.ts";
import type { Observation } from "../contract/observation.ts";
import type { DefinitionBreak } from "../contract/statements.ts";
import type { Area, Metric } from "../contract/vocabulary.ts";
import { type AreaTree, plantAreaTree } from "../selecting/area-tree.ts";
import { groupRows } from "../selecting/group-rows.ts";

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

/** What a rule of derivation yields for one question. */
export type Outcome = Observation | RefusedDerivation;

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
    tree: plantAreaTree(input.areas),
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
