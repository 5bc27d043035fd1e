import { group } from "d3-array";
import type { ReadFolder } from "#dataset/normalise.ts";
import { decodeText } from "#dataset/read/csv.ts";
import { typedRows } from "#dataset/read/tables.ts";
import { csvRow } from "#dataset/write/csv.ts";
import { observationTable } from "#model/observation.ts";
import type { Table } from "#model/table.ts";
import { fixedFiles, tables } from "#model/tables.ts";
import { plainForm } from "#problems/suggest.ts";
import { type Grid, gridOf, readText } from "../import/grid.ts";
import { observationsOf, placeRows } from "../import/place-rows.ts";
import { type Facts, recognise, type Unplaced } from "../import/recognise.ts";
import { type Vocabulary, vocabularyOf } from "../import/vocabulary.ts";
import { isProse, type Proposal, type ProposedCells, proposeRows } from "../sentence/propose.ts";
import { sortText, textRows } from "./text-rows.ts";

/** Texts of the files of a data folder, by name. */
export type FolderTexts = ReadonlyMap<string, string>;

/** What an editor lets fall: a file, cells that were pasted, or the sheet of a workbook. */
export interface Dropped {
  /** Of the file; empty for what was pasted. */
  readonly name: string;
  readonly content: Uint8Array | string | Grid;
  /** What the editor says of a table that does not say it itself; what is empty is not said. */
  readonly facts: Facts;
  readonly source: string;
  readonly encoding: string;
}

/** What was understood of it. */
export type Landing =
  /** Text in an encoding that has to be asked for. */
  | { readonly kind: "encoding" }
  /** Rows or a whole file of the data folder. */
  | { readonly kind: "file"; readonly files: FolderTexts; readonly ignored: readonly string[] }
  /** Sentences with figures: rows to take one by one; of the sentences nothing is kept. */
  | { readonly kind: "sentences"; readonly proposals: readonly Proposal[] }
  /** A statistical table; no files where nothing was recognised. */
  | {
      readonly kind: "table";
      readonly files: FolderTexts;
      /** The figures as rows to copy, their header first. */
      readonly rows: string;
      readonly found: number;
      readonly unplaced: readonly Unplaced[];
      readonly labels: readonly string[];
    };

/** Takes what was dropped for a file of the folder, for rows of one, or for a table with figures. */
export function landDropped(folder: FolderTexts, read: ReadFolder, dropped: Dropped): Landing {
  const metrics = typedRows(read.tables, "metrics");
  const vocabulary = vocabularyOf({ metrics, areas: typedRows(read.tables, "areas") });
  const { content } = dropped;
  const text = asText(content, vocabulary, dropped.encoding);
  if (text === null) return { kind: "encoding" };
  const grid = typeof content === "object" && !(content instanceof Uint8Array) ? content : null;
  const rows = (grid ?? gridOf(text)).filter((row) => row.some((cell) => cell.trim() !== ""));
  const topics = new Map(metrics.map(({ id, topic }) => [id, topic]));
  // Rows copied from within a file come without its header.
  const isBare =
    rows[0]?.length === observationTable.columns.length && topics.has(rows[0][0] ?? "");
  const header = isBare ? columnNames : (rows[0] ?? []);
  const table = tableOf(header);
  if (table === null) {
    const landing = landTable(rows, vocabulary, topics, folder, dropped);
    if (landing.found > 0 || grid !== null || !isProse(text)) return landing;
    return { kind: "sentences", proposals: proposalsIn(text, read, dropped) };
  }
  // A text with commas stays as it was typed, broken lines and all.
  const isTyped = !isBare && text.split("\n", 1)[0]?.includes(",") === true;
  const typed = isTyped ? text : [...(isBare ? [header] : []), ...rows].map(csvRow).join("");
  const name = fileOf(table, dropped.name, rows, header, topics, folder);
  return { kind: "file", ...landRows(folder.get(name) ?? csvRow(header), typed, name, table) };
}

function proposalsIn(text: string, { tables: read, reported }: ReadFolder, dropped: Dropped) {
  const known = {
    metrics: typedRows(read, "metrics"),
    areas: typedRows(read, "areas"),
    sources: typedRows(read, "sources"),
    published: reported.map(({ observation }) => observation),
  };
  return proposeRows(text, known, dropped.facts, dropped.source);
}

/** The files with a proposal as a row of its topic's; or why it is none. */
export function takeProposal(
  folder: FolderTexts,
  { tables: read }: ReadFolder,
  files: FolderTexts,
  cells: ProposedCells,
): FolderTexts | "present" | "metric-unknown" {
  const metric = typedRows(read, "metrics").find(({ id }) => id === cells.metric);
  if (metric === undefined) return "metric-unknown";
  const name = `${metric.topic}.csv`;
  const standing = files.get(name) ?? folder.get(name) ?? csvRow(columnNames);
  const row = { ...cells, reading: "parsed", status: "reported" };
  const { text, added } = placeRows(new TextEncoder().encode(standing), [row]);
  return added.length === 0 ? "present" : new Map([...files, [name, text]]);
}

const columnNames = observationTable.columns.map(({ name }) => name);

function asText(content: Dropped["content"], vocabulary: Vocabulary, encoding: string) {
  if (typeof content === "string") return content;
  if (!(content instanceof Uint8Array)) return content.map(csvRow).join("");
  const words = [...vocabulary.areas.keys(), ...vocabulary.metrics.keys()];
  const text = readText(content, words, encoding);
  if (text !== null) return text;
  // Where a table may be in either, a file of ours is read as `data:check` reads it.
  const ours = decodeText(content);
  return tableOf(gridOf(ours)[0] ?? []) === null ? null : ours;
}

/** The table whose columns a header has, most of them and most of its own; null for another table. */
function tableOf(header: readonly string[]): Table | null {
  const cells = header.map(plainForm);
  const scored = Object.values(tables).map((table: Table) => {
    const hits = table.columns.filter(({ name }) => cells.includes(name)).length;
    return { table, hits, share: hits / table.columns.length };
  });
  const [best] = scored.toSorted((a, b) => b.hits - a.hits || b.share - a.share);
  return best !== undefined && best.hits >= 2 && best.hits * 2 >= cells.length ? best.table : null;
}

function fileOf(
  table: Table,
  dropped: string,
  rows: Grid,
  header: readonly string[],
  topics: ReadonlyMap<string, string>,
  folder: FolderTexts,
): string {
  const key = fixedFiles.find((one) => tables[one] === table);
  if (key !== undefined) return `${key}.csv`;
  const at = header.map(plainForm).indexOf("metric");
  const named = rows.flatMap((row) => topics.get(row[at]?.trim() ?? "") ?? []);
  const [most] = [...group(named, (topic) => topic)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  if (most !== undefined) return `${most[0]}.csv`;
  return folder.has(dropped) ? dropped : `${[...topics.values()][0] ?? "data"}.csv`;
}

/** A whole file takes the place of the one that stands; a few rows are put among its own. */
function landRows(standing: string, typed: string, name: string, table: Table) {
  const [ours, ...rows] = textRows(typed);
  const [header, ...kept] = textRows(standing);
  const names = ours?.cells.map(plainForm) ?? [];
  const columns = header?.cells ?? [];
  const keyOf = (cells: readonly string[], of: readonly string[]): string =>
    table.key.map((one) => cells[of.indexOf(one)] ?? "").join(" ");
  const known = new Set(kept.map(({ cells }) => keyOf(cells, columns)));
  const held = new Set(
    rows.map(({ cells }) => keyOf(cells, names)).filter((key) => known.has(key)),
  );
  if (known.size === 0 || held.size * 2 >= known.size)
    return { files: new Map([[name, typed]]), ignored: [] };
  const isOrdered = columns.join() === names.join();
  const lines = rows.map(({ cells, isBroken }) => {
    if (isBroken) return `${cells[0] ?? ""}\n`;
    // Cells of a row of another width cannot be told apart: it stays as it is, to be mended.
    const isWhole = cells.length === names.length && !isOrdered;
    return csvRow(isWhole ? columns.map((one) => cells[names.indexOf(one)] ?? "") : cells);
  });
  const there = new Set(kept.map(({ cells }) => csvRow(cells)));
  const fresh = lines.filter((line) => line.trim() !== "" && !there.has(line));
  const text = `${standing.replace(/\n*$/, "\n")}${fresh.join("")}`;
  return {
    files: new Map([[name, sortText(text, table)]]),
    ignored: names.filter((one) => one !== "" && !columns.includes(one)),
  };
}

function landTable(
  grid: Grid,
  vocabulary: Vocabulary,
  topics: ReadonlyMap<string, string>,
  folder: FolderTexts,
  { facts, source }: Dropped,
): Extract<Landing, { kind: "table" }> {
  const { figures, unplaced, labels } = recognise(grid, vocabulary, facts);
  const rows = observationsOf(figures, source);
  const files = [...group(rows, ({ metric = "" }) => topics.get(metric) ?? "")].map(
    ([topic, ours]): [string, string] => {
      const name = `${topic}.csv`;
      const standing = new TextEncoder().encode(folder.get(name) ?? csvRow(columnNames));
      return [name, placeRows(standing, ours).text];
    },
  );
  const tidy = rows.map((cells) => columnNames.map((name) => cells[name] ?? ""));
  return {
    ...{ kind: "table", files: new Map(files), rows: [columnNames, ...tidy].map(csvRow).join("") },
    ...{ found: figures.length, unplaced, labels },
  };
}
