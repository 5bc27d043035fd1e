import { group } from "d3-array";
import { countGaps, nameGaps, tellGaps } from "#words/gaps.ts";
import { chartWords, gapWords } from "#words/index.ts";
import { formatPeriod, formatYearRange, formatYears } from "#words/period.ts";
import { isComparable } from "../../model/comparable-runs.ts";
import { isTotalOfYears, reportedYears } from "../../model/points.ts";
import type { ChartPoint, ChartSeries } from "../../model/types.ts";
import { describeTarget, figureAt, figureOf, nameInList, nameOfSeries } from "../figures.ts";
import type { SummaryContext, SummaryWriter } from "./summary.ts";
import { trendSentences } from "./trend-sentence.ts";

/** The most figures of one sort that are said one by one. */
const mostSaid = 3;

/**
 * What a reader must know of a series' figures beside how they went: bounds, parts of years, accounts.
 * @param told what was said of how they went, so that no figure is said twice
 */
export function markSentences(
  series: ChartSeries,
  told: readonly string[],
  telling: SummaryContext,
): readonly string[] {
  const { words, lang } = telling;
  const list = (points: readonly ChartPoint[]): string =>
    points.map((one) => figureAt(one, series, lang)).join(words.listComma);
  const own = series.points.filter((one) => one.primary && !one.target);
  const lower = own.filter((one) => one.high === null && one.observation.value !== null);
  const upper = own.filter((one) => one.observation.qualifier === "at_most");
  const isPart = (one: ChartPoint): boolean =>
    !isComparable(one, series.metric.measure) && !isTotalOfYears(one.observation.period);
  const parts = own.filter(isPart);
  return [
    ...(parts.length > 0 ? [words.partYear(list(parts.slice(-mostSaid)))] : []),
    ...tellBounds(lower, words.lowerBound, series, told, telling),
    ...tellBounds(upper, words.upperBound, series, told, telling),
    ...tellDerived(series, own, telling),
    ...tellAccounts(series, telling),
    ...targetSentences(series, telling),
  ];
}

/** The goals of a series in one sentence; none where it has none. */
export function targetSentences(
  series: ChartSeries,
  { words, lang }: SummaryContext,
): readonly string[] {
  const targets = series.points.filter((one) => one.target);
  const said = targets.map((one) => describeTarget(one, series, lang));
  return said.length > 0 ? [words.targets(said.join(words.listComma))] : [];
}

/** The same bound is said once for all the years it was given for. */
function tellBounds(
  points: readonly ChartPoint[],
  tell: (figure: string, periods: string) => string,
  series: ChartSeries,
  told: readonly string[],
  { words, lang }: SummaryContext,
): readonly string[] {
  const isTold = (figure: string): boolean =>
    told.some((text) => text.includes(figure.replace(/ \D+$/, "")));
  return [...group(points, (one) => figureOf(one, series, lang))].map(([figure, own]) => {
    const years = own.flatMap((one) => one.wholeYear ?? []);
    const others = own.filter((one) => one.wholeYear === null);
    const periods = [
      ...(years.length > 0 ? [formatYears(years, lang)] : []),
      ...others.map((one) => formatPeriod(one.observation.period, lang)),
    ];
    return tell(isTold(figure) ? "" : figure, periods.join(words.listComma));
  });
}

function tellDerived(
  series: ChartSeries,
  own: readonly ChartPoint[],
  { words, lang }: SummaryContext,
): readonly string[] {
  const derived = own.filter((one) => one.derived);
  if (derived.length === 0) return [];
  if (derived.length === series.points.length) return [words.derivedAll];
  const years = [...new Set(derived.map((one) => one.years.to))];
  return [words.derived(formatYears(years, lang), years.length)];
}

/** Two accounts of one period that cannot both be true. */
function tellAccounts(series: ChartSeries, { words, lang }: SummaryContext): readonly string[] {
  const rivals = group(
    series.points.filter((one) => one.conflict),
    (one) => formatPeriod(one.observation.period, lang),
  );
  const said = [...rivals]
    .slice(0, 2)
    .map(([period, points]) =>
      words.accounts(period, [...new Set(points.map((one) => figureOf(one, series, lang)))]),
    );
  const more = rivals.size - said.length;
  return more > 0 ? [...said, words.moreAccounts(more)] : said;
}

/** The years without a figure by their kinds: of one series the years, of several how many. */
export function gapSentences({ model, lang }: SummaryContext): readonly string[] {
  const [first, ...others] = model.series;
  if (first && others.length === 0) return tellGaps(first.gaps, lang);
  const gaps = model.series.flatMap((series) => series.gaps);
  if (gaps.length === 0) return [];
  const counts = countGaps(gaps, lang, "counts").join(chartWords(lang).listComma);
  return [gapWords(lang).counted(counts)];
}

/** Lines over years: what was found, how it went within each definition, what to mind, what is missing. */
export const overYears: SummaryWriter = (telling) =>
  ofAll(
    telling,
    telling.model.series.map((series) => ofEach(series, telling)),
  );

/** The same of places, those without a figure told in one sentence. */
export const byPlace: SummaryWriter = (telling) => {
  const told = telling.model.series.filter(({ points }) => points.length > 0);
  const each = told.map((series) => ofEach(series, telling));
  return ofAll(telling, [...each, ...emptySentences(telling)]);
};

function ofAll(telling: SummaryContext, ofSeveral: readonly string[]): readonly string[] {
  const { model, words } = telling;
  const [only, second] = model.series;
  return [
    ...(only && !second ? ofOne(only, telling) : [...ofSeveral, ...gapSentences(telling)]),
    ...(model.leftOut > 0 ? [words.leftOut(model.leftOut)] : []),
  ];
}

/** The places of which there is nothing, those alike in what is known of it told together. */
export function emptySentences({ model, lang, words }: SummaryContext): readonly string[] {
  const empty = model.series.filter(({ points }) => points.length === 0);
  const alike = group(empty, (series) => nameGaps(series.gaps, lang));
  return [...alike].map(([nothing, of]) =>
    words.colon(of.map((series) => series.label[lang]).join(words.listComma), nothing),
  );
}

function ofOne(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const courses = trendSentences(series, telling);
  return [
    tellFound(series, telling),
    ...courses,
    ...markSentences(series, courses, telling),
    ...gapSentences(telling),
  ];
}

/** `全国火灾起数，1999—2025年这27年里，本站见到20年的数`. */
function tellFound(series: ChartSeries, { model, index, lang, words }: SummaryContext): string {
  const { from, to } = model.period;
  return words.found(
    nameOfSeries(series, index, lang),
    formatYearRange(model.period, lang),
    to - from + 1,
    reportedYears(series, model.period).length,
  );
}

/** One of several lines: its name and its way, or that nothing was found, and what to mind of it. */
function ofEach(series: ChartSeries, telling: SummaryContext): string {
  const { model, index, lang, words } = telling;
  const courses = trendSentences(series, telling);
  const isTold = courses.length > 0 || series.points.length > 0;
  const way = isTold ? courses : [nameGaps(series.gaps, lang)];
  const told = [...way, ...markSentences(series, courses, telling)].join(words.pause);
  return words.colon(nameInList(series, model, index, lang), told);
}
