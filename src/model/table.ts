import type { Bilingual } from "./bilingual.ts";

/** The tables of the data folder; every other CSV file is a topic's observations. */
export type TableKey =
  | "topics"
  | "units"
  | "scales"
  | "areas"
  | "metrics"
  | "sources"
  | "observations"
  | "claims"
  | "events"
  | "programmes"
  | "breaks"
  | "identities"
  | "searched"
  | "corrections"
  | "leads-refused"
  | "accepted";

/** Sorts of cells that need no more than their name. */
export type PlainCell =
  /** A kebab-case name, for ever. */
  | "id"
  /** One line of text. */
  | "line"
  /** Free text; the only kind that may hold line breaks. */
  | "prose"
  /** A figure or wording exactly as printed. */
  | "token"
  | "number"
  | "integer"
  /** A period text: `2023`, `2004/2023`, `../2025-03`. */
  | "period"
  /** A day, a month or a year, no span. */
  | "date"
  | "day"
  /** An administrative division code. */
  | "adcode"
  /** A web address. */
  | "url";

/** What a cell may hold, and so how it is checked. */
export type CellKind =
  | { readonly kind: Exclude<PlainCell, "url"> }
  /** With `orSource` also `source:<id>`, for a document that stands at none. */
  | { readonly kind: "url"; readonly orSource?: true }
  /** Words joined by a sign. */
  | { readonly kind: "words"; readonly joiner: string }
  /** A closed list; `fallback` is what an empty cell means, if anything. */
  | { readonly kind: "one-of"; readonly list: readonly string[]; readonly fallback: string | null }
  | { readonly kind: "reference"; readonly table: TableKey }
  | { readonly kind: "references"; readonly table: TableKey; readonly joiner: string };

/** A column of a CSV file. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  /** Whether its cells must be filled; the column itself must be there in any case. */
  readonly required: boolean;
  readonly cell: CellKind;
  readonly meaning: Bilingual;
}

/** One value of a row: the columns it stands in, and how their cells are read. */
export interface Field<Value = unknown, Name extends string = string> {
  readonly columns: readonly Column<Name>[];
  /**
   * The value of the cells of these columns, in their order. A cell that is empty or wrong, which
   * its check tells, gives the nearest that there is: reading goes on for the problems besides.
   */
  readonly read: (...cells: readonly string[]) => Value;
}

type Fields = Readonly<Record<string, Field>>;

type ColumnsOf<Some extends Fields> =
  Some[keyof Some] extends Field<unknown, infer Name> ? Name : never;

type ValuesOf<Some extends Fields> = {
  readonly [Key in keyof Some]: Some[Key] extends Field<infer Value> ? Value : never;
};

/**
 * One kind of CSV file, declared once: the type of its rows, their reader, the checks of their cells,
 * their order, and the codebook come from it.
 */
export interface Table<Row = unknown, Name extends string = string> {
  /** What a row is. */
  readonly row: Bilingual;
  /** A folder without the file is one without such rows. */
  readonly mayBeMissing: boolean;
  /** In the order in which an editor is shown them. */
  readonly columns: readonly Column<Name>[];
  /** The columns by which rows are put in order: by number where they hold numbers, else by code unit. */
  readonly order: readonly Name[];
  /** The columns that together name a row: no two rows agree in all of them. */
  readonly key: readonly Name[];
  /** The same cells by the names of their columns. */
  readonly name: (cells: readonly string[]) => Readonly<Record<Name, string>>;
  /** The row of cells that stand in the order of the columns; its keys are in the order written as JSON. */
  readonly read: (cells: readonly string[]) => Row;
}

export type RowOf<Some extends Table> = ReturnType<Some["read"]>;
export type ColumnName<Some extends Table> = Some["columns"][number]["name"];

interface Declared<Name extends string> {
  readonly row: Bilingual;
  readonly mayBeMissing?: boolean;
  readonly key: readonly Name[];
  readonly order?: readonly Name[];
}

/** Declares a kind of CSV file. Its rows are ordered by what names them, unless `order` says otherwise. */
export function defineTable<const Some extends Fields>(
  declared: Declared<ColumnsOf<NoInfer<Some>>>,
  fields: Some,
): Table<ValuesOf<Some>, ColumnsOf<Some>>;
export function defineTable(
  { row, key, order = key, mayBeMissing = false }: Declared<string>,
  fields: Fields,
): Table {
  const columns = Object.values(fields).flatMap((field) => field.columns);
  let from = 0;
  const readers = Object.entries(fields).map(([name, { columns: own, read }]) => {
    const [start, end] = [from, (from += own.length)];
    // Most fields stand in one column.
    const readOne = (cells: readonly string[]) => read(cells[start] ?? "");
    const readAll = (cells: readonly string[]) => read(...cells.slice(start, end));
    return { name, read: own.length === 1 ? readOne : readAll };
  });
  return {
    row,
    mayBeMissing,
    columns,
    key,
    order,
    name(cells) {
      const named: Record<string, string> = {};
      for (const [at, { name }] of columns.entries()) named[name] = cells[at] ?? "";
      return named;
    },
    read(cells) {
      const values: Record<string, unknown> = {};
      for (const { name, read } of readers) values[name] = read(cells);
      return values;
    },
  };
}
