import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { type Reading, type Run, runsBetweenBreaks } from "../../model/comparable-runs.ts";
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
  return courses.map((course) =>
    trendSentence(isBrief ? withoutMiddle(course) : course, series, telling),
  );
}

function withoutMiddle(course: Run): Run {
  return { ...course, path: "unclear", highest: null, lowest: null };
}

/** The way within one definition, by its ends, the manner of it, and what lies beyond the ends. */
function trendSentence(course: Run, series: ChartSeries, telling: SummaryContext): string {
  const { words, lang } = telling;
  const text = [
    endsPhrase(course, series, telling),
    ...extremePhrases(course, series, telling),
  ].join(words.comma);
  return course.since === null
    ? text
    : words.newDefinition(formatPeriodText(course.since, lang), text);
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
  const most = beyond(readings, -1);
  const least = beyond(readings, 1);
  const say = (one: Reading): string => figureOf(one.point, series, lang);
  return [
    [
      falls === count ? words.allFalls(count) : words.allRises(count),
      ...(most ? [words.most(say(most), period(most))] : []),
      ...(least ? [words.least(say(least), period(least))] : []),
    ].join(words.comma),
  ];
}

/** The change that is certainly the largest (−1) or the smallest (1) by its size. */
function beyond(readings: readonly Reading[], sign: 1 | -1): Reading | undefined {
  const size = ({ low, high }: Reading) => ({
    least: Math.min(Math.abs(low), Math.abs(high)),
    most: Math.max(Math.abs(low), Math.abs(high)),
  });
  return readings.find((one) =>
    readings.every(
      (other) =>
        other === one ||
        (sign > 0 ? size(one).most < size(other).least : size(one).least > size(other).most),
    ),
  );
}
