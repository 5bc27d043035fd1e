import { csvRow } from "#dataset/write/csv.ts";
import type { FileKey } from "#model/column.ts";
import { type ColumnName, columns, fixedFiles } from "#model/columns.ts";
import { type PlannedFile, writeAllOrNothing } from "../disk.ts";
import {
  areaCount,
  idOf,
  type SyntheticMetric,
  syntheticMetric,
  syntheticRows,
  years,
} from "./synthetic-rows.ts";

/** The topics, and so the files, that the rows are spread over. */
export const topicNames: readonly string[] = Array.from(
  { length: 5 },
  (_, index) => `topic-${index}`,
);

/**
 * Writes a data folder with about `rows` made-up observations, in which everything is right. The
 * same seed gives the same bytes.
 */
export function writeSyntheticFolder(folder: string, rows: number, seed: number): void {
  const count = Math.max(10, Math.round(rows / (areaCount * years.length)));
  const metrics = Array.from({ length: count }, (_, index) => syntheticMetric(index));
  const topicOf = ({ index }: SyntheticMetric): string =>
    // Ten by ten, so that a change stands in the topic of what it is a change of.
    `topic-${Math.floor(index / 10) % topicNames.length}`;
  const byTopic = Map.groupBy(metrics, topicOf);
  writeAllOrNothing(folder, [
    ...vocabularyFiles(metrics, topicOf),
    ...topicNames.map((topic) => ({
      name: `${topic}.csv`,
      pieces: syntheticRows(byTopic.get(topic) ?? [], seed),
    })),
  ]);
}

function vocabularyFiles(
  metrics: readonly SyntheticMetric[],
  topicOf: (metric: SyntheticMetric) => string,
): readonly PlannedFile[] {
  const files = new Map<FileKey, PlannedFile>([
    file(
      "topics",
      topicNames.map((id, order) => ({ id, ...nameOf(id), order: String(order) })),
    ),
    file("units", ["cases", "percent", "yuan"].map(unitOf)),
    file(
      "areas",
      Array.from({ length: areaCount }, (_, index) => areaOf(index)),
    ),
    file(
      "metrics",
      metrics.map((metric) => metricOf(metric, topicOf(metric))),
    ),
    file("sources", [
      ...years.filter((year) => year % 4 === 0).map((year) => sourceOf("report", year + 1)),
      ...years.filter((year) => year % 4 !== 0).map((year) => sourceOf("yearbook", year + 1)),
    ]),
  ]);
  return fixedFiles.map((key) => files.get(key) ?? file(key, [])[1]);
}

function file<Key extends Exclude<FileKey, "observations">>(
  key: Key,
  rows: readonly Partial<Record<ColumnName<Key>, string>>[],
): [Key, PlannedFile] {
  const names = columns[key].map((column) => column.name as ColumnName<Key>);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
  return [key, { name: `${key}.csv`, pieces: lines.map(csvRow) }];
}

function nameOf(id: string): { readonly name_zh: string; readonly name_en: string } {
  return { name_zh: `名称${id}`, name_en: id };
}

function unitOf(id: string) {
  const word = { cases: "起", percent: "%", yuan: "元" }[id] ?? "";
  return { id, name_zh: word, name_en_one: id, name_en_many: id };
}

function areaOf(index: number) {
  const isRoot = index === 0;
  return {
    id: idOf("area", index),
    ...nameOf(idOf("area", index)),
    level: isRoot ? "nation" : "district",
    parent: isRoot ? "" : idOf("area", 0),
  };
}

function metricOf({ id, unit, measure, of }: SyntheticMetric, topic: string) {
  const definition = { definition_zh: "虚构的指标。", definition_en: "A made-up metric." };
  return { id, topic, ...nameOf(id), unit, measure, of, ...definition };
}

function sourceOf(kind: "report" | "yearbook", year: number) {
  return {
    id: `${kind}-${year}`,
    kind,
    title_zh: `名称${kind}-${year}`,
    title_en: `${kind} ${year}`,
    published: `${year}-06`,
    published_basis: "stated",
    note_zh: "虚构的来源。",
    note_en: "A made-up source.",
  };
}
