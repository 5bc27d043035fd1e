import { type PlacedBreak, placeBreaks } from "#model/breaks.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Claim, Correction, Programme, Search } from "#model/statements.ts";
import type { Area, Metric, ScaleStep, Source, Topic, Unit } from "#model/vocabulary.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { group } from "d3-array";
import { type AreaTree, buildAreaTree } from "./select/area-tree.ts";

/** The rows that are indexed: all that editors type and what is derived from it. */
export type DatasetRows = Omit<Dataset, "audit" | "refusedDerivations">;

/**
 * The one way to find rows of a dataset. A table in the plural is its rows by id; its singular takes
 * an id and throws, with the nearest id there is, where no row has it. What is asked by metric, area
 * or both keeps the order of the rows and is empty where there are none.
 */
export interface DatasetIndex {
  readonly data: DatasetRows;

  readonly topics: ReadonlyMap<string, Topic>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly programmes: ReadonlyMap<string, Programme>;

  readonly topic: (id: string) => Topic;
  readonly unit: (id: string) => Unit;
  readonly area: (id: string) => Area;
  readonly metric: (id: string) => Metric;
  readonly source: (id: string) => Source;
  readonly claim: (id: string) => Claim;
  readonly programme: (id: string) => Programme;

  /** The steps of a scale, lowest first. */
  readonly steps: (scale: string) => readonly ScaleStep[];
  /** The step of a scale with this value, if it has one. */
  readonly step: (scale: string, value: number) => ScaleStep | undefined;

  readonly observations: ObservationIndex;
  readonly tree: AreaTree;
  /** The changes of definition that concern a metric in an area: its own and those of areas above. */
  readonly breaksOf: (metric: string, area: string) => readonly PlacedBreak[];
  /** Where a figure of the metric in the area was looked for. */
  readonly searchesOf: (metric: string, area: string) => readonly Search[];
  /** What was corrected in a published figure, by its whole id. */
  readonly correctionsOf: (observation: string) => readonly Correction[];
}

/** Observations by each of the keys that pages, charts and texts ask with; each key keeps their order. */
export interface ObservationIndex {
  readonly all: readonly Observation[];
  /**
   * The observation with this id, or with this short id `metric.area.period` while only one has
   * it; copies do not count beside an original. Throws an error that names the candidates of a short id shared by several, or what is
   * known of the same metric and area where the id is unknown.
   */
  readonly get: (id: string) => Observation;
  /** As `get`, but null for an unknown id; still throws where a short id is shared. */
  readonly maybeGet: (id: string) => Observation | null;
  /** All figures of one metric in one area, derived ones too. */
  readonly of: (metric: string, area: string) => readonly Observation[];
  /** Those that a source printed. */
  readonly printed: (metric: string, area: string) => readonly Observation[];
  readonly ofMetric: (metric: string) => readonly Observation[];
  readonly ofArea: (area: string) => readonly Observation[];
  /** A derived observation stands under each of the sources of its inputs. */
  readonly ofSource: (source: string) => readonly Observation[];
  readonly ofTopic: (topic: string) => readonly Observation[];
  /** Ids of the areas that have a figure of the metric, in order of first appearance. */
  readonly areasOf: (metric: string) => readonly string[];
}

const noRows: DatasetRows = {
  observations: [],
  topics: [],
  units: [],
  scales: [],
  areas: [],
  metrics: [],
  sources: [],
  claims: [],
  events: [],
  programmes: [],
  breaks: [],
  identities: [],
  searched: [],
  corrections: [],
  leadsRefused: [],
};

const indexes = new WeakMap<Partial<DatasetRows>, DatasetIndex>();

/**
 * Indexes a dataset, or a part of one: a table that is not given counts as empty. Of a doubled id
 * the first row is found. However often the same rows are given, they are indexed once.
 */
export function indexDataset(rows: Partial<DatasetRows>): DatasetIndex {
  const known = indexes.get(rows);
  if (known) return known;
  const index = buildIndex({ ...noRows, ...rows });
  indexes.set(rows, index);
  indexes.set(index.data, index);
  return index;
}

function buildIndex(data: DatasetRows): DatasetIndex {
  const topics = byId(data.topics);
  const units = byId(data.units);
  const areas = byId(data.areas);
  const metrics = byId(data.metrics);
  const sources = byId(data.sources);
  const programmes = byId(data.programmes);
  const scales = group(data.scales, ({ scale }) => scale);
  const tree = buildAreaTree(data.areas);
  const placed = group(placeBreaks(data.breaks), ({ row }) => row.metric);
  const searches = grouped(data.searched, seriesKeyOf);
  const corrections = grouped(data.corrections, ({ observation }) => observation);
  return {
    data,
    topics,
    units,
    areas,
    metrics,
    sources,
    programmes,
    topic: requirer("topic", topics),
    unit: requirer("unit", units),
    area: requirer("area", areas),
    metric: requirer("metric", metrics),
    source: requirer("source", sources),
    claim: requirer("claim", byId(data.claims)),
    programme: requirer("programme", programmes),
    steps: (scale) => (scales.get(scale) ?? []).toSorted((a, b) => a.value - b.value),
    step: (scale, value) => scales.get(scale)?.find((step) => step.value === value),
    observations: indexObservations(data.observations, metrics, sources),
    tree,
    breaksOf: (metric, area) =>
      (placed.get(metric) ?? []).filter(({ row }) => tree.isWithin(area, row.area)),
    searchesOf: (metric, area) => searches(seriesKey(metric, area)),
    correctionsOf: corrections,
  };
}

function indexObservations(
  all: readonly Observation[],
  metrics: ReadonlyMap<string, Metric>,
  sources: ReadonlyMap<string, Source>,
): ObservationIndex {
  const whole = lazily(() => byId(all));
  const short = grouped(all, ({ id }) => shortId(id));
  const series = grouped(all, seriesKeyOf);
  const ofMetric = grouped(all, ({ metric }) => metric);
  const of = (metric: string, area: string) => series(seriesKey(metric, area));

  function maybeGet(id: string): Observation | null {
    const exact = whole().get(id);
    if (exact !== undefined) return exact;
    const all = short(id);
    const originals = all.filter(({ source }) => sources.get(source)?.kind !== "copy");
    const candidates = originals.length > 0 ? originals : all;
    if (candidates.length > 1)
      throw new Error(`${id} is shared by ${listIds(candidates)}: write one of these out`);
    return candidates[0] ?? null;
  }

  function get(id: string): Observation {
    const found = maybeGet(id);
    if (found !== null) return found;
    const near = series(id.split(".", 2).join("."));
    const hint = near.length === 0 ? "" : `; of that metric and area there is ${listIds(near)}`;
    throw new Error(`no observation has the id ${id}${hint}`);
  }

  return {
    all,
    get,
    maybeGet,
    of,
    printed: (metric, area) => of(metric, area).filter((one) => one.derivedFrom === null),
    ofMetric,
    ofArea: grouped(all, ({ area }) => area),
    ofSource: bySource(all),
    ofTopic: grouped(all, ({ metric }) => metrics.get(metric)?.topic ?? ""),
    areasOf: (metric) => [...new Set(ofMetric(metric).map(({ area }) => area))],
  };
}

/** `metric.area.period` of an observation's id: what stands before the source. */
export function shortId(id: string): string {
  return id.split("~", 1)[0] ?? id;
}

function seriesKey(metric: string, area: string): string {
  return `${metric}.${area}`;
}

function seriesKeyOf(row: { readonly metric: string; readonly area: string }): string {
  return seriesKey(row.metric, row.area);
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) if (!map.has(row.id)) map.set(row.id, row);
  return map;
}

function requirer<Row>(kind: string, rows: ReadonlyMap<string, Row>): (id: string) => Row {
  return (id) => {
    const row = rows.get(id);
    if (row !== undefined) return row;
    const { en } = describeSuggestion(nearestName(id, rows.keys()));
    throw new Error(`no ${kind} has the id ${id}${en}`);
  };
}

/** Rows by a key that only some callers ask for: they are grouped when first asked. */
function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => readonly Row[] {
  const groups = lazily(() => group(rows, keyOf));
  return (key) => groups().get(key) ?? [];
}

function bySource(observations: readonly Observation[]): ObservationIndex["ofSource"] {
  const pairs = lazily(() =>
    group(
      observations.flatMap((row) => row.source.split("+").map((source) => ({ source, row }))),
      ({ source }) => source,
    ),
  );
  return (source) => (pairs().get(source) ?? []).map(({ row }) => row);
}

function lazily<Value>(build: () => Value): () => Value {
  let built: { readonly value: Value } | null = null;
  return () => (built ??= { value: build() }).value;
}

function listIds(observations: readonly Observation[]): string {
  return observations.map((observation) => observation.id).join(", ");
}
