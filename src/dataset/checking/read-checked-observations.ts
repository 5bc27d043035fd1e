import type { Observation } from "../contract/observation.ts";
import type { NamedFile } from "../reading/named-file.ts";
import { at, createObservationReader } from "../reading/read-observation.ts";
import { readTable } from "../reading/read-table.ts";
import { placeOf, placeOfIndex, type TableRow } from "../reading/table.ts";
import type { CheckContext } from "./check-context.ts";
import { createObservationCheck } from "./check-observation.ts";
import type { LocatedObservation } from "./located-observation.ts";
import type { Report } from "./problem-catalogue.ts";

/**
 * Reads the observations of all topics' files, each checked as it passes, so that only what is
 * published stays in memory. Of a figure that stands twice the first is kept.
 */
export function readCheckedObservations(
  files: ReadonlyMap<string, NamedFile>,
  context: CheckContext,
  report: Report,
): readonly LocatedObservation[] {
  const kept = new Map<string, LocatedObservation>();
  const readObservation = createObservationReader(context.vocabulary);
  for (const topic of context.vocabulary.topics.keys()) {
    const file = files.get(`${topic}.csv`);
    if (file === undefined || topic in context.tables.rows) continue;
    const check = createObservationCheck(topic, context, report);
    let before = "";
    for (const row of readTable(file, "observations", report)) {
      const read = readObservation(row);
      check(read);
      keep(read.observation, row, kept, report);
      before = checkOrder(before, read.observation.id, row, report);
    }
  }
  return [...kept.values()];
}

function keep(
  observation: Observation,
  row: TableRow,
  kept: Map<string, LocatedObservation>,
  report: Report,
): void {
  const { id } = observation;
  const first = kept.get(id);
  if (first === undefined) {
    kept.set(id, { observation, place: placeOfIndex(row, at.reported_as) });
    return;
  }
  const { file, line } = first.place;
  report("observation-repeated", placeOf(row, "metric"), id, { id, file, line });
}

/** Gives the id to compare the next row with; after the first row out of order nothing more is said. */
const outOfOrder = "\uffff";

function checkOrder(before: string, id: string, row: TableRow, report: Report): string {
  if (before === outOfOrder) return before;
  if (before <= id) return id;
  report("rows-unsorted", { file: row.layout.file, line: row.line, column: 1 }, "");
  return outOfOrder;
}
