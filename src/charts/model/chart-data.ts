import { buildAreaTree } from "#dataset/select/area-tree.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak, Search } from "#model/statements.ts";
import type { Area, Metric, Source, Unit } from "#model/vocabulary.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { ChartError } from "../chart-error.ts";

/** What a chart may read of the dataset. */
export type ChartData = Pick<
  Dataset,
  | "observations"
  | "metrics"
  | "areas"
  | "units"
  | "scales"
  | "breaks"
  | "searched"
  | "sources"
  | "claims"
  | "events"
>;

/** The same rows, found by their ids in constant time. */
export interface ChartIndex {
  readonly data: ChartData;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly byId: ReadonlyMap<string, Observation>;
  /** Keyed by `seriesKey(metric, area)`. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  readonly searched: ReadonlyMap<string, readonly Search[]>;
  /** The changes of definition that concern a metric in an area: its own and those of areas above. */
  readonly breaksOf: (metric: string, area: string) => readonly DefinitionBreak[];
}

const indexes = new WeakMap<ChartData, ChartIndex>();

/** The index of one dataset, built once however many charts are drawn from it. */
export function indexChartData(data: ChartData): ChartIndex {
  const known = indexes.get(data);
  if (known) return known;
  const tree = buildAreaTree(data.areas);
  const index: ChartIndex = {
    data,
    metrics: byId(data.metrics),
    areas: byId(data.areas),
    units: byId(data.units),
    sources: byId(data.sources),
    byId: byId(data.observations),
    observations: bySeries(data.observations),
    searched: bySeries(data.searched),
    breaksOf: (metric, area) =>
      data.breaks.filter((one) => one.metric === metric && tree.isWithin(area, one.area)),
  };
  indexes.set(data, index);
  return index;
}

/** The key of one metric in one area. */
export function seriesKey(metric: string, area: string): string {
  return `${metric}.${area}`;
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function bySeries<T extends { readonly metric: string; readonly area: string }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = seriesKey(row.metric, row.area);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The row of an id that a chart names. Throws ChartError, with the nearest id, where there is none. */
export function requireRow<T>(
  chart: string,
  rows: ReadonlyMap<string, T>,
  what: "metric" | "area" | "unit",
  id: string,
): T {
  const row = rows.get(id);
  if (row) return row;
  const suggestion = describeSuggestion(nearestName(id, rows.keys()));
  throw new ChartError(chart, `${what}-unknown`, id, { suggestion });
}
