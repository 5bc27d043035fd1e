import { formatPeriod, formatPeriodText } from "#words/period.ts";
import {
  beyondAll,
  isBelow,
  type Reading,
  type Run,
  runsBetweenBreaks,
} from "../../model/comparable-runs.ts";
import type { ChartSeries } from "../../model/types.ts";
import { figureAt, figureOf, isIndexed, timeOf } from "../figures.ts";
import type { SummaryContext } from "./summary.ts";

/**
 * How a series went, one text a definition: `从2004年的136,755人减到2014年的68,061人`. Empty without figures.
 * @param isBrief only the ends, without what lies between
 */
export function trendSentences(
  series: ChartSeries,
  telling: SummaryContext,
  isBrief = false,
): readonly string[] {
  const courses = runsBetweenBreaks(series);
  if (series.metric.measure === "change") return changeSentences(courses, series, telling);
  const { words, lang } = telling;
  return courses.map((course) => {
    const ends = endsPhrase(isBrief ? { ...course, path: "unclear" } : course, series, telling);
    const extremes = isBrief ? [] : extremePhrases(course, series, telling);
    const text = [ends, ...extremes].join(words.comma);
    if (course.since === null) return text;
    return words.newDefinition(formatPeriodText(course.since, lang), text);
  });
}

/** `从2004年的136,755人减到2014年的68,061人`: from the first to the last, and the manner of it. */
export function endsPhrase(
  { first, last, trend, path }: Run,
  series: ChartSeries,
  { words, lang }: SummaryContext,
): string {
  const from = figureAt(first.point, series, lang);
  if (first === last) return words.oneFigure(from);
  const to = figureAt(last.point, series, lang, keepsUnit(series, lang));
  const measure = isIndexed(series) ? "index" : series.metric.measure;
  if (trend === "down") return words.falls(from, to, measure, path);
  if (trend === "up") return words.rises(from, to, measure, path);
  return trend === "flat" ? words.flat(from, to) : words.unclear(from, to);
}

/** English says a counted thing once; percent and money keep their word. */
function keepsUnit(series: ChartSeries, lang: SummaryContext["lang"]): boolean {
  return lang === "zh" || ["percent", "yuan"].includes(series.unit.id);
}

function extremePhrases(
  { readings, first, last, highest, lowest }: Run,
  series: ChartSeries,
  { words, lang }: SummaryContext,
): readonly string[] {
  if (readings.length < 3) return [];
  const isInner = (one: Reading | null): one is Reading =>
    one !== null && one !== first && one !== last;
  const say = (one: Reading): string => figureOf(one.point, series, lang, keepsUnit(series, lang));
  return [
    ...(isInner(highest) ? [words.highest(say(highest), timeOf(highest.point, lang))] : []),
    ...(isInner(lowest) ? [words.lowest(say(lowest), timeOf(lowest.point, lang))] : []),
  ];
}

/** Changes are no levels: told by how many were falls, and the largest and smallest of them. */
function changeSentences(
  courses: readonly Run[],
  series: ChartSeries,
  { words, lang }: SummaryContext,
): readonly string[] {
  const readings = courses.flatMap((course) => course.readings);
  const [only, second] = readings;
  if (!only) return [];
  const period = (one: Reading): string => formatPeriod(one.point.observation.period, lang);
  if (!second) return [words.onlyChange(period(only), figureOf(only.point, series, lang))];
  const falls = readings.filter((one) => one.high < 0).length;
  const rises = readings.filter((one) => one.low > 0).length;
  const count = readings.length;
  if (falls < count && rises < count) return [words.fallsAndRises(count, falls, rises)];
  const sizes = readings.map((one): Reading => {
    const [low = 0, high = 0] = [one.low, one.high].map(Math.abs).toSorted((a, b) => a - b);
    return { ...one, low, high };
  });
  const most = beyondAll(sizes, (one, other) => isBelow(other, one));
  const least = beyondAll(sizes, isBelow);
  const say = (one: Reading): string => figureOf(one.point, series, lang);
  return [
    [
      falls === count ? words.allFalls(count) : words.allRises(count),
      ...(most ? [words.most(say(most), period(most))] : []),
      ...(least ? [words.least(say(least), period(least))] : []),
    ].join(words.comma),
  ];
}
