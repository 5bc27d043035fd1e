import type { NamedFile } from "#dataset/read/tables.ts";
import { csvRow } from "#dataset/write/csv.ts";
import type { Table, TableKey } from "#model/table.ts";
import { tables } from "#model/tables.ts";

const areaCount = 100;
const years: readonly number[] = Array.from({ length: 20 }, (_, index) => 2004 + index);

/** The topics, and so the files, that the rows are spread over. */
export const topicNames: readonly string[] = ["topic-0", "topic-1", "topic-2", "topic-3"];

type Cells = Readonly<Record<string, string>>;

/**
 * A data folder with about `rows` made-up observations, 20,000 at least, in which everything is
 * right. The same seed gives the same bytes.
 */
export function syntheticData(rows: number, seed: number): readonly NamedFile[] {
  const metricCount = Math.max(10, Math.round(rows / (areaCount * years.length)));
  const metrics = Array.from({ length: metricCount }, (_, index) => index);
  const topicOf = (metric: number): string =>
    // Ten by ten, so that a change stands in the topic of what it is a change of.
    topicNames[Math.floor(metric / 10) % topicNames.length] ?? "";
  const published = years.map((year) => String(year + 1));
  const files: Partial<Record<TableKey, readonly Cells[]>> = {
    topics: topicNames.map((id, order) => ({ ...named(id), order: String(order) })),
    units: [
      { id: "cases", name_zh: "起", name_en_one: "case", name_en_many: "cases" },
      { id: "percent", name_zh: "%", name_en_one: "percent", name_en_many: "percent" },
      { id: "yuan", name_zh: "元", name_en_one: "yuan", name_en_many: "yuan" },
    ],
    areas: Array.from({ length: areaCount }, (_, index) => ({
      ...named(idOf("area", index)),
      ...(index === 0 ? { level: "nation" } : { level: "district", parent: idOf("area", 0) }),
    })),
    metrics: metrics.map((metric) => ({ ...metricRow(metric), topic: topicOf(metric) })),
    sources: published.map((year) => sourceRow(`report-${year}`, year)),
  };
  const fixed = Object.entries(tables)
    .filter(([key]) => key !== "observations")
    .map(([key, table]) => file(key, table, files[key as TableKey] ?? []));
  const byTopic = topicNames.map((topic) => {
    const own = metrics.filter((metric) => topicOf(metric) === topic);
    return file(
      topic,
      tables.observations,
      own.flatMap((metric) => metricFigures(metric, seed)),
    );
  });
  return [...fixed, ...byTopic];
}

function file(name: string, { columns }: Table, rows: readonly Cells[]): NamedFile {
  const names = columns.map((column) => column.name);
  const text = [names, ...rows.map((row) => names.map((one) => row[one] ?? ""))].map(csvRow);
  const bytes = new TextEncoder().encode(text.join(""));
  return { name: `${name}.csv`, bytes: () => bytes };
}

/** `area-042`: padded, so that rows made in order are sorted by their ids. */
function idOf(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(3, "0")}`;
}

function named(id: string): Cells {
  return { id, name_zh: `名称${id}`, name_en: id };
}

/** Of every ten metrics six count cases, one disputes in 万, one is money, one a rate, one a change. */
function metricRow(metric: number): Cells {
  const id = idOf("metric", metric);
  const words = {
    definition_zh: "虚构的指标。",
    definition_en: "A made-up metric.",
    partial: "no",
  };
  const kinds: Readonly<Record<number, Cells>> = {
    7: { unit: "yuan", measure: "amount" },
    8: { unit: "percent", measure: "rate" },
    9: { unit: "percent", measure: "change", of: idOf("metric", metric - 9) },
  };
  const kind = kinds[metric % 10] ?? { unit: "cases", measure: "count" };
  return { ...named(id), ...words, ...kind };
}

function sourceRow(id: string, year: string): Cells {
  const title = { title_zh: `名称${id}`, title_en: id, published: `${year}-06` };
  const notes = { note_zh: "虚构的来源。", note_en: "A made-up source." };
  return { id, kind: "report", published_basis: "stated", ...title, ...notes };
}

/** One metric in every area over all years: a level that wanders, so that few years jump. */
function metricFigures(metric: number, seed: number): readonly Cells[] {
  const of = metric % 10 === 9 ? metric - 9 : metric;
  return Array.from({ length: areaCount }, (_, area) => area).flatMap((area) => {
    const random = createRandom(seed * 7919 + of * areaCount + area);
    let level = 100 + Math.floor(random() * 20_000);
    return years.map((year) => {
      const before = level;
      level = Math.max(20, Math.round(level * (0.85 + random() * 0.3)));
      // The same figure again would be taken for a slip.
      if (level % 1000 === before % 1000) level++;
      return {
        metric: idOf("metric", metric),
        area: idOf("area", area),
        period: String(year),
        reported_as: tokenOf(metric, level, level / before - 1),
        source: `report-${year + 1}`,
        locator: "第3章，表2",
      };
    });
  });
}

function tokenOf(metric: number, level: number, change: number): string {
  switch (metric % 10) {
    case 6:
      return `${(level / 10).toFixed(1)}万余件`;
    case 7:
      return level % 3 === 0 ? `${(level / 10_000).toFixed(4)}亿元` : `${level}万元`;
    case 8:
      return `${(90 + (level % 1000) / 100).toFixed(2)}%`;
    case 9:
      return `同比${change < 0 ? "下降" : "上升"}${(Math.abs(change) * 100).toFixed(3)}%`;
    default:
      return level % 10 === 0 ? `${level}余起` : `${level}起`;
  }
}

/** Numbers from 0 up to 1, the same ones for the same seed on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // A full-period step, its high bits folded into the low ones, which alone would cycle soon.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const folded = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((folded ^ (folded >>> 13)) >>> 0) / 2 ** 32;
  };
}
