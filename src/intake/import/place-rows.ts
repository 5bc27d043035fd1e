import { ascending } from "d3-array";
import { decodeText, readCsv } from "#dataset/read/csv.ts";
import { csvRow } from "#dataset/write/csv.ts";
import { observationId, observationTable } from "#model/observation.ts";
import type { ImportedFigure } from "./recognise.ts";

/** The cells of an observation by column; a column that is left out is empty. */
export type ObservationCells = Readonly<Record<string, string>>;

/** Figures of a table as observations that its source states. */
export function observationsOf(
  figures: readonly ImportedFigure[],
  source: string,
): readonly ObservationCells[] {
  return figures.map(({ metric, area, period, unit, token }) => ({
    ...{ metric, area, period, source, printed_unit: unit, reported_as: token },
    ...{ period_basis: "stated", reading: "parsed", status: "reported" },
  }));
}

export interface Placed {
  /** The whole file with the rows in their places; every other letter of it as it was. */
  readonly text: string;
  /** Ids of the rows put in, and of those that stood there already. */
  readonly added: readonly string[];
  readonly present: readonly string[];
}

/** Puts observations into a topic's file, each before the first row whose id comes after its own. */
export function placeRows(bytes: Uint8Array, rows: readonly ObservationCells[]): Placed {
  const text = decodeText(bytes);
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n*$/, "").split("\n");
  const [header, ...records] = readCsv(lines.join("\n")).flatMap((piece) =>
    "fault" in piece ? [] : [piece],
  );
  const columns = header?.cells ?? observationTable.columns.map(({ name }) => name);
  const standing = records.map(({ line, cells }) => ({
    line,
    id: idOf(Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ""]))),
  }));
  const known = new Set(standing.map(({ id }) => id));
  const fresh = rows
    .map((cells) => ({ cells, id: idOf(cells) }))
    .sort((a, b) => ascending(a.id, b.id));
  const added = fresh.filter(({ id }) => !known.has(id));
  // From the end, so that the lines before keep their numbers.
  for (const { cells, id } of added.toReversed()) {
    const next = standing.find((one) => one.id > id);
    const row = csvRow(columns.map((name) => cells[name] ?? "")).replace(/\n$/, "");
    lines.splice(next === undefined ? lines.length : next.line - 1, 0, row);
  }
  return {
    text: `${lines.join(newline)}${newline}`,
    added: added.map(({ id }) => id),
    present: fresh.filter(({ id }) => known.has(id)).map(({ id }) => id),
  };
}

function idOf(cells: ObservationCells): string {
  return observationId(
    observationTable.name(observationTable.columns.map(({ name }) => cells[name] ?? "")),
  );
}
