import type { Language } from "#dataset/contract/bilingual.ts";
import { sayFigure } from "#words/say-figure.ts";
import type { ChartData } from "./chart-data.ts";
import { chartModel } from "./chart-model.ts";
import type { ChartDeclaration } from "./declaration.ts";

/** One reading of a chart, for `/charts/<id>.csv` and `.json`. Keys stand in the order of columns. */
export interface ExportedReading {
  /** Empty where it was looked for and not found. */
  readonly observation: string;
  readonly metric: string;
  readonly metric_name: string;
  readonly area: string;
  readonly area_name: string;
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly status: string;
  readonly reported_as: string;
  readonly said: string;
  readonly source: string;
  readonly derived_from: string;
}

/** The columns of the CSV, in order. */
export const exportedColumns: readonly (keyof ExportedReading)[] = [
  "observation",
  "metric",
  "metric_name",
  "area",
  "area_name",
  "period",
  "value",
  "low",
  "high",
  "unit",
  "qualifier",
  "status",
  "reported_as",
  "said",
  "source",
  "derived_from",
];

/**
 * The figures behind a declared chart, series by series, and the years looked for in vain with the
 * status `not-found`. An open end is null.
 */
export function chartData(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
): readonly ExportedReading[] {
  return chartModel(declaration, data).series.flatMap((series) => {
    const shared = {
      metric: series.metric.id,
      metric_name: series.metric.name[lang],
      area: series.area.id,
      area_name: series.area.name[lang],
    };
    const figures = series.points.map(({ observation: row }): ExportedReading => ({
      observation: row.id,
      ...shared,
      period: row.period.text,
      value: row.value,
      low: row.low,
      high: row.high,
      unit: row.unit,
      qualifier: row.qualifier,
      status: row.derivedFrom === null ? row.status : "derived",
      reported_as: row.reportedAs,
      said: sayFigure(row, series.unit, lang),
      source: row.source,
      derived_from: row.derivedFrom?.join("+") ?? "",
    }));
    const searched = series.gaps.filter((gap) => gap.search !== null);
    const missing = searched.map(({ year }): ExportedReading => ({
      observation: "",
      ...shared,
      period: String(year),
      value: null,
      low: null,
      high: null,
      unit: series.unit.id,
      qualifier: "",
      status: "not-found",
      reported_as: "",
      said: "",
      source: "",
      derived_from: "",
    }));
    return [...figures, ...missing];
  });
}
