import type { NamedFile } from "../reading/named-file.ts";
import { createObservationReader } from "../reading/read-observation.ts";
import { readTable } from "../reading/read-table.ts";
import type { CheckContext } from "./check-context.ts";
import { createObservationCheck } from "./check-observation.ts";
import { createKeeper, type KeptObservations } from "./keep-observations.ts";
import type { Report } from "./problem-catalogue.ts";

/**
 * Reads the observations of all topics' files, each checked as it passes, so that only what is
 * published stays in memory. Of a figure that stands twice the first is kept.
 */
export function readCheckedObservations(
  files: ReadonlyMap<string, NamedFile>,
  context: CheckContext,
  report: Report,
): KeptObservations {
  const keeper = createKeeper(report);
  const readObservation = createObservationReader(context.vocabulary);
  for (const topic of context.vocabulary.topics.keys()) {
    const file = files.get(`${topic}.csv`);
    if (file === undefined || topic in context.tables.rows) continue;
    const check = createObservationCheck(topic, context, report);
    for (const row of readTable(file, "observations", report)) {
      const read = readObservation(row);
      check(read);
      keeper.keep(read, topic);
    }
  }
  return keeper;
}
