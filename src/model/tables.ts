import { observationTable } from "./observation.ts";
import {
  acceptanceTable,
  breakTable,
  claimTable,
  correctionTable,
  eventTable,
  identityTable,
  programmeTable,
  refusedLeadTable,
  searchTable,
} from "./statements.ts";
import type { Table, TableKey } from "./table.ts";
import {
  areaTable,
  metricTable,
  scaleTable,
  sourceTable,
  topicTable,
  unitTable,
} from "./vocabulary.ts";

/** Every kind of CSV file, in the order in which the files are read. */
export const tables = {
  topics: topicTable,
  units: unitTable,
  scales: scaleTable,
  areas: areaTable,
  metrics: metricTable,
  sources: sourceTable,
  programmes: programmeTable,
  claims: claimTable,
  events: eventTable,
  breaks: breakTable,
  identities: identityTable,
  searched: searchTable,
  corrections: correctionTable,
  "leads-refused": refusedLeadTable,
  accepted: acceptanceTable,
  observations: observationTable,
} as const satisfies Record<TableKey, Table>;

export type Tables = typeof tables;

/** The tables whose file has their own name; observations stand in a file a topic. */
export type FixedKey = Exclude<TableKey, "observations">;

/** The files of fixed name, in the order in which they are read; topics' files come after. */
export const fixedFiles: readonly FixedKey[] = Object.keys(tables).filter(
  (key): key is FixedKey => key !== "observations",
);
