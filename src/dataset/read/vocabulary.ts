import type { FileKey } from "#model/column.ts";
import { columns, fixedFiles } from "#model/columns.ts";
import type { Area, Metric, ScaleStep, Source, Topic, Unit } from "#model/vocabulary.ts";
import type { ReadingReport } from "#problems/catalogue.ts";
import { readTable, type TableReading } from "./read-table.ts";
import {
  readArea,
  readMetric,
  readScaleStep,
  readSource,
  readTopic,
  readUnit,
} from "./read-vocabulary.ts";
import { nameCells, type NamedFile, type Row } from "./table.ts";

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

export type FixedKey = Exclude<FileKey, "observations">;

/** The rows of every file of fixed name, and what could not be read of each. */
export interface FixedTables {
  readonly rows: { readonly [Key in FixedKey]: readonly Row<Key>[] };
  readonly readings: Readonly<Record<FixedKey, TableReading>>;
}

/** Reads all files but the observations, which are read later, row by row. */
export function readFixedTables(
  files: ReadonlyMap<string, NamedFile>,
  report: ReadingReport,
): FixedTables {
  const rows: Record<string, unknown> = {};
  const readings: Record<string, TableReading> = {};
  for (const key of fixedFiles) {
    const read = readFixedTable(files.get(`${key}.csv`), key, report);
    rows[key] = read.rows;
    readings[key] = read.reading;
  }
  return { rows, readings } as unknown as FixedTables;
}

function readFixedTable<Key extends FixedKey>(
  file: NamedFile | undefined,
  key: Key,
  report: ReadingReport,
): { readonly rows: readonly Row<Key>[]; readonly reading: TableReading } {
  if (file === undefined) {
    reportMissingFile(`${key}.csv`, key, report);
    return { rows: [], reading: { understood: false, spoilt: new Set() } };
  }
  const rows: Row<Key>[] = [];
  const table = readTable(file, key, report);
  let next = table.next();
  while (next.done !== true) {
    rows.push(nameCells(key, next.value));
    next = table.next();
  }
  return { rows, reading: next.value };
}

/** Says that a file is not there, with the header it would need. */
export function reportMissingFile(name: string, key: FileKey, report: ReadingReport): void {
  const header = columns[key].map((column) => column.name).join(",");
  report("file-missing", { file: name, line: 1, column: 1 }, "", { name, header });
}
