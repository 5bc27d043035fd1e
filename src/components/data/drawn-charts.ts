import { getCollection } from "astro:content";
import type { ChartDeclaration } from "#charts/declaration.ts";
import { drawChart } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { createVirtualDocument } from "#charts/render/virtual-document.ts";
import type { Bilingual, Language } from "#dataset/contract/bilingual.ts";
import { bindBoth } from "#site/bound-text.ts";
import { dataset } from "#site/dataset.ts";
import { sourceOf } from "#site/lookup.ts";
import { markSource } from "./phrases.ts";

const document = createVirtualDocument();
const drawn = new Map<string, DrawnChart>();
let declared: Promise<ReadonlyMap<string, ChartDeclaration>> | undefined;

/** Every declared chart by its id, figures in its words bound; declared once a build. */
export async function declaredCharts(): Promise<ReadonlyMap<string, ChartDeclaration>> {
  declared ??= readDeclarations();
  return declared;
}

/** A chart in one language, drawn once however many pages show it. Throws on an unknown id. */
export async function chartIn(id: string, lang: Language): Promise<DrawnChart> {
  const known = drawn.get(`${lang}/${id}`);
  if (known !== undefined) return known;
  const declaration = (await declaredCharts()).get(id);
  if (declaration === undefined) throw new Error(`No chart has the id ${id}`);
  const chart = drawChart(declaration, dataset, lang, document);
  drawn.set(`${lang}/${id}`, chart);
  return chart;
}

/** The sources of a chart as marks, in the order of their first use. */
export function sourcesOf(chart: DrawnChart, lang: Language): { id: string; label: string }[] {
  return chart.sources.map((id) => ({ id, label: markSource(sourceOf(id), lang) }));
}

async function readDeclarations(): Promise<ReadonlyMap<string, ChartDeclaration>> {
  const entries = await getCollection("charts");
  const charts = entries
    .map((entry) => readDeclaration(entry.id, entry.data))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(charts.map((chart) => [chart.id, chart]));
}

function readDeclaration(fileName: string, chart: ChartDeclaration): ChartDeclaration {
  const file = `src/content/charts/${fileName}.yaml`;
  if (chart.id !== fileName) {
    throw new Error(`${file}: id "${chart.id}" 与文件名不符 · the id must be the file's name`);
  }
  const bound = (text: Bilingual, key: string) => bindBoth(text, `${file} ${key}`);
  return {
    ...chart,
    title: bound(chart.title, "title"),
    ...(chart.subtitle && { subtitle: bound(chart.subtitle, "subtitle") }),
    notes: chart.notes.map((note) => bound(note, "notes")),
  };
}
