import type { Column, FileKey } from "./column.ts";
import { observationColumns } from "./columns-of-observations.ts";
import {
  breakColumns,
  claimColumns,
  correctionColumns,
  eventColumns,
  identityColumns,
  programmeColumns,
  refusedLeadColumns,
  searchColumns,
} from "./columns-of-statements.ts";
import {
  areaColumns,
  metricColumns,
  scaleColumns,
  sourceColumns,
  topicColumns,
  unitColumns,
} from "./columns-of-vocabulary.ts";

/** The columns of every file, in the order in which an editor is shown them. */
export const columns = {
  topics: topicColumns,
  units: unitColumns,
  scales: scaleColumns,
  areas: areaColumns,
  metrics: metricColumns,
  sources: sourceColumns,
  observations: observationColumns,
  claims: claimColumns,
  events: eventColumns,
  programmes: programmeColumns,
  breaks: breakColumns,
  identities: identityColumns,
  searched: searchColumns,
  corrections: correctionColumns,
  "leads-refused": refusedLeadColumns,
} as const satisfies Record<FileKey, readonly Column[]>;

export type ColumnName<Key extends FileKey> = (typeof columns)[Key][number]["name"];

/** The files of fixed name, in the order in which they are read; topics' files come after. */
export const fixedFiles: readonly Exclude<FileKey, "observations">[] = [
  "topics",
  "units",
  "scales",
  "areas",
  "metrics",
  "sources",
  "programmes",
  "claims",
  "events",
  "breaks",
  "identities",
  "searched",
  "corrections",
  "leads-refused",
];

/** The columns by which rows are put in order; numbers where marked, else by code unit. */
export const rowOrder: {
  readonly [Key in Exclude<FileKey, "observations">]: readonly ColumnName<Key>[];
} = {
  topics: ["order", "id"],
  units: ["id"],
  scales: ["scale", "value"],
  areas: ["id"],
  metrics: ["id"],
  sources: ["id"],
  claims: ["id"],
  events: ["date", "id"],
  programmes: ["id"],
  breaks: ["metric", "area", "from"],
  identities: ["whole", "parts"],
  searched: ["metric", "area", "period"],
  corrections: ["date", "observation"],
  "leads-refused": ["url", "metric", "area", "period"],
};
