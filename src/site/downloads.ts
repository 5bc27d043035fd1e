import type { DrawnChart } from "#charts/drawn-chart.ts";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { type SvgNode, writeSvgFile } from "#charts/svg/tree.ts";
import { csvwMetadata, dataPackage } from "#exports/data-package.ts";
import { flatCsv, flatTable } from "#exports/flat-table.ts";
import { type Imprint, imprintOf, withMetadata } from "#exports/metadata.ts";
import { citationCff, cslItem, formatRis } from "#exports/references.ts";
import { type WorkbookSheet, writeWorkbook } from "#exports/workbook.ts";
import { zipFiles } from "#exports/zip.ts";
import { picture } from "#images/draw-picture.ts";
import { pngWithText } from "#images/palette-png.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { citeWork, titleInList } from "#words/citation.ts";
import { exportWords, pictureWords, ui } from "#words/index.ts";
import { absolute, address, type ChartFormat, type metricFormats } from "./addresses.ts";
import { workOfChart } from "./citation.ts";
import { dataset, index, metricOf, observations, sourceOf, unitOf } from "./dataset.ts";
import { chartIn, sourcesOf } from "./drawn-charts.ts";
import { metadataOfChart } from "./metadata.ts";

/** For people who look into the file. */
export function indented(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A chart as a file in one of its formats. */
export async function chartAs(
  format: ChartFormat,
  id: string,
  lang: Language,
): Promise<string | Uint8Array> {
  const chart = await chartIn(id, lang);
  const figures = chart.observations.map(observations.get);
  const work = workOfChart(chart, lang);
  const about = await metadataOfChart(chart.id, figures);
  const imprint = imprintOf(about, lang);
  switch (format) {
    case "svg":
      return writeSvgFile(withMetadata(standingAlone(chart, lang), imprint));
    case "png":
      // For where no SVG is taken: two pixels for one.
      return pngWithText(await picture(standingAlone(chart, lang), 2), imprint);
    case "csv":
      return flatCsv(flatTable(figures, index));
    case "json":
      return indented(contentOf(chart, figures, lang));
    case "xlsx":
      return writeWorkbook(sheetsOf(chart, imprint, lang));
    case "zip":
      return zipFiles({
        [`${chart.id}.csv`]: flatCsv(flatTable(figures, index)),
        [`${chart.id}.csv-metadata.json`]: indented(csvwMetadata(about, `${chart.id}.csv`)),
        [`${chart.id}.svg`]: writeSvgFile(withMetadata(standingAlone(chart, lang), imprint)),
        "datapackage.json": indented(dataPackage(about, `${chart.id}.csv`)),
        "CITATION.cff": citationCff(about),
      });
    case "datapackage.json":
      return indented(dataPackage(about, `${chart.id}.csv`));
    case "csv-metadata.json":
      return indented(csvwMetadata(about, `${chart.id}.csv`));
    case "bib":
      return `${citeWork(work, lang).bibtex}\n`;
    case "ris":
      return formatRis(work, lang);
    case "csl.json":
      return indented([cslItem(work, lang)]);
  }
}

/** The chart's words, table, observations and gaps. */
function contentOf(chart: DrawnChart, figures: readonly Observation[], lang: Language) {
  const { id, kind, title, subtitle, alt, summary, notes } = chart;
  return {
    id,
    kind,
    lang,
    title,
    subtitle,
    alt,
    summary,
    notes,
    address: absolute(address.chart(id, lang)),
    picture: absolute(address.chartFile(id, "png", lang)),
    licence: "CC BY 4.0",
    sources: sourcesOf(chart, lang),
    table: {
      columns: chart.table.columns,
      rows: chart.table.rows.map((row) => row.cells.map((cell) => cell.text)),
    },
    observations: figures,
    gaps: chart.gaps,
  };
}

/** So many sources are named in the drawing; the chart's page lists all. */
const sourcesNamed = 4;

/** The drawing with title, sources and address in it. */
function standingAlone(chart: DrawnChart, lang: Language): SvgNode {
  const words = pictureWords(lang);
  const names = sourcesOf(chart, lang).map((source) => source.label);
  return standAlone(chart, {
    lang,
    sources:
      names.length > sourcesNamed
        ? words.sourcesAmong(names.slice(0, sourcesNamed - 1), names.length)
        : words.sources(names),
    origin: `${ui(lang).site.name} · ${absolute(address.chart(chart.id, lang))} · ${words.licence}`,
  });
}

/** A metric's figures in the contract's columns; as JSON with the metric itself and the searches for it. */
export function metricAs(format: (typeof metricFormats)[number], id: string): string {
  const figures = observations.ofMetric(id);
  return format === "csv"
    ? flatCsv(flatTable(figures, index))
    : indented({
        metric: metricOf(id),
        observations: figures,
        searched: dataset.searched.filter(({ metric }) => metric === id),
      });
}

/**
 * A chart's workbook: what it shows; every figure of its metrics with qualifier and source; the
 * metrics, sources and corrections behind them; what the file is.
 */
function sheetsOf(chart: DrawnChart, imprint: Imprint, lang: Language): readonly WorkbookSheet[] {
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
