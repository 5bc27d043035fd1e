import type { Measure } from "#model/vocabulary.ts";
import { formatPeriod, formatPeriodText, formatYears } from "#words/period.ts";
import type { ChartKind } from "../../chart-kinds.ts";
import { streakYears } from "../../model/points.ts";
import { isTotalOfYears } from "../../model/year-position.ts";
import { runsBetweenBreaks } from "../comparable-runs.ts";
import { figureAt, figureOf, nameOfSeries, timeOf } from "../names.ts";
import { chiefResults, type Rule } from "./context.ts";

/** Several yearly changes are no change over all the years. */
export const changesDoNotChain: Rule = ({ model, words, subject }) =>
  model.series
    .filter((series) => series.metric.measure === "change" && chiefResults(series).length > 1)
    .map((series) => ({
      weight: 96,
      text: words.changesDoNotChain(subject(series)),
    }));

/** The two sides of a change of definition: the step between them is no rise and no fall. */
export const definitionChanged: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure === "change") return [];
    const courses = runsBetweenBreaks(series);
    return courses
      .slice(1)
      .flatMap((course, number) => {
        const before = courses[number]?.last;
        if (!before || course.since === null) return [];
        const text = words.definitionChanged(
          subject(series),
          figureAt(before.point, series, lang),
          figureAt(course.first.point, series, lang),
          formatPeriodText(course.since, lang),
        );
        return [{ weight: 95, text }];
      })
      .toReversed();
  });

/** Figures that already speak of many years, or of none. */
const timeless: readonly Measure[] = ["streak", "limit", "tier"];

/** All figures of the chart are of one year: no other year need be like it. */
export const oneYearOnly: Rule = ({ model, lang, words }) => {
  const results = model.series.flatMap((series) =>
    timeless.includes(series.metric.measure) ? [] : chiefResults(series),
  );
  const [first] = results;
  const isOne = results.every((point) => point.wholeYear === first?.wholeYear);
  if (!first || first.wholeYear === null || !isOne) return [];
  const year = formatPeriod(first.observation.period, lang);
  return [{ weight: 77, text: words.oneYearOnly(year) }];
};

/** A running total whose start nobody stated. */
export const openStart: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const open = chiefResults(series).find((point) => point.observation.period.start === null);
    if (!open) return [];
    const name = nameOfSeries(series, index, lang);
    return [{ weight: 63, text: words.openStart(name, timeOf(open, lang)) }];
  });

/** A figure of some months is none of the year. */
export const partOfAYear: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (!["count", "amount"].includes(series.metric.measure)) return [];
    const part = chiefResults(series).findLast(
      ({ observation: { period }, wholeYear }) =>
        wholeYear === null && period.start !== null && !isTotalOfYears(period),
    );
    if (!part) return [];
    const name = subject(series);
    const text = words.partOfYear(name, figureOf(part, series, lang), timeOf(part, lang));
    return [{ weight: 55, text }];
  });

/** A cell of the grid says whether we found a figure: not that none exists, nor how large it is. */
export const silenceNotAbsence: Rule = ({ model, index, lang, words }) => {
  const sought = model.series.map((series) => ({
    series,
    years: series.gaps.filter((gap) => gap.search !== null).map((gap) => gap.year),
  }));
  const [most] = sought.toSorted((a, b) => b.years.length - a.years.length);
  if (!most || most.years.length === 0) return [];
  const name = nameOfSeries(most.series, index, lang);
  return [
    { weight: 90, text: words.silenceNotAbsence(name, formatYears(most.years, lang)) },
    { weight: 70, text: words.figureInsideCell },
  ];
};

/** A total of several years is no year's figure, and overlapping totals do not add up. */
export const totalNotAYear: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (["streak", "stock", "rate"].includes(series.metric.measure)) return [];
    const totals = chiefResults(series).filter((one) => isTotalOfYears(one.observation.period));
    const last = totals.at(-1);
    if (!last) return [];
    const name = subject(series);
    const overlap = totals.flatMap((one, number) => {
      const before = totals[number - 1];
      return before && one.years.from <= before.years.to ? [{ before, one }] : [];
    })[0];
    const time = timeOf(last, lang);
    return [
      ...(overlap
        ? [
            {
              weight: 89,
              text: words.totalsOverlap(
                name,
                timeOf(overlap.before, lang).replace(/^in /, ""),
                timeOf(overlap.one, lang).replace(/^in /, ""),
              ),
            },
          ]
        : []),
      { weight: 87, text: words.totalNotYear(name, time, figureOf(last, series, lang)) },
    ];
  });

const byYear: readonly ChartKind[] = ["streak-spans", "tier-ladder"];

/** An honour is named the spring after the year assessed: the chart counts by the one or the other. */
export const yearOfHonour: Rule = ({ model, words }) => {
  const { kind, options } = model.declaration;
  if (!byYear.includes(kind)) return [];
  const isHonour = model.series.some(({ metric }) => metric.topic === "honours");
  if (!isHonour) return [];
  return [{ weight: 93, text: words.yearOfHonour(options.counted === "named") }];
};

/** The years of a streak are counted back from its length: they were not found one by one. */
export const yearsCountedBack: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure !== "streak") return [];
    const last = chiefResults(series).at(-1);
    const years = last ? streakYears(last, model.declaration.options.counted) : null;
    if (!last || !years || last.conflict) return [];
    const name = nameOfSeries(series, index, lang);
    const text = words.countedBack(name, years.from, figureOf(last, series, lang));
    return [{ weight: 62, text }];
  });

/** Years looked for in vain, or not yet looked for: neither a figure nor a silence of the publishers. */
export const yearsNotFound: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const name = subject(series);
    const years = (isSought: boolean): readonly number[] =>
      series.gaps.filter((gap) => (gap.search !== null) === isSought).map((gap) => gap.year);
    const sought = years(true);
    const unsought = years(false);
    if (sought.length > 0) {
      return [{ weight: 60, text: words.notFound(name, formatYears(sought, lang), sought.length) }];
    }
    if (unsought.length === 0) return [];
    return [{ weight: 54, text: words.notSought(name, formatYears(unsought, lang)) }];
  });
