import type { APIContext, InferGetStaticPropsType } from "astro";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { observationsToCsv } from "#dataset/write/csv.ts";
import { picture } from "#images/draw-picture.ts";
import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { pictureWords, ui } from "#words/index.ts";
import { absolute, address } from "./addresses.ts";
import { dataset, metricOf, observations } from "./dataset.ts";
import { chartIn, type chartPaths, sourcesOf } from "./drawn-charts.ts";
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
function jsonOf(content: unknown): Response {
  return textFile(`${JSON.stringify(content, null, 2)}\n`, "application/json");
}

/** What the routes of a chart's files get. */
export type OfChart = APIContext<InferGetStaticPropsType<typeof chartPaths>>;

/** The drawing standing alone, with title, sources and address in it. */
export async function chartSvg(context: OfChart): Promise<Response> {
  return textFile(await drawingIn(context.props.id, languageOf(context)), "image/svg+xml");
}

/** The same as a picture for where no SVG is taken, at two pixels for one. */
export async function chartPng(context: OfChart): Promise<Response> {
  return pictureFile(picture(await drawingIn(context.props.id, languageOf(context)), 2));
}

/** The observations that a chart draws. */
export async function chartCsv(context: OfChart): Promise<Response> {
  const chart = await chartIn(context.props.id, languageOf(context));
  return csvOf(chart.observations.map(observations.get));
}

/** The chart's words, table and observations. */
export async function chartJson(context: OfChart): Promise<Response> {
  const lang = languageOf(context);
  const chart = await chartIn(context.props.id, lang);
  const { id, kind, title, subtitle, alt, summary, notes } = chart;
  return jsonOf({
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
    observations: chart.observations.map(observations.get),
  });
}

/** So many sources are named in the drawing; the chart's page lists all. */
const sourcesNamed = 4;

async function drawingIn(id: string, lang: Language): Promise<string> {
  const chart = await chartIn(id, lang);
  const words = pictureWords(lang);
  const names = sourcesOf(chart, lang).map((source) => source.label);
  return standAlone(chart, {
    lang,
    sources:
      names.length > sourcesNamed
        ? words.sourcesAmong(names.slice(0, sourcesNamed - 1), names.length)
        : words.sources(names),
    origin: `${ui(lang).site.name} · ${absolute(address.chart(id, lang))} · ${words.licence}`,
  });
}

/** Static paths of the metrics' files; one file for both languages. */
export function metricPaths() {
  return dataset.metrics.map(({ id }) => ({ params: { id }, props: { id } }));
}

type OfMetric = APIContext<InferGetStaticPropsType<typeof metricPaths>>;

/** A metric's figures. */
export function metricCsv({ props: { id } }: OfMetric): Response {
  return csvOf(observations.ofMetric(id));
}

/** A metric and its figures, in the contract's shape. */
export function metricJson({ props: { id } }: OfMetric): Response {
  return jsonOf({ metric: metricOf(id), observations: observations.ofMetric(id) });
}
