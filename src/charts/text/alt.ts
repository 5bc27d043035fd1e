import type { Language } from "#model/bilingual.ts";
import { formatFigure } from "#words/figure.ts";
import { countGaps, nameGaps } from "#words/gaps.ts";
import { chartWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { type ChartKindSpec, showsCourse } from "../kinds/spec.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { describePoint, describeTarget, upperFirst } from "./figures.ts";
import { emptySentences, gapSentences } from "./summary/over-years.ts";
import type { AltFact, AltWriter, SummaryContext } from "./summary/summary.ts";
import { trendSentences } from "./summary/trend-sentence.ts";
import { countCells } from "./table.ts";

/** Series that went somewhere: how each went, and the years that none has a figure of. */
const altOverYears: AltWriter = (telling) =>
  factsOf(
    telling,
    telling.model.series.flatMap((series) => wayFacts(series, telling)),
    gapSentences(telling),
  );

/** The same of places, those without a figure told together. */
export const altByPlace: AltWriter = (telling) => {
  const told = telling.model.series.filter(({ points }) => points.length > 0);
  const each = told.flatMap((series) => wayFacts(series, telling));
  return factsOf(telling, [...each, ...emptySentences(telling)], gapSentences(telling));
};

/** Series side by side: the figures of each. */
const altOfFigures: AltWriter = (telling) =>
  factsOf(
    telling,
    telling.model.series.map((series) => figuresFact(series, telling)),
    [],
  );

/** A grid that shows no figures: how many cells are of which sort. */
export const altOfCells: AltWriter = ({ model, lang }) => {
  const words = chartWords(lang);
  const { rows, cells, found, gaps } = countCells(model);
  const told = [words.cellsFound(found), ...countGaps(gaps, lang, "cells")];
  return [{ text: words.cells(rows, cells, told.join(words.comma)) }];
};

/** What is said of the series, and what holds of any chart: events, definitions, gaps, bounds. */
function factsOf(
  { model, lang }: SummaryContext,
  ofSeries: readonly string[],
  ofGaps: readonly string[],
): readonly AltFact[] {
  const { events } = model;
  return [
    ...ofSeries.map((text) => ({ text })),
    ...(events.length > 0 ? [{ text: chartWords(lang).events(events.length) }] : []),
    ...breakFacts(model, lang),
    ...ofGaps.map((text) => ({ text })),
    ...markFacts(model, lang),
  ];
}

/** How a series went, a sentence a definition; what it promises, or that nothing was found. */
function wayFacts(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const targets = series.points.filter((point) => point.target);
  const isBrief = model.series.length > 1 || series.breaks.length > 0;
  const ways = [
    ...trendSentences(series, telling, isBrief),
    ...(targets.length > 0
      ? [targets.map((point) => describeTarget(point, series, lang)).join(words.comma)]
      : []),
  ];
  const facts = ways.length > 0 ? ways : [nameGaps(series.gaps, lang)];
  if (model.series.length === 1) return facts;
  return [words.colon(series.label[lang], facts.join(words.pause))];
}

/** The figures of a bar, a run or a block, one after the other. */
function figuresFact(series: ChartSeries, { model, lang, words }: SummaryContext): string {
  // A name that says the period already need not be followed by it.
  const say = (point: ChartPoint): string =>
    series.label[lang].includes(formatPeriod(point.observation.period, lang))
      ? formatFigure(point.observation, series.unit, lang)
      : describePoint(point, series, lang);
  const said = [
    ...series.points.filter((point) => point.primary && !point.target).map(say),
    ...series.points
      .filter((point) => point.target)
      .map((point) => describeTarget(point, series, lang)),
  ];
  const text = said.length > 0 ? said.join(words.comma) : nameGaps(series.gaps, lang);
  return model.series.length > 1 ? words.colon(series.label[lang], text) : text;
}

function markFacts(model: ChartModel, lang: Language): readonly AltFact[] {
  const words = chartWords(lang);
  const points = model.series.flatMap((series) => series.points);
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
  kind: ChartKindSpec,
  telling: SummaryContext,
  subtitle: string,
  sources: readonly string[],
): string {
  const { model, lang, words } = telling;
  const isCourse = showsCourse(kind, model.declaration.options);
  const { altName, alt = isCourse ? altOverYears : altOfFigures } = kind;
  const opening = words.colon(altName[lang], subtitle);
  const source = sourcePhrase(sources, lang);
  const join = (chosen: readonly string[]): string => {
    const sentences = [opening, ...chosen, source].filter((text) => text !== "");
    return sentences.map(upperFirst).join(words.stop) + words.stop.trimEnd();
  };
  const chosen: string[] = [];
  for (const { text, unless } of alt(telling)) {
    const isSaid = unless !== undefined && chosen.some((one) => one.includes(unless));
    if (!isSaid && join([...chosen, text]).length <= longest) chosen.push(text);
  }
  const text = join(chosen);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** One or two by name, more by their number: the table names each. */
function sourcePhrase(sources: readonly string[], lang: Language): string {
  const names = [...new Set(sources)];
  if (names.length === 0) return "";
  const words = chartWords(lang);
  return names.length > 2 ? words.sourcesInTable(sources.length) : words.sources(names);
}
