import { formatPeriod } from "#words/period.ts";
import { beyondAll, isBelow, type Reading } from "../../model/comparable-runs.ts";
import { isTotalOfYears, maybeOverlap } from "../../model/points.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../../model/types.ts";
import {
  figureAt,
  figureOf,
  isOwnLabel,
  nameInList,
  nameOfMetric,
  nameOfSeries,
} from "../figures.ts";
import type { SummaryContext, SummaryWriter } from "./summary.ts";

/** Bars side by side: each figure, which is certainly the longest, or why none may be ranked. */
export const bars: SummaryWriter = (telling) => {
  const { model, words } = telling;
  const points = model.series.flatMap((one) => one.points);
  const isDerived = points.length > 0 && points.every((one) => one.derived);
  return [
    topicSentence(telling),
    model.series.map((series) => namedFigures(series, telling)).join(words.pause),
    ...(isOneKind(model) ? tellLongest(telling) : [words.notRanked]),
    ...(isDerived ? [words.derivedAll] : []),
  ];
};

/** Blocks over the years they sum: every total with its span. */
export const totals: SummaryWriter = (telling) => {
  const { model, index, lang, words } = telling;
  const each = model.series.map((series) => {
    const said = series.points.map((point) => figureAt(point, series, lang)).join(words.listComma);
    return words.colon(nameInList(series, model, index, lang), said);
  });
  const overlap = model.series.some(({ points }) => maybeOverlap(points) !== undefined);
  return [...each, overlap ? words.totalsDiffer : words.totalsAlike];
};

/** What the figures are of, since rows carry names of places only; of honours, which years are meant. */
export function topicSentence({ model, index, lang, words }: SummaryContext): string {
  const names = new Set(model.series.map((one) => nameOfMetric(one.metric, index, lang)));
  const isNamed = model.declaration.options.counted === "named";
  return words.topic([...names]) + (isNamed ? words.comma + words.byNaming : "");
}

/** A name and its figures; the period is said unless the name says it. */
export function namedFigures(
  series: ChartSeries,
  { model, index, lang, words }: SummaryContext,
): string {
  const isOwn = isOwnLabel(series, model);
  const figures = series.points.map((point) =>
    isOwn ? figureOf(point, series, lang) : figureAt(point, series, lang),
  );
  return words.colon(nameInList(series, model, index, lang), figures.join(words.listComma));
}

/** Whether bars stand for the same thing: one period, one level of place, no total. */
function isOneKind({ series }: ChartModel): boolean {
  const points = series.flatMap((one) => one.points);
  const periods = new Set(points.map((one) => one.observation.period.text));
  const levels = new Set(series.map((one) => one.area.level));
  const hasTotal = points.some((one) => isTotalOfYears(one.observation.period));
  return periods.size === 1 && levels.size === 1 && !hasTotal;
}

function tellLongest({ model, lang, words }: SummaryContext): readonly string[] {
  const all = model.series.flatMap((series) =>
    series.points
      .filter((point) => point.primary && !point.target)
      .map((point) => ({ series, reading: readingOf(point) })),
  );
  const longest = beyondAll(all, (one, other) => isBelow(other.reading, one.reading));
  if (!longest) return [];
  const figure = figureOf(longest.reading.point, longest.series, lang);
  return [words.longest(longest.series.label[lang], figure)];
}

function readingOf(point: Reading["point"]): Reading {
  return { point, low: point.low ?? -Infinity, high: point.high ?? Infinity };
}

interface Part {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
}

/** A total and its parts: the total, the largest part, the others, and whether they add up. */
export const parts: SummaryWriter = ({ model, index, lang, words }) => {
  const found = partsOf(model);
  if (!found) return [];
  const { total, largest, others, isMost, fits, falls } = found;
  const name = (part: Part): string => nameOfMetric(part.series.metric, index, lang);
  const said = (part: Part): string =>
    words.part(name(part), figureOf(part.point, part.series, lang, lang === "zh"));
  return [
    words.totalWith(
      nameOfSeries(total.series, index, lang),
      figureOf(total.point, total.series, lang),
      formatPeriod(total.point.observation.period, lang),
    ),
    words.largest(name(largest), figureOf(largest.point, largest.series, lang), isMost),
    ...(others.length > 0 ? [words.others(others.map(said).join(words.listComma))] : []),
    ...(fits ? [words.partsFit] : []),
    ...(falls ? [words.partsShort] : []),
  ];
};

/** The figures of a part-to-whole chart; null where the total or all parts are missing. */
export function partsOf({ declaration, series }: ChartModel) {
  const { whole, parts: declared = [] } = declaration.options;
  const [total] = chiefs(series.filter((one) => one.metric.id === whole));
  const top = declared.filter((part) => part.within === undefined).map((part) => part.metric);
  const listed = chiefs(series.filter((one) => top.includes(one.metric.id)));
  const [largest, ...others] = listed.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!total || !largest) return null;
  const sum = listed.reduce((one, part) => one + sizeOf(part), 0);
  const areExact = [total, ...listed].every(({ point }) => point.low === point.high);
  return {
    total,
    largest,
    others,
    /** The largest part is certainly more than half. */
    isMost: (largest.point.low ?? 0) * 2 > (total.point.high ?? Infinity),
    fits: areExact && sum === sizeOf(total),
    falls: areExact && sum < sizeOf(total),
  };
}

function chiefs(series: readonly ChartSeries[]): readonly Part[] {
  return series.flatMap((one) => {
    const point = one.points.find((point) => point.primary);
    return point ? [{ series: one, point }] : [];
  });
}

function sizeOf({ point }: Part): number {
  return point.value ?? point.low ?? 0;
}
