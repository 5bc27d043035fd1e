import type { Observation } from "#model/observation.ts";
import type { Report } from "#problems/catalogue.ts";
import { at, type ReadObservation } from "../read/observations.ts";
import { type Layout, placeOf, placeOfIndex, type TableRow } from "../read/table.ts";
import type { LocatedObservation } from "./context.ts";

/** The observations that are kept, and where each was read. */
export interface KeptObservations {
  /** In the order in which they were read. */
  readonly observations: readonly Observation[];
  /** One of them by its position, with its place: only problems ask for that. */
  readonly locate: (index: number) => LocatedObservation;
}

export interface Keeper extends KeptObservations {
  readonly keep: (read: ReadObservation, topic: string) => void;
}

/**
 * Makes what keeps observations as they are read: of a figure that stands twice the first, while
 * the second is reported, as is the first row of each file that is out of order.
 *
 * A row that comes after all rows of its file cannot repeat one of them, nor can it stand in
 * another file while each metric stands in its own topic's. So no index of ids is made, and none
 * held, before one of the two fails.
 */
export function createKeeper(report: Report): Keeper {
  const observations: Observation[] = [];
  const lines: number[] = [];
  const files: { readonly layout: Layout; readonly from: number }[] = [];
  let byId: Map<string, number> | null = null;
  let before = "";
  let isOrdered = true;

  function keep({ observation, metric, row }: ReadObservation, topic: string): void {
    if (files.at(-1)?.layout !== row.layout) {
      files.push({ layout: row.layout, from: observations.length });
      [before, isOrdered] = ["", true];
    }
    const { id } = observation;
    const isAfter = before < id;
    if (byId === null && (!isAfter || metric?.topic !== topic)) byId = indexIds(observations);
    if (isOrdered && !isAfter && id !== before) {
      isOrdered = false;
      report("rows-unsorted", { file: row.layout.file, line: row.line, column: 1 }, "");
    }
    before = id;
    const first = byId?.get(id);
    if (first !== undefined) {
      reportRepeated(row, id, locate(first), report);
      return;
    }
    byId?.set(id, observations.length);
    observations.push(observation);
    lines.push(row.line);
  }

  function locate(index: number): LocatedObservation {
    const observation = observations[index];
    const layout = files.findLast(({ from }) => from <= index)?.layout;
    if (observation === undefined || layout === undefined) {
      throw new RangeError(`no observation is kept at ${index}`);
    }
    const row = { layout, line: lines[index] ?? 0, cells: [] };
    return { observation, place: placeOfIndex(row, at.reported_as) };
  }

  return { observations, locate, keep };
}

function indexIds(observations: readonly Observation[]): Map<string, number> {
  return new Map(observations.map(({ id }, index) => [id, index]));
}

function reportRepeated(
  row: TableRow,
  id: string,
  { place: { file, line } }: LocatedObservation,
  report: Report,
): void {
  report("observation-repeated", placeOf(row, "metric"), id, { id, file, line });
}
