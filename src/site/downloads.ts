import type { APIContext, InferGetStaticPropsType } from "astro";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { type SvgNode, writeSvgFile } from "#charts/svg/tree.ts";
import { observationsToCsv } from "#dataset/write/published.ts";
import { picture } from "#images/draw-picture.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { pictureWords, ui } from "#words/index.ts";
import { absolute, address, chartFormats, metricFormats } from "./addresses.ts";
import { dataset, metricOf, observations } from "./dataset.ts";
import { chartIn, chartPaths, sourcesOf } from "./drawn-charts.ts";
import { languageOf } from "./languages.ts";

/** A text as an answer. `type` is its media type, without a charset. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** A PNG as an answer. */
export function pictureFile(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}

/** Observations in the contract's columns, with a byte-order mark so that Excel reads the Chinese. */
export function csvOf(rows: readonly Observation[]): Response {
  return textFile(observationsToCsv(rows, { bom: true }), "text/csv");
}

/** Indented, for people who look into the file. */
export function jsonOf(content: unknown): Response {
  return textFile(`${JSON.stringify(content, null, 2)}\n`, "application/json");
}

/** Static paths of what can be taken of a chart. */
export async function chartFilePaths() {
  const paths = await chartPaths();
  return chartFormats.flatMap((format) =>
    paths.map(({ params, props }) => ({
      params: { ...params, format },
      props: { ...props, format },
    })),
  );
}

/** A chart as a file in one of its formats. */
export async function chartFile(
  context: APIContext<InferGetStaticPropsType<typeof chartFilePaths>>,
): Promise<Response> {
  const lang = languageOf(context);
  const chart = await chartIn(context.props.id, lang);
  const figures = chart.observations.map(observations.get);
  switch (context.props.format) {
    case "svg":
      return textFile(writeSvgFile(standingAlone(chart, lang)), "image/svg+xml");
    case "png":
      // For where no SVG is taken: two pixels for one.
      return pictureFile(await picture(standingAlone(chart, lang), 2));
    case "csv":
      return csvOf(figures);
    case "json":
      return jsonOf(contentOf(chart, figures, lang));
  }
}

/** The chart's words, table and observations. */
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

/** Static paths of the metrics' files; one file for both languages. */
export function metricFilePaths() {
  return metricFormats.flatMap((format) =>
    dataset.metrics.map(({ id }) => ({ params: { id, format }, props: { id, format } })),
  );
}

/** A metric's figures in the contract's columns; as JSON with the metric itself. */
export function metricFile({
  props: { id, format },
}: APIContext<InferGetStaticPropsType<typeof metricFilePaths>>): Response {
  const figures = observations.ofMetric(id);
  return format === "csv"
    ? csvOf(figures)
    : jsonOf({ metric: metricOf(id), observations: figures });
}
