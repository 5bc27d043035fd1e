import type { DrawnChart } from "#charts/drawn-chart.ts";
import { flatTable } from "#exports/flat-table.ts";
import type { Imprint } from "#exports/imprint.ts";
import type { WorkbookSheet } from "#exports/workbook.ts";
import type { Language } from "#model/bilingual.ts";
import { titleInList } from "#words/citation.ts";
import { exportWords } from "#words/index.ts";
import { dataset, index, metricOf, observations, sourceOf, unitOf } from "./dataset.ts";

/**
 * A chart's workbook: what it shows; every figure of its metrics with qualifier and source; the
 * metrics, sources and corrections behind them; what the file is.
 */
export function sheetsOf(
  chart: DrawnChart,
  imprint: Imprint,
  lang: Language,
): readonly WorkbookSheet[] {
  const words = exportWords(lang).sheets;
  const metrics = [...new Set(chart.observations.map((id) => observations.get(id).metric))];
  const figures = metrics.flatMap((id) => [...observations.ofMetric(id)]);
  const flat = flatTable(figures, index);
  const sources = [...new Set(figures.flatMap(({ source }) => source.split("+")))].map(sourceOf);
  const ids = new Set(figures.map(({ id }) => id));
  return [
    {
      name: words.shown,
      columns: chart.table.columns,
      rows: chart.table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    },
    {
      name: words.figures,
      columns: flat.columns.map(({ name }) => name),
      rows: flat.rows.map((row) =>
        row.map((cell, i) =>
          flat.columns[i]?.type === "number" && cell !== "" ? Number(cell) : cell,
        ),
      ),
    },
    {
      name: words.metrics,
      columns: words.metricColumns,
      rows: metrics.map(metricOf).map((metric) => {
        const { name } = unitOf(metric.unit);
        const unit = lang === "zh" ? name.zh : name.enMany;
        return [metric.id, metric.name[lang], unit, metric.base[lang], metric.definition[lang]];
      }),
    },
    {
      name: words.sources,
      columns: words.sourceColumns,
      rows: sources.map((source) => [
        source.id,
        source.publisher[lang],
        titleInList(source, lang),
        source.published,
        source.url ?? "",
      ]),
    },
    {
      name: words.corrections,
      columns: words.correctionColumns,
      rows: dataset.corrections
        .filter(({ observation }) => ids.has(observation))
        .map(({ date, observation, was, now, why }) => [date, observation, was, now, why[lang]]),
    },
    { name: words.about, columns: words.aboutColumns, rows: Object.entries(imprint) },
  ];
}
