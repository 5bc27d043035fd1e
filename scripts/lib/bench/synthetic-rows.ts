import { csvRow } from "#dataset/write/csv.ts";
import { observationColumns } from "#model/columns-of-observations.ts";
import type { Measure } from "#model/vocabulary.ts";
import { createRandom } from "./seeded-random.ts";

/** A made-up metric; its index decides what its figures look like. */
export interface SyntheticMetric {
  readonly index: number;
  readonly id: string;
  readonly unit: string;
  readonly measure: Measure;
  /** The metric that a change is of. */
  readonly of: string;
}

export const areaCount = 100;
export const years: readonly number[] = Array.from({ length: 20 }, (_, index) => 2004 + index);

/** Of every ten metrics six count cases, one disputes in 万, one is money, one a rate, one a change. */
export function syntheticMetric(index: number): SyntheticMetric {
  const id = idOf("metric", index);
  switch (index % 10) {
    case 7:
      return { index, id, unit: "yuan", measure: "amount", of: "" };
    case 8:
      return { index, id, unit: "percent", measure: "rate", of: "" };
    case 9:
      return { index, id, unit: "percent", measure: "change", of: idOf("metric", index - 9) };
    default:
      return { index, id, unit: "cases", measure: "count", of: "" };
  }
}

/** `area-042`: padded, so that rows made in order are sorted by their ids. */
export function idOf(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(3, "0")}`;
}

/** The rows of some metrics as CSV, a metric a piece; never held whole. */
export function* syntheticRows(
  metrics: readonly SyntheticMetric[],
  seed: number,
): Generator<string, void, undefined> {
  yield csvRow(observationColumns.map(({ name }) => name));
  for (const metric of metrics) {
    let piece = "";
    for (let area = 0; area < areaCount; area++) piece += seriesOf(metric, area, seed);
    yield piece;
  }
}

/** One metric in one area over all years: a level that wanders, so that few years jump. */
function seriesOf(metric: SyntheticMetric, area: number, seed: number): string {
  const of = metric.measure === "change" ? metric.index - 9 : metric.index;
  const random = createRandom(seed * 7919 + of * areaCount + area);
  let level = 100 + Math.floor(random() * 20_000);
  let series = "";
  for (const year of years) {
    const before = level;
    level = Math.max(20, Math.round(level * (0.85 + random() * 0.3)));
    const token = tokenOf(metric, level, level / before - 1);
    const source = year % 4 === 0 ? `report-${year + 1}` : `yearbook-${year + 1}`;
    series += rowOf(metric.id, idOf("area", area), String(year), token, source);
  }
  return series;
}

function tokenOf({ index, measure }: SyntheticMetric, level: number, change: number): string {
  if (measure === "rate") return `${(90 + (level % 1000) / 100).toFixed(2)}%`;
  if (measure === "amount") {
    return level % 3 === 0 ? `${(level / 100).toFixed(2)}亿元` : `${level}万元`;
  }
  if (measure === "change") {
    return `同比${change < 0 ? "下降" : "上升"}${(Math.abs(change) * 100).toFixed(2)}%`;
  }
  if (index % 10 === 6) return `${(level / 10).toFixed(1)}万余件`;
  return level % 10 === 0 ? `${level}余起` : `${level}起`;
}

function rowOf(metric: string, area: string, year: string, token: string, source: string): string {
  const cells: Readonly<Record<string, string>> = {
    metric,
    area,
    period: year,
    period_basis: "stated",
    reported_as: token,
    reading: "parsed",
    status: "reported",
    source,
    locator: "第3章，表2",
  };
  return csvRow(observationColumns.map(({ name }) => cells[name] ?? ""));
}
