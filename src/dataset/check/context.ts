import { memoize } from "#figures/memoize.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { TableKey } from "#model/table.ts";
import type { GateRuleId } from "#model/statements.ts";
import type { ProblemCode, Report } from "#problems/catalogue.ts";
import type { Details, Place } from "#problems/problem.ts";
import { nearestName, plainForm } from "#problems/suggest.ts";
import { type DatasetIndex, indexDataset } from "../index.ts";
import { type NamedRow, placeOf } from "../read/row.ts";
import { type FixedTables, typedRows } from "../read/tables.ts";

/** What the checks look things up in, and whom they tell. */
export interface CheckContext {
  readonly report: Report;
  /** Reports a cell by its row and column, with what stands in it. */
  readonly reportCell: <Name extends string>(
    code: ProblemCode,
    row: NamedRow<unknown, Name>,
    column: Name,
    details?: Details,
  ) => void;
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
  /** The id in the table that a text most likely means: by name in either language, alias, address or letters. */
  readonly meant: (table: TableKey, text: string) => string | undefined;
  readonly gate: Gate;
}

/** Prepares the look-ups once for all checks. */
export function createCheckContext(tables: FixedTables, report: Report): CheckContext {
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
  const { metrics, areas, sources, topics, programmes } = index;
  const called: Partial<Record<TableKey, ReadonlyMap<string, Called>>> = {
    ...{ metrics, areas, topics, programmes },
    sources: new Map([...sources].map(([id, { title, url }]) => [id, { name: title, url }])),
  };
  const named = memoize((table: TableKey) => namesOf(called[table] ?? new Map()));
  // A column that moved names the same unknown thing in every row.
  const guesses = new Map<string, string | undefined>();
  const meant = (table: TableKey, text: string): string | undefined => {
    const key = `${table} ${text}`;
    if (!guesses.has(key))
      guesses.set(key, named(table).get(plainForm(text)) ?? nearestName(text, ids(table)));
    return guesses.get(key);
  };
  const reportCell: CheckContext["reportCell"] = (code, row, column, details) => {
    report(code, placeOf(row, column), row.text[column], details);
  };
  return { report, reportCell, tables, index, ids, resolves, meant, gate: createGate() };
}

interface Called {
  readonly name: Bilingual;
  readonly aliases?: readonly string[];
  readonly url?: string | null;
}

/** The ids of rows by what people call them; of those that share a name, the first. */
function namesOf(rows: ReadonlyMap<string, Called>): ReadonlyMap<string, string> {
  const pairs = [...rows].flatMap(([id, { name, aliases = [], url }]) =>
    [name.zh, name.en, ...aliases, url ?? ""].map((text) => [plainForm(text), id] as const),
  );
  return new Map(pairs.toReversed().filter(([text]) => text !== ""));
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
