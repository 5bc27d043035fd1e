import { sayPeriod } from "#words/say-period.ts";
import { isTotalOfYears } from "../../model/year-position.ts";
import type { ChartModel, ChartSeries } from "../../model/model-types.ts";
import { isBelow, type Reading } from "../course.ts";
import { figureAt, figureOf, isOwnLabel, nameInList, nameOfMetric } from "../names.ts";
import { sayTargetFigure } from "../say-reading.ts";
import type { Tell, Telling } from "./telling.ts";

/** Bars side by side: each figure, which is certainly the longest, or why none may be ranked. */
export const bars: Tell = (telling) => {
  const { model, words } = telling;
  return [
    tellTopic(telling),
    listOf(telling),
    ...(isOneKind(model) ? tellLongest(telling) : [words.notRanked]),
    ...tellDerivedAmong(telling),
  ];
};

/** Panels of one bar each: the figures with what each is a share of. */
export const separateBars: Tell = (telling) => {
  const { model, lang, words } = telling;
  const each = model.series.map((series) => {
    const base = series.metric.base[lang];
    return named(series, telling) + (base === "" ? "" : words.brackets(words.base(base)));
  });
  const metrics = new Set(model.series.map((one) => one.metric.id));
  return [each.join(words.pause), ...(metrics.size > 1 ? [words.eachOfItsOwn] : [])];
};

/** Published limits: each step and its time, and that they are promises. */
export const promises: Tell = (telling) => {
  const { model, lang, words } = telling;
  const points = model.series.flatMap((series) => series.points);
  const distinct = (texts: readonly string[]): string => [...new Set(texts)].join(words.and);
  const places = distinct(model.series.map((series) => series.area.name[lang]));
  const periods = distinct(points.map((point) => sayPeriod(point.observation.period, lang)));
  const steps = model.series.flatMap((series) =>
    series.points.map((point) =>
      words.step(series.label[lang], sayTargetFigure(point, series, lang)),
    ),
  );
  return [words.promised(places, periods, steps), words.promise];
};

/** Blocks over the years they sum: every total with its span. */
export const totals: Tell = (telling) => {
  const { model, index, lang, words } = telling;
  const each = model.series.map((series) => {
    const said = series.points.map((point) => figureAt(point, series, lang)).join(words.and);
    return words.colon(nameInList(series, model, index, lang), said);
  });
  const overlap = model.series.some(({ points }) =>
    points.some((one, number) => {
      const before = points[number - 1];
      return before !== undefined && one.years.from <= before.years.to;
    }),
  );
  return [...each, overlap ? words.totalsDiffer : words.totalsAlike];
};

/** What the figures are of, since rows carry names of places only. */
export function tellTopic({ model, index, lang, words }: Telling): string {
  const names = new Set(model.series.map((one) => nameOfMetric(one.metric, index, lang)));
  return words.topic([...names]);
}

function listOf(telling: Telling): string {
  const { model, words } = telling;
  return model.series.map((series) => named(series, telling)).join(words.pause);
}

/** A name and its figures; the period is said unless the name says it. */
function named(series: ChartSeries, { model, index, lang, words }: Telling): string {
  const isOwn = isOwnLabel(series, model);
  const figures = series.points.map((point) =>
    isOwn ? figureOf(point, series, lang) : figureAt(point, series, lang),
  );
  return words.colon(nameInList(series, model, index, lang), figures.join(words.and));
}

/** Whether bars stand for the same thing: one period, one level of place, no total. */
function isOneKind({ series }: ChartModel): boolean {
  const points = series.flatMap((one) => one.points);
  const periods = new Set(points.map((one) => one.observation.period.text));
  const levels = new Set(series.map((one) => one.area.level));
  const hasTotal = points.some((one) => isTotalOfYears(one.observation.period));
  return periods.size === 1 && levels.size === 1 && !hasTotal;
}

function tellLongest({ model, lang, words }: Telling): readonly string[] {
  const all = model.series.flatMap((series) =>
    series.points
      .filter((point) => point.chief && !point.target)
      .map((point) => ({ series, reading: readingOf(point) })),
  );
  const longest = all.find((one) =>
    all.every((other) => other === one || isBelow(other.reading, one.reading)),
  );
  if (!longest || all.length < 2) return [];
  const figure = figureOf(longest.reading.point, longest.series, lang);
  return [words.longest(longest.series.label[lang], figure)];
}

function readingOf(point: Reading["point"]): Reading {
  return { point, low: point.low ?? -Infinity, high: point.high ?? Infinity };
}

function tellDerivedAmong({ model, words }: Telling): readonly string[] {
  const points = model.series.flatMap((one) => one.points);
  return points.length > 0 && points.every((one) => one.derived) ? [words.derivedAll] : [];
}
