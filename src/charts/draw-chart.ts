import type { Language } from "#model/bilingual.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import type { ChartDeclaration } from "./declaration.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { drawKind } from "./kinds/draw-kind.ts";
import type { Drawing } from "./kinds/drawing.ts";
import { type ChartData, type ChartIndex, indexChartData } from "./model/chart-data.ts";
import { chartModel } from "./model/chart-model.ts";
import type { ChartModel } from "./model/types.ts";
import { renderDrawing } from "./svg/render-drawing.ts";
import type { SvgNode } from "./svg/tree.ts";
import { altText } from "./text/alt.ts";
import { fillFigures, type FormatById, keyItems, subtitleOf } from "./text/headings.ts";
import { quotableOf } from "./text/quotes/quotable.ts";
import { formatPublisher } from "./text/sources.ts";
import { summaryOf } from "./text/summary/summary.ts";
import { chartTable } from "./text/table.ts";
import { type Form, sizeOf } from "./theme.ts";

/**
 * Draws a declared chart in one language: both widths, its words and its table.
 * Throws ChartError where the declaration asks for what the data or the rules do not allow.
 * @param document the page's own, or that of `createVirtualDocument()` where there is no page
 * @param say how the figures in titles are said; by default as in the table
 */
export function drawChart(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
  document: Document,
  say: FormatById = saysFrom(indexChartData(data)),
): DrawnChart {
  return drawModel(chartModel(declaration, data), indexChartData(data), lang, document, say);
}

/** The same from a model that is made already. */
export function drawModel(
  model: ChartModel,
  index: ChartIndex,
  lang: Language,
  document: Document,
  say: FormatById = saysFrom(index),
): DrawnChart {
  const { declaration } = model;
  const fill = (text: string): string => fillFigures(declaration.id, text, lang, say);
  const subtitle = fill(declaration.subtitle?.[lang] ?? subtitleOf(model, lang));
  const sources = sourcesOf(model);
  const alt = altText(model, index, subtitle, publishersOf(sources, index, lang), lang);
  const wide = declaration.kind === "reporting-heatmap" && declaration.options.wide !== false;
  const title = fill(declaration.title[lang]);
  const series = model.series.map((one) => one.label[lang]);
  const drawn = (form: Form): { readonly drawing: Drawing; readonly svg: SvgNode } => {
    const size = sizeOf(form, lang);
    const drawing = drawKind[declaration.kind](model, size);
    const naming = { label: title, description: alt, series, document };
    return { drawing, svg: renderDrawing(drawing, size, naming) };
  };
  const [phone, desk] = [drawn("phone"), drawn(wide ? "wide" : "desk")];
  return {
    id: declaration.id,
    kind: declaration.kind,
    title,
    subtitle,
    wide,
    svg: { phone: phone.svg, desk: desk.svg },
    alt,
    summary: summaryOf(model, index, lang),
    quotes: quotableOf(model, index, lang),
    table: chartTable(model, index, lang, subtitle),
    key: keyItems(model, [phone.drawing, desk.drawing], lang),
    notes: notesOf(model, lang).map(fill),
    seriesIds: model.series.map(({ metric, area }) => `${metric.id}.${area.id}`),
    events: model.events.map(({ number, event, period }) => ({
      number,
      id: event.id,
      when: formatPeriod(period, lang),
      title: event.title[lang],
    })),
    sources,
    observations: [
      ...new Set(model.series.flatMap((one) => one.points.map((point) => point.observation.id))),
    ],
  };
}

function saysFrom(index: ChartIndex): FormatById {
  return (id, lang) => {
    const row =
      index.byId.get(id) ?? index.data.observations.find((one) => one.id.startsWith(`${id}~`));
    const unit = row ? index.units.get(row.unit) : undefined;
    return row && unit ? formatFigure(row, unit, lang) : null;
  };
}

function sourcesOf(model: ChartModel): readonly string[] {
  const points = model.series.flatMap((one) => one.points);
  return [...new Set(points.flatMap((point) => point.observation.source.split("+")))];
}

function publishersOf(
  sources: readonly string[],
  index: ChartIndex,
  lang: Language,
): readonly string[] {
  return sources.map((id) => {
    const source = index.sources.get(id);
    return source ? formatPublisher(source, lang) : id;
  });
}

/**
 * What the editor notes, then what is left out, then what changed in the definitions, except in the
 * grid, which draws no figures that could be joined.
 */
function notesOf(model: ChartModel, lang: Language): readonly string[] {
  const isGrid = ["reporting-heatmap", "area-heatmap"].includes(model.declaration.kind);
  const drawn = isGrid ? [] : model.series;
  const breaks = drawn.flatMap((one) => one.breaks.map((two) => two.row.note[lang]));
  const words = chartWords(lang);
  const { base, totals } = model.declaration.options;
  const isYearly = totals === false && model.leftOut > 0;
  const notIndexed = model.notIndexed + (base === undefined ? 0 : model.leftOut);
  return [
    ...new Set([
      ...model.declaration.notes.map((note) => note[lang]),
      ...(base === undefined ? [] : [words.indexNote(base)]),
      ...(notIndexed > 0 ? [words.notIndexed(notIndexed)] : []),
      ...(model.events.length > 0 ? [words.eventsNote] : []),
      ...(isYearly ? [words.leftOut(model.leftOut)] : []),
      ...breaks,
    ]),
  ];
}
