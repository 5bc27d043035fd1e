import type { Language } from "#model/bilingual.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { type Drawing, type Form, sizeOf } from "./drawing.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import type { ChartKindSpec } from "./kinds/spec.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { ChartModel } from "./model/types.ts";
import { renderDrawing } from "./svg/render-drawing.ts";
import type { SvgNode } from "./svg/tree.ts";
import { altText } from "./text/alt.ts";
import { fillFigures, type FormatById, keyItems, subtitleOf } from "./text/headings.ts";
import { quotableOf } from "./text/quotes/quotable.ts";
import { publisherById } from "./text/sources.ts";
import { summaryContext, summaryOf } from "./text/summary/summary.ts";
import { chartTable } from "./text/table.ts";

/**
 * Draws a chart in one language: both widths, its words and its table.
 * Throws ChartError where the kind cannot draw the model, and for an unknown id in the texts.
 * @param kind the one that the model was composed for
 * @param document the page's own, or that of `createVirtualDocument()` where there is no page
 */
export function drawModel(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
  document: Document,
): DrawnChart {
  const words = tellModel(kind, model, index, lang);
  const series = model.series.map((one) => one.label[lang]);
  const drawn = (form: Form): { readonly drawing: Drawing; readonly svg: SvgNode } => {
    const size = sizeOf(form, lang);
    const drawing = kind.draw(model, size);
    const naming = { label: words.title, description: words.alt, series, document };
    return { drawing, svg: renderDrawing(drawing, size, naming) };
  };
  const [phone, desk] = [drawn("phone"), drawn(words.wide ? "wide" : "desk")];
  return {
    ...words,
    svg: { phone: phone.svg, desk: desk.svg },
    key: keyItems(model, [phone.drawing, desk.drawing], lang),
  };
}

/** A chart in one language without its drawings and what explains their marks: its words and its table. */
export type ChartInWords = Omit<DrawnChart, "svg" | "key">;

/**
 * The words and the table of a chart in one language.
 * Throws ChartError where the kind cannot tell the model, and for an unknown id in the texts.
 */
export function tellModel(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
): ChartInWords {
  const { declaration } = model;
  const say = saysFrom(index);
  const fill = (text: string): string => fillFigures(declaration.id, text, lang, say);
  const subtitle = fill(declaration.subtitle?.[lang] ?? subtitleOf(kind, model, lang));
  const sources = sourcesOf(model);
  const publishers = sources.map((id) => publisherById(id, index, lang));
  const telling = summaryContext(model, index, lang);
  const alt = altText(kind, telling, subtitle, publishers);
  return {
    id: declaration.id,
    kind: kind.kind,
    shows: kind.shows,
    title: fill(declaration.title[lang]),
    subtitle,
    wide: kind.isWide?.(declaration.options) ?? false,
    alt,
    summary: summaryOf(kind.summary, telling),
    quotes: quotableOf(kind, model, index, lang),
    table: chartTable(kind, model, index, lang, subtitle),
    notes: [...correctionsIn(model, index, lang), ...notesOf(kind, model, lang).map(fill)],
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
    gaps: model.series.flatMap((one) =>
      one.gaps.map(({ year, kind, search }) => ({
        metric: one.metric.id,
        area: one.area.id,
        year,
        kind,
        where: search?.where[lang] ?? "",
      })),
    ),
  };
}

/** What was corrected in the figures that a chart draws. */
function correctionsIn(
  { series }: ChartModel,
  { correctionsOf }: DatasetIndex,
  lang: Language,
): readonly string[] {
  const notes = series.flatMap(({ metric, area, points }) =>
    points.flatMap(({ observation, printed }) => {
      const { id, period } = printed?.observation ?? observation;
      const what = [area.name[lang], metric.name[lang], formatPeriod(period, lang)].join(" · ");
      return correctionsOf(id).map(({ was, now, date }) =>
        chartWords(lang).correction(what, was, now, formatPeriodText(date, lang)),
      );
    }),
  );
  return [...new Set(notes)];
}

function saysFrom(index: DatasetIndex): FormatById {
  return (id, lang) => {
    const row = index.observations.maybeGet(id);
    const unit = row ? index.units.get(row.unit) : undefined;
    return row && unit ? formatFigure(row, unit, lang) : null;
  };
}

function sourcesOf(model: ChartModel): readonly string[] {
  const points = model.series.flatMap((one) => one.points);
  return [...new Set(points.flatMap((point) => point.observation.source.split("+")))];
}

/**
 * What the editor notes, then what is left out, then what changed in the definitions, except in a
 * grid, which draws no figures that could be joined.
 */
function notesOf({ isGrid }: ChartKindSpec, model: ChartModel, lang: Language): readonly string[] {
  const drawn = isGrid ? [] : model.series;
  const breaks = drawn.flatMap((one) => one.breaks.map((two) => two.row.note[lang]));
  const words = chartWords(lang);
  const { base, ratio, totals } = model.declaration.options;
  const isYearly = totals === false && model.leftOut > 0;
  const notIndexed = model.notIndexed + (base === undefined ? 0 : model.leftOut);
  return [
    ...new Set([
      ...model.declaration.notes.map((note) => note[lang]),
      ...(base === undefined ? [] : [words[ratio ? "ratioNote" : "indexNote"](base)]),
      ...(notIndexed > 0 ? [words.notIndexed(notIndexed)] : []),
      ...(model.events.length > 0 ? [words.eventsNote] : []),
      ...(isYearly ? [words.leftOut(model.leftOut)] : []),
      ...breaks,
    ]),
  ];
}
