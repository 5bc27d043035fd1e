import type { FileKey } from "../contract/column.ts";
import type { Area, Metric, ScaleStep, Source, Topic, Unit } from "../contract/vocabulary.ts";
import type { FixedTables } from "./read-fixed-tables.ts";
import {
  readArea,
  readMetric,
  readScaleStep,
  readSource,
  readTopic,
  readUnit,
} from "./read-vocabulary.ts";

/** Everything that rows refer to, by id; of a doubled id the first row. */
export interface Vocabulary {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly programmes: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, readonly ScaleStep[]>;
}

/** Indexes the rows that other files refer to. */
export function createVocabulary({ rows }: FixedTables): Vocabulary {
  const steps = rows.scales.map(readScaleStep);
  return {
    topics: byId(rows.topics.map(readTopic)),
    units: byId(rows.units.map(readUnit)),
    areas: byId(rows.areas.map(readArea)),
    metrics: byId(rows.metrics.map(readMetric)),
    sources: byId(rows.sources.map(readSource)),
    programmes: new Set(rows.programmes.map((row) => row.text.id)),
    scales: Map.groupBy(steps, (step) => step.scale),
  };
}

/** The ids that a column may refer to in a file; undefined for a file that nothing refers to. */
export function maybeIdsOf(vocabulary: Vocabulary, file: FileKey): ReadonlySet<string> | undefined {
  if (file === "programmes") return vocabulary.programmes;
  const { topics, units, areas, metrics, sources, scales } = vocabulary;
  const indexes: Partial<Record<FileKey, ReadonlyMap<string, unknown>>> = {
    topics,
    units,
    areas,
    metrics,
    sources,
    scales,
  };
  const index = indexes[file];
  return index === undefined ? undefined : new Set(index.keys());
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  const map = new Map<string, Thing>();
  for (const thing of things) if (!map.has(thing.id)) map.set(thing.id, thing);
  return map;
}
