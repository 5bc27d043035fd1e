import type { Language } from "#model/bilingual.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartIndex } from "../model/chart-data.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { describePoint, describeTarget } from "./figures.ts";
import { upperFirst } from "./names.ts";
import { type SummaryContext, summaryContext } from "./summary/context.ts";
import { emptySentences, sharedGapSentences } from "./summary/over-years.ts";
import { trendSentences } from "./summary/trend-sentence.ts";
import { countCells } from "./table.ts";

/** A sentence that may be left out where room is short. */
export interface AltFact {
  readonly text: string;
  /** It is left out as well where the others say these words. */
  readonly unless?: string;
}

interface AltPhrases {
  readonly opening: string;
  /** Most telling first. */
  readonly facts: readonly AltFact[];
  readonly source: string;
}

const kindNames: Readonly<Record<ChartKind, Readonly<Record<Language, string>>>> = {
  "trend-line": { zh: "折线图", en: "Line chart" },
  "indexed-trend": { zh: "指数折线图", en: "Line chart of indices" },
  "events-trend": { zh: "标有事件的折线图", en: "Line chart with events" },
  slope: { zh: "前后对比图", en: "Before-and-after chart" },
  "ranked-bars": { zh: "条形图", en: "Bar chart" },
  "range-bars": { zh: "跨年合计图", en: "Chart of totals of several years" },
  "small-multiples": { zh: "小图并列", en: "Small panels" },
  "streak-ladder": { zh: "阶梯图", en: "Ladder chart" },
  "streak-spans": { zh: "年份跨度图", en: "Chart of spans of years" },
  "tier-ladder": { zh: "逐年等次图", en: "Chart of tiers by year" },
  "part-to-whole": { zh: "构成图", en: "Bar of a total and its parts" },
  "reporting-heatmap": { zh: "公布情况方格图", en: "Grid of years by metric" },
  "area-heatmap": { zh: "地区年份方格图", en: "Grid of years by place" },
  limits: { zh: "时限图", en: "Chart of time limits" },
};

/** The sentences of an alternative text, without their full stops. */
export function altPhrases(
  model: ChartModel,
  index: ChartIndex,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): AltPhrases {
  const kind = kindNames[model.declaration.kind][lang];
  return {
    opening: chartWords(lang).colon(kind, subtitle),
    facts: factsOf(model, index, lang),
    source: sourcePhrase(sources, lang),
  };
}

/** One or two by name, more by their number: the table names each. */
function sourcePhrase(sources: readonly string[], lang: Language): string {
  const names = [...new Set(sources)];
  if (names.length === 0) return "";
  const words = chartWords(lang);
  return names.length > 2 ? words.sourcesInTable(sources.length) : words.sources(names);
}

function factsOf(model: ChartModel, index: ChartIndex, lang: Language): readonly AltFact[] {
  if (model.declaration.kind === "reporting-heatmap") return [{ text: coverageFact(model, lang) }];
  const telling = summaryContext(model, index, lang);
  const isWay = isOverYears(model);
  const isByPlace = model.declaration.kind === "area-heatmap";
  const told = isByPlace ? model.series.filter(({ points }) => points.length > 0) : model.series;
  const perSeries = told.flatMap((series) =>
    isWay ? wayFacts(series, telling) : [figuresFact(series, model, lang)],
  );
  const { events } = model;
  return [
    ...perSeries.map((text) => ({ text })),
    ...(isByPlace ? emptySentences(telling) : []).map((text) => ({ text })),
    ...(events.length > 0 ? [{ text: chartWords(lang).events(events.length) }] : []),
    ...breakFacts(model, lang),
    ...(isWay ? sharedGapSentences(telling) : []).map((text) => ({ text })),
    ...markFacts(model, lang),
  ];
}

/** Kinds whose series go somewhere: the others stand side by side. */
function isOverYears({ declaration: { kind, options } }: ChartModel): boolean {
  return wayKinds.includes(kind) && (options.panel ?? "line") === "line";
}

const wayKinds: readonly ChartKind[] = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "slope",
  "small-multiples",
  "area-heatmap",
];

/** How a series went, a sentence a definition; what it promises, or that nothing was found. */
function wayFacts(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const targets = series.points.filter((point) => point.target);
  const isBrief = model.series.length > 1 || series.breaks.length > 0;
  const ways = [
    ...trendSentences(series, telling, isBrief),
    ...(targets.length > 0
      ? [targets.map((point) => describeTarget(point, series, lang, model.steps)).join(words.comma)]
      : []),
  ];
  const facts = ways.length > 0 ? ways : [emptyPhrase(series, lang)];
  if (model.series.length === 1) return facts;
  return [words.colon(series.label[lang], facts.join(words.pause))];
}

/** The figures of a bar, a run or a block, one after the other. */
function figuresFact(series: ChartSeries, model: ChartModel, lang: Language): string {
  // A name that says the period already need not be followed by it.
  const say = (point: ChartPoint): string =>
    series.label[lang].includes(formatPeriod(point.observation.period, lang))
      ? formatFigure(point.observation, series.unit, lang)
      : describePoint(point, series, lang, model.steps);
  const words = chartWords(lang);
  const said = [
    ...series.points.filter((point) => point.primary && !point.target).map(say),
    ...series.points
      .filter((point) => point.target)
      .map((point) => describeTarget(point, series, lang, model.steps)),
  ];
  const text = said.length > 0 ? said.join(words.comma) : emptyPhrase(series, lang);
  return model.series.length > 1 ? words.colon(series.label[lang], text) : text;
}

function emptyPhrase(series: ChartSeries, lang: Language): string {
  const { notFound, notSearched } = chartWords(lang);
  return series.gaps.some((gap) => gap.search !== null) ? notFound : notSearched;
}

function markFacts(model: ChartModel, lang: Language): readonly AltFact[] {
  const points = model.series.flatMap((series) => series.points);
  const words = chartWords(lang);
  const counts = [
    { of: points.filter((one) => one.high === null), format: words.lowerBounds },
    { of: points.filter((one) => one.derived), format: words.computed },
    { of: points.filter((one) => one.conflict && one.primary), format: words.disagreements },
  ].filter(({ of }) => of.length > 0);
  const text = counts.map(({ of, format }) => format(of.length)).join(words.comma);
  return text === "" ? [] : [{ text }];
}

/** Each change of definition, unless the way of the series has told it. */
function breakFacts(model: ChartModel, lang: Language): readonly AltFact[] {
  const starts = new Set(
    model.series.flatMap((series) => series.breaks.map((one) => one.row.from)),
  );
  const words = chartWords(lang);
  return [...starts].map((from) => {
    const since = formatPeriodText(from, lang);
    return { text: words.newDefinition(since), unless: words.sinceDefinition(since) };
  });
}

function coverageFact(model: ChartModel, lang: Language): string {
  const words = chartWords(lang);
  const { rows, cells, found, sought, unsought } = countCells(model);
  const counts = [
    { count: found, format: words.cellsFound },
    { count: sought, format: words.cellsSought },
    { count: unsought, format: words.cellsUnsought },
  ].filter(({ count }) => count > 0);
  const told = counts.map(({ count, format }) => format(count));
  return words.cells(rows, cells, told.join(words.comma));
}

/** Beyond this a screen reader's user would rather have the table. */
const longest = 300;

/**
 * What a chart shows, in 40 to 300 characters, written from its model: kind and extent, how it went
 * within each definition, gaps, bounds, source. A sentence that does not fit any more is left out, but
 * never the source.
 * @param subtitle what the chart is of
 * @param sources each source in a few words, in order of use
 */
export function altText(
  model: ChartModel,
  index: ChartIndex,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): string {
  const { opening, facts, source } = altPhrases(model, index, subtitle, sources, lang);
  const { stop } = chartWords(lang);
  const join = (chosen: readonly string[]): string => {
    const sentences = [opening, ...chosen, source].filter((text) => text !== "");
    return sentences.map(upperFirst).join(stop) + stop.trimEnd();
  };
  const chosen: string[] = [];
  for (const { text, unless } of facts) {
    const isSaid = unless !== undefined && chosen.some((one) => one.includes(unless));
    if (!isSaid && join([...chosen, text]).length <= longest) chosen.push(text);
  }
  const text = join(chosen);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
