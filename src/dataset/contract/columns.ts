import type { Bilingual } from "./bilingual.ts";
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

/** What one row of each file is. */
export const rowMeanings: Readonly<Record<FileKey, Bilingual>> = {
  topics: { zh: "一个主题", en: "a topic" },
  units: { zh: "一个单位及其用词", en: "a unit with its words" },
  scales: { zh: "量级中的一级", en: "a step of an ordered scale" },
  areas: { zh: "一个地方", en: "a place" },
  metrics: { zh: "一个指标", en: "a thing measured" },
  sources: { zh: "一份公开文献", en: "a published document" },
  observations: { zh: "一个公布的数字", en: "one reported figure" },
  claims: { zh: "一句没有数字的公开说法", en: "a reported statement without a number" },
  events: { zh: "一件有日期的事", en: "a dated event" },
  programmes: { zh: "一个项目、平台或品牌", en: "a programme, platform or brand" },
  breaks: { zh: "一次口径变更", en: "a change of definition" },
  identities: { zh: "一个必须成立的总和", en: "a sum that must hold" },
  searched: { zh: "一次没有结果的查找", en: "a search that found no figure" },
  corrections: { zh: "一次更正", en: "a published figure that we changed" },
  "leads-refused": { zh: "一个未采用的数字或来源", en: "a figure or source that we refused" },
};

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
