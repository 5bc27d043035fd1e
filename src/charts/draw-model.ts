import type { DatasetIndex } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import { gapKinds } from "#model/gap.ts";
import { chartWords, gapWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText, formatYearRange } from "#words/period.ts";
import { type Drawing, type Form, sizeOf } from "./drawing.ts";
import type { DrawnChart, KeyItem } from "./drawn-chart.ts";
import { distinct } from "./explore/pairs.ts";
import type { ChartKindSpec } from "./kinds/spec.ts";
import { type MarkName, markNames, seriesMarks } from "./marks/mark-names.ts";
import type { ChartModel } from "./model/types.ts";
import { renderDrawing } from "./svg/render-drawing.ts";
import type { SvgNode } from "./svg/tree.ts";
import { altText } from "./text/alt.ts";
import { quotableOf } from "./text/quotes/quotable.ts";
import { publisherById } from "./text/sources.ts";
import { summaryContext, summaryOf } from "./text/summary/summary.ts";
import { chartTable } from "./text/table.ts";

/**
 * Draws a chart in one language: both widths, its words and its table. Figures stand in its texts already.
 * Throws ChartError where the kind cannot draw the model.
 * @param kind the one that the model was composed for
 * @param document the page's own, or that of `createVirtualDocument()` where there is no page
 * @param desk the wider of the widths; as the chart gains most where left out
 */
export function drawModel(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
  document: Document,
  desk?: Form,
): DrawnChart {
  const words = tellModel(kind, model, index, lang);
  const series = model.series.map((one) => one.label[lang]);
  const drawn = (form: Form): { readonly drawing: Drawing; readonly svg: SvgNode } => {
    const size = sizeOf(form, lang);
    const drawing = kind.draw(model, size);
    const naming = { label: words.title, description: words.alt, series, document };
    return { drawing, svg: renderDrawing(drawing, size, naming) };
  };
  const forms = { phone: drawn("phone"), desk: drawn(desk ?? (words.wide ? "wide" : "desk")) };
  return {
    ...words,
    svg: { phone: forms.phone.svg, desk: forms.desk.svg },
    key: keyItems(model, [forms.phone.drawing, forms.desk.drawing], lang),
  };
}

/** A chart in one language without its drawings and what explains their marks: its words and its table. */
export type ChartInWords = Omit<DrawnChart, "svg" | "key">;

/**
 * The words and the table of a chart in one language.
 * Throws ChartError where the kind cannot tell the model.
 */
export function tellModel(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
): ChartInWords {
  const { declaration } = model;
  const subtitle = declaration.subtitle?.[lang] ?? subtitleOf(kind, model, lang);
  const sources = sourcesOf(model);
  const publishers = sources.map((id) => publisherById(id, index, lang));
  const telling = summaryContext(model, index, lang);
  const alt = altText(kind, telling, subtitle, publishers);
  return {
    id: declaration.id,
    kind: kind.kind,
    shows: kind.shows,
    title: declaration.title[lang],
    subtitle,
    wide: kind.isWide?.(declaration.options) ?? false,
    alt,
    summary: summaryOf(kind.summary, telling),
    quotes: quotableOf(kind, model, index, lang),
    table: chartTable(kind, model, index, lang, subtitle),
    notes: [...correctionsIn(model, index, lang), ...notesOf(kind, model, lang)],
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

/** Beyond this many letters a list of metrics is only counted: each stands at its own mark. */
const longestList: Readonly<Record<Language, number>> = { zh: 30, en: 70 };

/** Area · metric · unit · period; of streaks, whether years of naming are counted. */
function subtitleOf(kind: ChartKindSpec, model: ChartModel, lang: Language): string {
  const areas = distinct(model.series.map((one) => one.area.name[lang]));
  const metrics = distinct(model.series.map((one) => one.metric.name[lang]));
  const units = distinct(
    model.series.map((one) =>
      one.unit.id === "percent" ? "%" : lang === "zh" ? one.unit.name.zh : one.unit.name.enMany,
    ),
  );
  const period = formatYearRange(kind.yearsOf?.(model) ?? model.period, lang);
  const join = chartWords(lang).listComma;
  const listed = metrics.join(join);
  const fits = listed.length <= longestList[lang];
  const metric = fits ? listed : chartWords(lang).metrics(metrics.length);
  const area = areas.length <= 4 ? [areas.join(join)] : [];
  const { base, ratio } = model.declaration.options;
  const unit =
    base !== undefined
      ? [chartWords(lang)[ratio ? "ratioBase" : "indexBase"](base)]
      : units.length <= 2
        ? [units.join(join)]
        : [];
  const named = model.declaration.options.counted === "named" ? [chartWords(lang).named] : [];
  return [...area, metric, ...unit, period, ...named].join(" · ");
}

/** What the key says: series that could not be labelled where they stand, then every special mark. */
function keyItems(
  model: ChartModel,
  drawings: readonly Drawing[],
  lang: Language,
): readonly KeyItem[] {
  const unplaced = new Set(drawings.flatMap((drawing) => drawing.unplaced));
  const occurring = new Set(drawings.flatMap((drawing) => drawing.marks));
  const series = model.series.flatMap((one): readonly KeyItem[] => {
    const mark = seriesMarks[one.index % seriesMarks.length];
    return unplaced.has(one.index) && mark
      ? [{ mark, label: one.label[lang], series: one.index }]
      : [];
  });
  const words = chartWords(lang);
  const key: Readonly<Partial<Record<MarkName, string>>> = words.key;
  const meanings = new Map(drawings.flatMap((drawing) => [...(drawing.meanings ?? [])]));
  const marks = markNames.flatMap((mark): readonly KeyItem[] => {
    const label = meanings.get(mark) ?? key[mark] ?? labelOfGap(mark, lang);
    if (!occurring.has(mark) || label === undefined) return [];
    const isNamed = mark === "span" && model.declaration.options.counted === "named";
    if (!isNamed) return [{ mark, label }];
    return [{ mark, label: label + words.brackets(words.named) }];
  });
  return [...series, ...marks];
}

/** On an axis and in a cell a kind of gap is called the same. */
function labelOfGap(mark: MarkName, lang: Language): string | undefined {
  const kind = gapKinds.find((one) => mark === `gap-${one}` || mark === `cell-${one}`);
  return kind && gapWords(lang).key[kind];
}
