import { getCollection } from "astro:content";
import { ascending } from "d3-array";
import { chartModel, drawChart, drawSmall } from "#charts/draw-chart.ts";
import type { DrawnChart } from "#charts/drawn-chart.ts";
import { dimOthers, dimRows } from "#charts/svg/variants.ts";
import type { SvgNode } from "#charts/svg/tree.ts";
import type { ChartDeclaration } from "#charts/declared-chart.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { type Bilingual, type Language, languages } from "#model/bilingual.ts";
import { dataset, sourceOf } from "./dataset.ts";
import { inBothLanguagesFor } from "./languages.ts";
import { markSource } from "./observation-labels.ts";
import { bindBoth, verifyHeadlines } from "./prose.ts";

const document = createVirtualDocument();
const drawn = new Map<string, DrawnChart>();
let declared: Promise<ReadonlyMap<string, ChartDeclaration>> | undefined;

/** Every declared chart by its id, figures in its words bound; declared once a build. */
export async function declaredCharts(): Promise<ReadonlyMap<string, ChartDeclaration>> {
  declared ??= readDeclarations();
  return declared;
}

/** Static paths of what every chart has in both languages. */
export async function chartPaths() {
  return inBothLanguagesFor((await declaredCharts()).values());
}

/**
 * A chart in one language, drawn once however many pages show it. Throws on an unknown id.
 * @param inColumn as in `drawChart`
 */
export async function chartIn(id: string, lang: Language, inColumn = false): Promise<DrawnChart> {
  const name = `${lang}/${id}${inColumn ? " in a column" : ""}`;
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const chart = drawChart(await declarationOf(id), dataset, lang, document, { inColumn });
  drawn.set(name, chart);
  return chart;
}

async function declarationOf(id: string): Promise<ChartDeclaration> {
  const declaration = (await declaredCharts()).get(id);
  if (declaration === undefined) throw new Error(`No chart has the id ${id}`);
  return declaration;
}

/** A state of a chart in a story's chapter, on one scale through all of them: some years, some series stand out. */
export interface ChartState {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Indexes of the series that stand out, the others dimmed; all where left out. */
  readonly focus?: readonly number[] | undefined;
}

/** A chart in a state. Throws on an unknown id, and where the state leaves nothing to draw. */
export async function chartInState(
  id: string,
  lang: Language,
  { from, to, focus }: ChartState,
): Promise<DrawnChart> {
  const [whole, declaration] = [await chartIn(id, lang, true), await declarationOf(id)];
  const { period, series } = chartModel(declaration, dataset);
  const lit = { from: from ?? period.from, to: to ?? period.to };
  const isWhole = lit.from === period.from && lit.to === period.to;
  const chart = isWhole
    ? whole
    : drawChart(declaration, dataset, lang, document, { lit, inColumn: true });
  const outside = (year: number): boolean => year < lit.from || year > lit.to;
  const rows = new Set(
    series.flatMap((one) =>
      one.points.filter(({ position }) => outside(position)).map(({ row }) => row),
    ),
  );
  const dim = (svg: SvgNode): SvgNode =>
    focus === undefined ? dimRows(svg, rows) : dimOthers(dimRows(svg, rows), focus);
  return { ...chart, svg: { phone: dim(chart.svg.phone), desk: dim(chart.svg.desk) } };
}

/** A small drawing of a chart, to stand beside words that say what it shows. Throws on an unknown id. */
export async function smallDrawing(id: string, lang: Language): Promise<SvgNode> {
  return drawSmall(await declarationOf(id), dataset, lang, document);
}

/** The sources of a chart as marks, in the order of their first use. */
export function sourcesOf(chart: DrawnChart, lang: Language): { id: string; label: string }[] {
  return chart.sources.map((id) => ({ id, label: markSource(sourceOf(id), lang) }));
}

async function readDeclarations(): Promise<ReadonlyMap<string, ChartDeclaration>> {
  const entries = await getCollection("charts");
  const charts = entries
    .map((entry) => readDeclaration(entry.id, entry.data))
    .sort((a, b) => ascending(a.id, b.id));
  return new Map(charts.map((chart) => [chart.id, chart]));
}

function readDeclaration(fileName: string, chart: ChartDeclaration): ChartDeclaration {
  const file = `src/content/charts/${fileName}.yaml`;
  if (chart.id !== fileName) {
    throw new Error(`${file}: id "${chart.id}" 与文件名不符 · the id must be the file's name`);
  }
  for (const lang of languages)
    verifyHeadlines([chart.title[lang]], lang, chart.holds, `${file} title.${lang}`);
  const bound = (text: Bilingual, key: string) => bindBoth(text, `${file} ${key}`);
  return {
    ...chart,
    title: bound(chart.title, "title"),
    ...(chart.subtitle && { subtitle: bound(chart.subtitle, "subtitle") }),
    notes: chart.notes.map((note) => bound(note, "notes")),
  };
}
