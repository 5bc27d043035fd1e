import { pairs } from "d3-array";
import { isFlow, isTimeless } from "#model/measures.ts";
import { gapWords } from "#words/index.ts";
import { formatPeriod, formatPeriodText } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import { isTotalOfYears, maybeOverlap, streakYears } from "../../model/points.ts";
import { zoneBeside } from "../../rules.ts";
import { figureAt } from "../figures.ts";
import { chiefResults, mostOf, ofChart, ofEach, quote, type Rule } from "./context.ts";

/** What one thing, year or span may not be said to be beside another, or because of it. */
export const cautionsOfComparison: readonly Rule[] = [
  /** Rates that are shares of different things are not higher or lower than one another. */
  ofChart("bases-differ", ({ model, words, thing }) => {
    const rates = model.series.filter((series) => series.metric.measure === "rate");
    const bases = new Set(rates.map((series) => series.metric.base.zh));
    return bases.size < 2 ? null : words.basesDiffer([...new Set(rates.map(thing))]);
  }),

  /** Events marked beside a line explain nothing of it. */
  ofChart("event-not-cause", ({ model, words }) =>
    model.events.length > 0 ? words.eventNotCause : null,
  ),

  /** A rise or a fall is told, never why: nobody tested a cause. */
  ofEach("no-cause", (series, { words, subject }) => {
    if (series.metric.better === "neither" || series.metric.measure === "streak") return null;
    const last = runsBetweenBreaks(series).at(-1);
    const isChange = series.metric.measure === "change";
    const isFall = isChange ? (last?.last.high ?? 0) < 0 : last?.trend === "down";
    const isRise = isChange ? (last?.last.low ?? 0) > 0 : last?.trend === "up";
    return isFall || isRise ? words.noCause(subject(series), isFall) : null;
  }),

  /** Bars of other spans or other levels of place are not longer or shorter than one another. */
  ofChart("spans-differ", ({ kind, model, lang, words }) => {
    if (kind.shares !== "axis" || kind.isOverYears) return null;
    const [first, ...others] = model.series;
    const periodOf = (series: typeof first): string =>
      series?.points[0]?.observation.period.text ?? "";
    const other = others.find(
      (one) => periodOf(one) !== periodOf(first) || one.area.level !== first?.area.level,
    );
    return first && other ? words.spansDiffer(first.label[lang], other.label[lang]) : null;
  }),

  /** A development zone is no district: the two are never ranked. */
  ofChart("zone-beside-district", ({ model, lang, words }) => {
    const [zone, other] = zoneBeside(["district", "county", "city"], model.series) ?? [];
    return zone && other && words.zoneBesideDistrict(zone.area.name[lang], other.area.name[lang]);
  }),

  /** Several yearly changes are no change over all the years. */
  ofEach("changes-do-not-chain", (series, { words, subject }) =>
    series.metric.measure === "change" && chiefResults(series).length > 1
      ? words.changesDoNotChain(subject(series))
      : null,
  ),

  /** The two sides of a change of definition: the step between them is no rise and no fall. */
  ofEach("definition-changed", (series, { lang, words, subject }) => {
    if (series.metric.measure === "change") return null;
    const steps = pairs(runsBetweenBreaks(series)).flatMap(([before, { first, since }]) => {
      if (since === null) return [];
      const [from, to] = [before.last, first].map(({ point }) => figureAt(point, series, lang));
      const when = formatPeriodText(since, lang);
      return words.definitionChanged(subject(series), from ?? "", to ?? "", when);
    });
    return steps.toReversed();
  }),

  /** All figures of the chart are of one year: no other year need be like it. */
  ofChart("one-year-only", ({ model, lang, words }) => {
    const results = model.series.flatMap((series) =>
      isTimeless(series.metric.measure) ? [] : chiefResults(series),
    );
    const [first] = results;
    const isOne = results.every((point) => point.wholeYear === first?.wholeYear);
    if (!first || first.wholeYear === null || !isOne) return null;
    return words.oneYearOnly(formatPeriod(first.observation.period, lang));
  }),

  /** A running total whose start nobody stated. */
  ofEach("open-start", (series, { words, name, time }) => {
    const open = chiefResults(series).find((point) => point.observation.period.start === null);
    return open && words.openStart(name(series), time(open));
  }),

  /** A figure of some months is none of the year. */
  ofEach("part-of-a-year", (series, { words, subject, time, figure }) => {
    if (!isFlow(series.metric.measure)) return null;
    const part = chiefResults(series).findLast(
      ({ observation: { period }, wholeYear }) =>
        wholeYear === null && period.start !== null && !isTotalOfYears(period),
    );
    return part && words.partOfYear(subject(series), figure(part, series), time(part));
  }),

  /** A total of several years is no year's figure, and overlapping totals do not add up. */
  ({ model, words, subject, time, figure }) =>
    model.series.flatMap((series) => {
      if (["streak", "stock", "rate"].includes(series.metric.measure)) return [];
      const totals = chiefResults(series).filter((one) => isTotalOfYears(one.observation.period));
      const last = totals.at(-1);
      if (!last) return [];
      const named = subject(series);
      const [one, other] = maybeOverlap(totals)?.map((at) => time(at).replace(/^in /, "")) ?? [];
      return [
        ...(one && other ? [quote("totals-overlap", words.totalsOverlap(named, one, other))] : []),
        quote("total-not-a-year", words.totalNotYear(named, time(last), figure(last, series))),
      ];
    }),

  /** An honour is named the spring after the year assessed: the chart counts by the one or the other. */
  ofChart("year-of-honour", ({ kind, model, words }) => {
    const isHonour = model.series.some(({ metric }) => metric.topic === "honours");
    if (!("counted" in kind.options) || !isHonour) return null;
    return words.yearOfHonour(model.declaration.options.counted === "named");
  }),

  /** The years of a streak are counted back from its length: they were not found one by one. */
  ofEach("years-counted-back", (series, { model, words, name, figure }) => {
    if (series.metric.measure !== "streak") return null;
    const last = chiefResults(series).at(-1);
    const years = last ? streakYears(last, model.declaration.options.counted) : null;
    if (!last || !years || last.conflict) return null;
    return words.countedBack(name(series), years.from, figure(last, series));
  }),

  /** Years without a figure, each kind in its own words: none is a silence of the publishers. */
  ofEach("years-without-figure", (series, { lang, subject }) =>
    whereMisread.flatMap((kind) => {
      const most = mostOf(kind, [series], lang);
      return most ? gapWords(lang).cannot[kind](subject(series), most.years, most.where) : [];
    }),
  ),
];

/** A cell of the grid says what we know of a figure: not that none exists, nor how large it is. */
export const gapNotAbsence: Rule = ({ model, lang, words, name }) => [
  ...whereMisread.flatMap((kind) => {
    const most = mostOf(kind, model.series, lang);
    if (!most) return [];
    const text = gapWords(lang).cannot[kind](name(most.series), most.years, most.where);
    return quote("gap-not-absence", text);
  }),
  quote("figure-inside-cell", words.figureInsideCell),
];

/** The kinds of gap, the one that is misread with most harm first. */
const whereMisread = ["printed-elsewhere", "not-found", "seen-not-used", "not-looked"] as const;
