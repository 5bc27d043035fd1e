import type { RefusedDerivation } from "../contract/audit-entry.ts";
import type { Observation } from "../contract/observation.ts";
import type { DefinitionBreak } from "../contract/statements.ts";
import type { Area, Metric } from "../contract/vocabulary.ts";
import { type AreaTree, plantAreaTree } from "../selecting/area-tree.ts";

/** What a rule of derivation reads: the reported figures, found by metric and area. */
export interface ReportedFigures {
  readonly metrics: readonly Metric[];
  readonly metric: (id: string) => Metric | undefined;
  readonly tree: AreaTree;
  readonly breaks: readonly DefinitionBreak[];
  /** Ids of the areas that have a figure of the metric, in order of first appearance. */
  readonly areasOf: (metric: string) => readonly string[];
  readonly of: (metric: string, area: string) => readonly Observation[];
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
  const byMetric = new Map<string, Map<string, Observation[]>>();
  for (const observation of input.observations) {
    if (observation.derivedFrom !== null) continue;
    const byArea = byMetric.get(observation.metric) ?? new Map<string, Observation[]>();
    byMetric.set(observation.metric, byArea);
    const figures = byArea.get(observation.area) ?? [];
    byArea.set(observation.area, figures);
    figures.push(observation);
  }
  return {
    metrics: input.metrics,
    metric: (id) => metrics.get(id),
    tree: plantAreaTree(input.areas),
    breaks: input.breaks,
    areasOf: (metric) => [...(byMetric.get(metric)?.keys() ?? [])],
    of: (metric, area) => byMetric.get(metric)?.get(area) ?? [],
  };
}
