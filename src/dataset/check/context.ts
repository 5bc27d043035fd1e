import type { Observation } from "#model/observation.ts";
import type { TableKey } from "#model/table.ts";
import type { GateRuleId } from "#model/statements.ts";
import type { ProblemCode } from "#problems/catalogue.ts";
import type { Details, Place } from "#problems/problem.ts";
import { type DatasetIndex, indexDataset } from "../index.ts";
import { type FixedTables, typedRows } from "../read/tables.ts";

/** What the checks look things up in. */
export interface CheckContext {
  readonly tables: FixedTables;
  /** The rows that others refer to, found by their ids, right or wrong. */
  readonly index: DatasetIndex;
  /** The ids that a reference to the table may name. */
  readonly ids: (table: TableKey) => ReadonlySet<string>;
  /**
   * Whether a reference leads somewhere, as far as can be told: into a file that could not be
   * read, or to a row that is spoilt, it does. Such a file has its own problem already.
   */
  readonly resolves: (table: TableKey, id: string) => boolean;
  readonly gate: Gate;
}

/** Prepares the look-ups once for all checks. */
export function createCheckContext(tables: FixedTables): CheckContext {
  const index = indexDataset({
    topics: typedRows(tables, "topics"),
    units: typedRows(tables, "units"),
    scales: typedRows(tables, "scales"),
    areas: typedRows(tables, "areas"),
    metrics: typedRows(tables, "metrics"),
    sources: typedRows(tables, "sources"),
    programmes: typedRows(tables, "programmes"),
  });
  const known: Partial<Record<TableKey, ReadonlySet<string>>> = {
    topics: new Set(index.topics.keys()),
    units: new Set(index.units.keys()),
    scales: new Set(index.data.scales.map(({ scale }) => scale)),
    areas: new Set(index.areas.keys()),
    metrics: new Set(index.metrics.keys()),
    sources: new Set(index.sources.keys()),
    programmes: new Set(index.programmes.keys()),
  };
  const ids = (table: TableKey): ReadonlySet<string> => known[table] ?? new Set();
  const resolves = (table: TableKey, id: string): boolean => {
    if (ids(table).has(id) || table === "observations") return ids(table).has(id);
    const { understood, spoilt } = tables[table];
    return !understood || spoilt.has(id);
  };
  return { tables, index, ids, resolves, gate: createGate() };
}

/** A figure that is possible and improbable, by which rule, and what is to be told of it. */
export interface Stop {
  readonly rule: GateRuleId;
  readonly code: ProblemCode;
  readonly observation: string;
  readonly place: Place;
  readonly text: string;
  readonly details: Details;
}

/** Where checks put such figures until it is known which of them are accepted. */
export interface Gate {
  readonly stop: (stop: Stop) => void;
  readonly stops: readonly Stop[];
}

function createGate(): Gate {
  const stops: Stop[] = [];
  return { stops, stop: (one) => stops.push(one) };
}

/** An observation that is kept, with where its token stands, for checks that compare many. */
export interface LocatedObservation {
  readonly observation: Observation;
  readonly place: Place;
}
