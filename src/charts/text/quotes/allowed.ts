import type { Language } from "#model/bilingual.ts";
import { outcomes } from "#model/gap.ts";
import { isFlow } from "#model/measures.ts";
import type { Source } from "#model/vocabulary.ts";
import { formatFigure } from "#words/figure.ts";
import { countGaps, nameGaps } from "#words/gaps.ts";
import { gapWords, summaryWords } from "#words/index.ts";
import { formatPeriodText, formatYearRange } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import { isTotalOfYears } from "../../model/points.ts";
import type { ChartPoint, ChartSeries } from "../../model/types.ts";
import {
  figureOf,
  formatTarget,
  isIndexed,
  nameOfMetric,
  nameOfSeries,
  timeOf,
} from "../figures.ts";
import { speakerOf } from "../sources.ts";
import { partsOf } from "../summary/bars-and-parts.ts";
import { summaryContext } from "../summary/summary.ts";
import { endsPhrase } from "../summary/trend-sentence.ts";
import { countCells } from "../table.ts";
import {
  chiefResults,
  disputesIn,
  mostOf,
  ofEach,
  quote,
  type QuoteContext,
  type Rule,
} from "./context.ts";

/** Changes that are every one a fall, or every one a rise. */
export const allOneWay = ofEach("all-one-way", (series, { words, topic }) => {
  if (series.metric.measure !== "change") return null;
  const readings = runsBetweenBreaks(series).flatMap((course) => course.readings);
  const isFall = readings.every((one) => one.high < 0);
  const isRise = readings.every((one) => one.low > 0);
  if (readings.length < 2 || (!isFall && !isRise)) return null;
  return words.allOneWay(topic(series), readings.length, isFall);
});

/** The highest or lowest of one definition, where no rounding could make it another. */
export const beyondAllOthers: Rule = ({ model, lang, words, topic }) =>
  model.series.flatMap((series) => {
    if (isIndexed(series)) return [];
    const course = runsBetweenBreaks(series).at(-1);
    if (!course || course.readings.length < 4 || series.metric.measure === "change") return [];
    const name = topic(series);
    return [
      { one: course.highest, say: words.highest },
      { one: course.lowest, say: words.lowest },
    ].flatMap(({ one, say }) => {
      if (!one || one === course.first || one === course.last) return [];
      const text = say(name, timeOf(one.point, lang), figureOf(one.point, series, lang));
      return [quote("beyond-all-others", text)];
    });
  });

/** Where accounts differ, that they differ. */
export const bothAccounts: Rule = ({ model, lang, words, topic }) =>
  disputesIn(model, lang).map(({ series, time, figures }) =>
    quote("both-accounts", words.twoFigures(topic(series), time, figures)),
  );

/** A rise or fall within one definition, where its two ends are certainly apart. */
export const courseWithinDefinition: Rule = ({ model, index, lang, words, topic }) => {
  const telling = { ...summaryContext(model, index, lang), words: summaryWords(lang) };
  return model.series.flatMap((series) => {
    if (["change", "streak"].includes(series.metric.measure) || isIndexed(series)) return [];
    return runsBetweenBreaks(series)
      .filter((course) => course.trend === "up" || course.trend === "down")
      .map((course) => {
        const name = topic(series);
        const way = endsPhrase(course, series, telling);
        const text =
          course.since === null
            ? words.course(name, way)
            : words.courseSince(name, formatPeriodText(course.since, lang), way);
        return quote("course", text);
      })
      .toReversed();
  });
};

/** One figure as a clause: `秀洲区电信网络诈骗发案数2023年比2022年下降8.6%`. */
export function statementOfFigure(
  point: ChartPoint,
  series: ChartSeries,
  { model, index, lang, words }: QuoteContext,
): string {
  const name = nameOfSeries(series, index, lang);
  const baseYear = model.declaration.options.base;
  if (isIndexed(series) && baseYear !== undefined)
    return words.indexLevel(name, timeOf(point, lang), baseYear, figureOf(point, series, lang));
  const { observation } = point;
  const { measure } = series.metric;
  if (measure !== "change") {
    // “Fires in China came to 841,000 fires” says it twice.
    const isSaid =
      lang === "en" && measure !== "streak" && name.toLowerCase().includes(series.unit.name.enMany);
    const time =
      measure === "streak" ? timeOf(point, lang).replace(/^in /, "up to ") : timeOf(point, lang);
    return words.level(name, time, figureOf(point, series, lang, !isSaid), measure);
  }
  const size = formatFigure(observation, series.unit, lang, { form: "magnitude" });
  const base = observation.comparedTo && formatPeriodText(observation.comparedTo, lang);
  const value = observation.value ?? observation.low ?? 0;
  const direction = value === 0 ? "none" : value < 0 ? "down" : "up";
  return words.change(name, timeOf(point, lang), base, size, direction);
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

/** The latest figure that somebody printed, with its qualifier and who said it. */
export const figureAsPublished: Rule = (context) => {
  // Of a whole and its parts `largestPart` says it.
  if (context.model.declaration.options.whole !== undefined) return [];
  return context.model.series.flatMap((series) => {
    const latest = quotable(series);
    if (!latest) return [];
    return [quote("figure", attribute(latest, statementOfAny(latest, series, context), context))];
  });
};

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
  const { index, lang, words } = context;
  const isTotal = isFlow(series.metric.measure) && isTotalOfYears(point.observation.period);
  if (!isTotal) return statementOfFigure(point, series, context);
  const name = nameOfSeries(series, index, lang);
  return words.total(name, timeOf(point, lang), figureOf(point, series, lang));
}

/** A goal or a limit, said to be one. */
export const goalAsSet: Rule = (context) =>
  goalsOf(context).map(({ point, text, isLimit }) =>
    quote(isLimit ? "limit" : "goal", attribute(point, text, context)),
  );

/** The goals and limits of a chart as clauses, the last declared first. */
export function goalsOf({ model, index, lang, words }: QuoteContext) {
  const goals = model.series.flatMap((series) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const isLimit = series.metric.measure === "limit";
        const figure = formatTarget(point, series, lang);
        const text = isLimit
          ? words.promise(series.area.name[lang], series.label[lang], figure)
          : words.goal(nameOfSeries(series, index, lang), timeOf(point, lang), figure);
        return { point, text, isLimit };
      }),
  );
  return goals.toReversed();
}

/** A total, its largest part, and that the parts add up. */
export const largestPart: Rule = (context) => {
  const { model, index, lang, words } = context;
  const found = partsOf(model);
  if (!found) return [];
  const { total, largest, isMost, fits } = found;
  const whole = nameOfSeries(total.series, index, lang);
  const part = nameOfMetric(largest.series.metric, index, lang);
  const figure = figureOf(largest.point, largest.series, lang);
  return [
    quote(
      "figure",
      attribute(total.point, statementOfFigure(total.point, total.series, context), context),
    ),
    quote("largest-part", words.partOf(part, figure, whole, isMost)),
    ...(fits ? [quote("sum-holds", words.sumHolds(whole))] : []),
  ];
};

/** What is known of the years without a figure: of each kind the series that has most of it. */
export const gapsKnown: Rule = ({ model, lang, topic }) =>
  outcomes.flatMap((kind) => {
    const most = mostOf(kind, model, lang);
    if (!most || most.count < 2) return [];
    const text = gapWords(lang).can[kind](topic(most.series), most.years, most.where);
    return [quote("gaps-known", text)];
  });

/** What may be said, each rule named by what it grants. */
export const grants: readonly Rule[] = [
  figureAsPublished,
  allOneWay,
  courseWithinDefinition,
  largestPart,
  goalAsSet,
  beyondAllOthers,
  bothAccounts,
  gapsKnown,
];

/** How much of the grid was found, which row has most, and which has nothing at all. */
export const cellsOfTheGrid: Rule = ({ model, index, lang, words }) => {
  const { cells, found, gaps, years } = countCells(model);
  const empty = model.series.find((series) => series.gaps.length === years);
  const rows = model.series
    .map((series) => ({ series, count: years - series.gaps.length }))
    .toSorted((a, b) => b.count - a.count);
  const [fullest, second] = rows;
  const isAhead = fullest && fullest.count > (second?.count ?? 0);
  return [
    ...(isAhead
      ? [
          quote(
            "fullest-row",
            words.fullestRow(nameOfSeries(fullest.series, index, lang), fullest.count),
          ),
        ]
      : []),
    quote("cells", words.cells(cells, found, countGaps(gaps, lang, "cells"))),
    ...(empty
      ? [
          quote(
            "empty-row",
            words.emptyRow(
              nameOfSeries(empty, index, lang),
              formatYearRange(model.period, lang),
              nameGaps(empty.gaps, lang),
            ),
          ),
        ]
      : []),
  ];
};
