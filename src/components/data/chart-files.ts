import type { APIContext } from "astro";
import { languages } from "#dataset/contract/bilingual.ts";
import type { Language } from "#dataset/contract/bilingual.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { standAlone } from "#charts/render/stand-alone.ts";
import { observationsToCsv } from "#dataset/writing/to-csv.ts";
import { address } from "#site/addresses.ts";
import { langParam } from "#site/languages.ts";
import { observations } from "#site/lookup.ts";
import { chartIn, declaredCharts, sourcesOf } from "./drawn-charts.ts";

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
  const { lang } = context.props as unknown as ChartProps;
  const chart = await chartOf(context.props);
  const sources = sourcesOf(chart, lang)
    .map((source) => source.label)
    .join(lang === "zh" ? "；" : "; ");
  const url = new URL(address.chart(chart.id, lang), context.site).href;
  return file(standAlone(chart, { lang, sources, address: url }), "image/svg+xml");
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

function chartOf(props: Record<string, unknown>): Promise<DrawnChart> {
  const { id, lang } = props as unknown as ChartProps;
  return chartIn(id, lang);
}

function drawnBy(chart: DrawnChart) {
  return chart.observations.map((id) => observations.get(id));
}

function file(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
