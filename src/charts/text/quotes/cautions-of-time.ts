import { isFlow, isTimeless } from "#model/measures.ts";
import { gapWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import { isTotalOfYears, streakYears } from "../../model/points.ts";
import { figureAt, figureOf, nameOfSeries, timeOf } from "../figures.ts";
import { chiefResults, mostOf, ofEach, quote, type Rule } from "./context.ts";

/** Several yearly changes are no change over all the years. */
const changesDoNotChain = ofEach("changes-do-not-chain", (series, { words, subject }) =>
  series.metric.measure === "change" && chiefResults(series).length > 1
    ? words.changesDoNotChain(subject(series))
    : null,
);

/** The two sides of a change of definition: the step between them is no rise and no fall. */
const definitionChanged: Rule = ({ model, lang, words, subject }) =>
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
        return [quote("definition-changed", text)];
      })
      .toReversed();
  });

/** All figures of the chart are of one year: no other year need be like it. */
const oneYearOnly: Rule = ({ model, lang, words }) => {
  const results = model.series.flatMap((series) =>
    isTimeless(series.metric.measure) ? [] : chiefResults(series),
  );
  const [first] = results;
  const isOne = results.every((point) => point.wholeYear === first?.wholeYear);
  if (!first || first.wholeYear === null || !isOne) return [];
  const year = formatPeriod(first.observation.period, lang);
  return [quote("one-year-only", words.oneYearOnly(year))];
};

/** A running total whose start nobody stated. */
const openStart = ofEach("open-start", (series, { index, lang, words }) => {
  const open = chiefResults(series).find((point) => point.observation.period.start === null);
  return open && words.openStart(nameOfSeries(series, index, lang), timeOf(open, lang));
});

/** A figure of some months is none of the year. */
const partOfAYear = ofEach("part-of-a-year", (series, { lang, words, subject }) => {
  if (!isFlow(series.metric.measure)) return null;
  const part = chiefResults(series).findLast(
    ({ observation: { period }, wholeYear }) =>
      wholeYear === null && period.start !== null && !isTotalOfYears(period),
  );
  return (
    part && words.partOfYear(subject(series), figureOf(part, series, lang), timeOf(part, lang))
  );
});

/** A cell of the grid says what we know of a figure: not that none exists, nor how large it is. */
export const gapNotAbsence: Rule = ({ model, index, lang, words }) => [
  ...whereMisread.flatMap((kind) => {
    const most = mostOf(kind, model, lang);
    if (!most) return [];
    const name = nameOfSeries(most.series, index, lang);
    const text = gapWords(lang).cannot[kind](name, most.years, most.where);
    return [quote("gap-not-absence", text)];
  }),
  quote("figure-inside-cell", words.figureInsideCell),
];

/** The kinds of gap, the one that is misread with most harm first. */
const whereMisread = ["printed-elsewhere", "not-found", "seen-not-used", "not-looked"] as const;

/** A total of several years is no year's figure, and overlapping totals do not add up. */
const totalNotAYear: Rule = ({ model, lang, words, subject }) =>
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
            quote(
              "totals-overlap",
              words.totalsOverlap(
                name,
                timeOf(overlap.before, lang).replace(/^in /, ""),
                timeOf(overlap.one, lang).replace(/^in /, ""),
              ),
            ),
          ]
        : []),
      quote("total-not-a-year", words.totalNotYear(name, time, figureOf(last, series, lang))),
    ];
  });

/** An honour is named the spring after the year assessed: the chart counts by the one or the other. */
const yearOfHonour: Rule = ({ kind, model, words }) => {
  const isHonour = model.series.some(({ metric }) => metric.topic === "honours");
  if (!("counted" in kind.options) || !isHonour) return [];
  const isNamed = model.declaration.options.counted === "named";
  return [quote("year-of-honour", words.yearOfHonour(isNamed))];
};

/** The years of a streak are counted back from its length: they were not found one by one. */
const yearsCountedBack = ofEach("years-counted-back", (series, context) => {
  const { model, index, lang, words } = context;
  if (series.metric.measure !== "streak") return null;
  const last = chiefResults(series).at(-1);
  const years = last ? streakYears(last, model.declaration.options.counted) : null;
  if (!last || !years || last.conflict) return null;
  const name = nameOfSeries(series, index, lang);
  return words.countedBack(name, years.from, figureOf(last, series, lang));
});

/** Years without a figure, each kind in its own words: none is a silence of the publishers. */
const yearsWithoutFigure: Rule = ({ model, lang, subject }) =>
  model.series.flatMap((series) =>
    whereMisread.flatMap((kind) => {
      const most = mostOf(kind, { series: [series] }, lang);
      if (!most) return [];
      const text = gapWords(lang).cannot[kind](subject(series), most.years, most.where);
      return [quote("years-without-figure", text)];
    }),
  );

/** What may not be said of years and spans. */
export const cautionsOfTime: readonly Rule[] = [
  changesDoNotChain,
  definitionChanged,
  oneYearOnly,
  openStart,
  partOfAYear,
  totalNotAYear,
  yearOfHonour,
  yearsCountedBack,
  yearsWithoutFigure,
];
