import type { APIContext } from "astro";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { observationsToCsv } from "#dataset/write/published.ts";
import { picture } from "#images/draw-picture.ts";
import { type Language, languages } from "#model/bilingual.ts";
import { pictureWords, ui } from "#words/index.ts";
import { address } from "./addresses.ts";
import { dataset, metricOf, observations } from "./dataset.ts";
import { chartIn, declaredCharts, sourcesOf } from "./drawn-charts.ts";
import { langParam } from "./languages.ts";

interface ChartProps {
  readonly lang: Language;
  readonly id: string;
}

/** Static paths of a chart's files: every chart in both languages. */
export async function chartFiles() {
  const ids = [...(await declaredCharts()).keys()];
  return ids.flatMap((id) =>
    languages.map((lang) => ({ params: { lang: langParam(lang), id }, props: { lang, id } })),
  );
}

/** The drawing standing alone, with title, sources and address in it. */
export async function svgFile(context: APIContext): Promise<Response> {
  return file(await drawingOf(context), "image/svg+xml");
}

/** The same as a picture for where no SVG is taken, at two pixels for one. */
export async function pngFile(context: APIContext): Promise<Response> {
  return pictureFile(picture(await drawingOf(context), 2));
}

/** The observations that a chart draws, in the contract's columns; Excel reads the Chinese. */
export async function csvFile({ props }: APIContext): Promise<Response> {
  const chart = await chartOf(props);
  return file(observationsToCsv(drawnBy(chart), { bom: true }), "text/csv");
}

/** The chart's words, table and observations. */
export async function jsonFile(context: APIContext): Promise<Response> {
  const { lang } = context.props as unknown as ChartProps;
  const chart = await chartOf(context.props);
  const { id, kind, title, subtitle, alt, summary, notes } = chart;
  const content = {
    id,
    kind,
    lang,
    title,
    subtitle,
    alt,
    summary,
    notes,
    address: new URL(address.chart(id, lang), context.site).href,
    picture: new URL(address.chartFile(id, "png", lang), context.site).href,
    licence: "CC BY 4.0",
    sources: sourcesOf(chart, lang),
    table: {
      columns: chart.table.columns,
      rows: chart.table.rows.map((row) => row.cells.map((cell) => cell.text)),
    },
    observations: drawnBy(chart),
  };
  return file(`${JSON.stringify(content, null, 2)}\n`, "application/json");
}

/** So many sources are named in the drawing; the chart's page lists all. */
const sourcesNamed = 4;

async function drawingOf({ props, site }: APIContext): Promise<string> {
  const { lang } = props as unknown as ChartProps;
  const chart = await chartOf(props);
  const words = pictureWords(lang);
  const names = sourcesOf(chart, lang).map((source) => source.label);
  const url = new URL(address.chart(chart.id, lang), site).href;
  return standAlone(chart, {
    lang,
    sources:
      names.length > sourcesNamed
        ? words.sourcesAmong(names.slice(0, sourcesNamed - 1), names.length)
        : words.sources(names),
    origin: `${ui(lang).site.name} · ${url} · ${words.licence}`,
  });
}

function chartOf(props: Record<string, unknown>): Promise<DrawnChart> {
  const { id, lang } = props as unknown as ChartProps;
  return chartIn(id, lang);
}

function drawnBy(chart: DrawnChart) {
  return chart.observations.map((id) => observations.get(id));
}

/** A PNG as an answer. */
export function pictureFile(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}

function file(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}

/** Static paths of the metrics' files; one file for both languages. */
export function metricFiles() {
  return dataset.metrics.map(({ id }) => ({ params: { id } }));
}

/** A metric's figures as CSV, with a byte-order mark so that Excel reads Chinese. */
export function metricCsv({ params }: APIContext): Response {
  const text = observationsToCsv(observations.ofMetric(idOf(params)), { bom: true });
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

/** A metric and its figures, in the contract's shape. */
export function metricJson({ params }: APIContext): Response {
  const id = idOf(params);
  const content = { metric: metricOf(id), observations: observations.ofMetric(id) };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
}

function idOf({ id }: APIContext["params"]): string {
  if (id === undefined) throw new Error("a metric's file needs the metric's id");
  return id;
}
