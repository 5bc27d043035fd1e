import type { Language } from "#model/bilingual.ts";
import { outcomes } from "#model/gap.ts";
import { isFlow } from "#model/measures.ts";
import type { Source } from "#model/vocabulary.ts";
import { formatFigure } from "#words/figure.ts";
import { countGaps, nameGaps } from "#words/gaps.ts";
import { gapWords } from "#words/index.ts";
import { formatPeriodText, formatYearRange } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import { isTotalOfYears } from "../../model/points.ts";
import type { ChartPoint, ChartSeries } from "../../model/types.ts";
import { figureOf, formatTarget, isIndexed } from "../figures.ts";
import { speakerOf } from "../sources.ts";
import { partsOf } from "../summary/bars-and-parts.ts";
import { summaryContext } from "../summary/summary.ts";
import { endsPhrase } from "../summary/trend-sentence.ts";
import { countCells } from "../table.ts";
import {
  chiefResults,
  maybeDispute,
  mostOf,
  ofChart,
  ofEach,
  quote,
  type QuoteContext,
  type Rule,
} from "./context.ts";

/** One figure as a clause: `秀洲区电信网络诈骗发案数2023年比2022年下降8.6%`. */
export function statementOfFigure(
  point: ChartPoint,
  series: ChartSeries,
  { model, lang, words, name, time, figure }: QuoteContext,
): string {
  const named = name(series);
  const when = time(point);
  const baseYear = model.declaration.options.base;
  if (isIndexed(series) && baseYear !== undefined)
    return words.indexLevel(named, when, baseYear, figure(point, series));
  const { observation } = point;
  const { measure } = series.metric;
  if (measure === "streak")
    return words.level(named, when.replace(/^in /, "up to "), figure(point, series), measure);
  if (measure !== "change") {
    // “Fires in China came to 841,000 fires” says it twice.
    const isSaid = lang === "en" && named.toLowerCase().includes(series.unit.name.enMany);
    return words.level(named, when, figureOf(point, series, lang, !isSaid), measure);
  }
  const size = formatFigure(observation, series.unit, lang, { form: "magnitude" });
  const base = observation.comparedTo && formatPeriodText(observation.comparedTo, lang);
  const value = observation.value ?? observation.low ?? 0;
  const direction = value === 0 ? "none" : value < 0 ? "down" : "up";
  return words.change(named, when, base, size, direction);
}

/**
 * A clause with who said it: `据经济日报2026年2月3日的报道，…`, or, in a list, `据经济日报，…`; of a
 * derived figure, that this site worked it out.
 */
export function attribute(
  point: ChartPoint,
  text: string,
  context: QuoteContext,
  name: (source: Source, lang: Language) => string = speakerOf,
): string {
  const { index, lang, words } = context;
  if (point.derived) return words.bySite(text);
  const source = index.sources.get(point.observation.source);
  return source ? words.according(name(source, lang), text) : text;
}

/** The latest printed and undisputed figure of a series, else the latest of all. */
export function quotable(series: ChartSeries): ChartPoint | undefined {
  const results = chiefResults(series);
  return results.findLast((point) => !point.derived && !point.conflict) ?? results.at(-1);
}

/** A figure as a clause; a total is said to be one. */
export function statementOfAny(
  point: ChartPoint,
  series: ChartSeries,
  context: QuoteContext,
): string {
  const { words, name, time, figure } = context;
  const isTotal = isFlow(series.metric.measure) && isTotalOfYears(point.observation.period);
  if (!isTotal) return statementOfFigure(point, series, context);
  return words.total(name(series), time(point), figure(point, series));
}

/** The goals and limits of a chart as clauses, the last declared first. */
export function goalsOf({ model, lang, words, name, time }: QuoteContext) {
  const goals = model.series.flatMap((series) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const isLimit = series.metric.measure === "limit";
        const figure = formatTarget(point, series, lang);
        const text = isLimit
          ? words.promise(series.area.name[lang], series.label[lang], figure)
          : words.goal(name(series), time(point), figure);
        return { point, text, isLimit };
      }),
  );
  return goals.toReversed();
}

/** What may be said, each rule named by what it grants. */
export const grants: readonly Rule[] = [
  /** The latest figure that somebody printed, with its qualifier and who said it. */
  ofEach("figure", (series, context) => {
    const latest = quotable(series);
    // Of a whole and its parts the rule about the largest part says it.
    if (context.model.declaration.options.whole !== undefined || !latest) return null;
    return attribute(latest, statementOfAny(latest, series, context), context);
  }),

  /** Changes that are every one a fall, or every one a rise. */
  ofEach("all-one-way", (series, { words, topic }) => {
    if (series.metric.measure !== "change") return null;
    const readings = runsBetweenBreaks(series).flatMap((course) => course.readings);
    const isFall = readings.every((one) => one.high < 0);
    const isRise = readings.every((one) => one.low > 0);
    if (readings.length < 2 || (!isFall && !isRise)) return null;
    return words.allOneWay(topic(series), readings.length, isFall);
  }),

  /** A rise or fall within one definition, where its two ends are certainly apart. */
  ofEach("course", (series, { model, index, lang, words, topic }) => {
    if (["change", "streak"].includes(series.metric.measure) || isIndexed(series)) return null;
    const telling = summaryContext(model, index, lang);
    return runsBetweenBreaks(series)
      .filter((course) => course.trend === "up" || course.trend === "down")
      .map((course) => {
        const way = endsPhrase(course, series, telling);
        return course.since === null
          ? words.course(topic(series), way)
          : words.courseSince(topic(series), formatPeriodText(course.since, lang), way);
      })
      .toReversed();
  }),

  /** A total, its largest part, and that the parts add up. */
  (context) => {
    const found = partsOf(context.model);
    if (!found) return [];
    const { words, name, thing, figure } = context;
    const { total, largest, isMost, fits } = found;
    const whole = name(total.series);
    const said = figure(largest.point, largest.series);
    const statement = statementOfFigure(total.point, total.series, context);
    return [
      quote("figure", attribute(total.point, statement, context)),
      quote("largest-part", words.partOf(thing(largest.series), said, whole, isMost)),
      ...(fits ? [quote("sum-holds", words.sumHolds(whole))] : []),
    ];
  },

  /** A goal or a limit, said to be one. */
  (context) =>
    goalsOf(context).map(({ point, text, isLimit }) =>
      quote(isLimit ? "limit" : "goal", attribute(point, text, context)),
    ),

  /** The highest or lowest of one definition, where no rounding could make it another. */
  ofEach("beyond-all-others", (series, { words, topic, time, figure }) => {
    const course = runsBetweenBreaks(series).at(-1);
    if (!course || course.readings.length < 4 || series.metric.measure === "change") return null;
    if (isIndexed(series)) return null;
    return [
      { one: course.highest, say: words.highest },
      { one: course.lowest, say: words.lowest },
    ].flatMap(({ one, say }) => {
      if (!one || one === course.first || one === course.last) return [];
      return say(topic(series), time(one.point), figure(one.point, series));
    });
  }),

  /** Where accounts differ, that they differ. */
  ofEach("both-accounts", (series, context) => {
    const dispute = maybeDispute(series, context);
    const { words, topic } = context;
    return dispute && words.twoFigures(topic(series), dispute.time, dispute.figures);
  }),

  /** What is known of the years without a figure: of each kind the series that has most of it. */
  ofChart("gaps-known", ({ model, lang, topic }) =>
    outcomes.flatMap((kind) => {
      const most = mostOf(kind, model.series, lang);
      if (!most || most.count < 2) return [];
      return gapWords(lang).can[kind](topic(most.series), most.years, most.where);
    }),
  ),
];

/** How much of the grid was found, which row has most, and which has nothing at all. */
export const cellsOfTheGrid: Rule = ({ model, lang, words, name }) => {
  const { cells, found, gaps, years } = countCells(model);
  const empty = model.series.find((series) => series.gaps.length === years);
  const [fullest, second] = model.series
    .map((series) => ({ series, count: years - series.gaps.length }))
    .toSorted((a, b) => b.count - a.count);
  const quotes = [quote("cells", words.cells(cells, found, countGaps(gaps, lang, "cells")))];
  if (fullest && fullest.count > (second?.count ?? 0))
    quotes.push(quote("fullest-row", words.fullestRow(name(fullest.series), fullest.count)));
  if (empty) {
    const [span, nothing] = [formatYearRange(model.period, lang), nameGaps(empty.gaps, lang)];
    quotes.push(quote("empty-row", words.emptyRow(name(empty), span, nothing)));
  }
  return quotes;
};
