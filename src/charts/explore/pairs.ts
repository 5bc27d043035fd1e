import type { Observation } from "#model/observation.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { View } from "./view.ts";

/** One metric in one area. */
export interface Pair {
  readonly metric: string;
  readonly area: string;
}

/** Every chosen metric in every chosen area; where panels go by area, place by place. */
export function pairsOf({ metrics, areas, sort }: View): readonly Pair[] {
  return sort === "area"
    ? areas.flatMap((area) => metrics.map((metric) => ({ metric, area })))
    : metrics.flatMap((metric) => areas.map((area) => ({ metric, area })));
}

/** All figures of a pair, derived ones too. */
export function figuresOf(index: DatasetIndex, { metric, area }: Pair): readonly Observation[] {
  return index.observations.of(metric, area);
}

/** The pairs that have a figure in any year; others are told of, not drawn. */
export function pairsWithFigures(view: View, index: DatasetIndex): readonly Pair[] {
  return pairsOf(view).filter((pair) => figuresOf(index, pair).length > 0);
}

/** The metrics of the pairs, each once. */
export function metricsIn(pairs: readonly Pair[], index: DatasetIndex): readonly Metric[] {
  return distinct(pairs.map((pair) => pair.metric)).flatMap((id) => index.metrics.get(id) ?? []);
}

/** The values of the list, each once. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
