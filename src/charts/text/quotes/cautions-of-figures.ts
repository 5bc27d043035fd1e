import { isCounted, isFlow } from "#model/measures.ts";
import type { Metric } from "#model/vocabulary.ts";
import { formatNumber } from "#words/figure.ts";
import { formatYears } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import type { ChartPoint } from "../../model/types.ts";
import { formatTarget, isIndexed } from "../figures.ts";
import { chiefResults, maybeDispute, ofChart, ofEach, quote, type Rule } from "./context.ts";

/** What the figures of a chart may not be taken for. */
export const cautionsOfFigures: readonly Rule[] = [
  /** A change of which the source does not say since when. */
  ofEach("base-not-stated", (series, { words, subject, time }) => {
    if (series.metric.measure !== "change") return null;
    const open = chiefResults(series).findLast((point) => point.observation.comparedTo === null);
    return open && words.baseNotStated(subject(series), time(open));
  }),

  /** `2470余万`, `500起以下`: an end of what it may be, never the number itself. */
  ofEach("bound-not-value", (series, { lang, words, subject, time, figure }) => {
    const bound = chiefResults(series).findLast(({ observation }) =>
      ["at_least", "at_most"].includes(observation.qualifier),
    );
    if (!bound || bound.observation.value === null || series.unit.id === "places") return null;
    const plain = formatNumber(bound.observation.value, series.unit, lang);
    return words.bound(subject(series), time(bound), plain, figure(bound, series));
  }),

  /** An index says how a number stands to that of one year, not how many there were. */
  ofEach("index-not-count", (series, { words, name, time }) => {
    const last = chiefResults(series).at(-1);
    return last && isIndexed(series) ? words.indexNotCount(name(series), time(last)) : null;
  }),

  /** A change in per cent whose level nobody printed: how many there were cannot be said. */
  ofEach("level-not-printed", (series, { index, words, subject, time }) => {
    const { measure, of } = series.metric;
    const last = chiefResults(series).at(-1);
    if (measure !== "change" || of === null || !last) return null;
    const levels = index.observations.of(of, series.area.id);
    return levels.length > 0 ? null : words.levelNotPrinted(subject(series), time(last));
  }),

  /** Work done (cases solved, people prosecuted, disputes mediated) is no measure of harm. */
  ofEach("more-is-not-worse", (series, { words, thing }) => {
    if (series.metric.better !== "neither" || !isFlow(series.metric.measure)) return null;
    const isCompared = runsBetweenBreaks(series).some(({ readings }) => readings.length > 1);
    return isCompared ? words.moreIsNotWorse(thing(series)) : null;
  }),

  /** What exactly was counted, where the same unit counts another thing of the topic as well. */
  ofChart("other-count", ({ model, index, lang, words, thing }) => {
    const isLike = (one: Metric, other: Metric): boolean =>
      one.id !== other.id &&
      one.topic === other.topic &&
      one.unit === other.unit &&
      one.measure === other.measure;
    const told = model.series
      .filter(({ metric }) => isFlow(metric.measure) && metric.base[lang] !== "")
      .filter(({ metric }) => index.data.metrics.some((other) => isLike(metric, other)))
      .map((series) => words.countedThing(thing(series), series.metric.base[lang]));
    return [...new Set(told)];
  }),

  /** A report by the body that did the work, or with it: nobody else has checked the figure. */
  ofEach("own-account", ({ area, points }, { index, lang, words }) => {
    if (["nation", "province"].includes(area.level)) return null;
    const own = points
      .map((point) => index.sources.get(point.observation.source))
      .find((source) => source?.kind === "newspaper" && source.authorship === "agency");
    return own && words.ownAccount(area.name[lang]);
  }),

  /** One campaign, one station, one street: not the whole place's year. */
  ofEach("part-not-the-whole", (series, { lang, words, thing }) => {
    const { metric, area } = series;
    if (metric.partial === "no") return null;
    return words.partNotWhole(area.name[lang], thing(series), metric.base[lang]);
  }),

  /** A rank, a first or an only holds within its scope. */
  ofEach("rank-within", (series, { index, lang, words, name }) => {
    const ranked = chiefResults(series).findLast((point) => point.observation.scope !== null);
    const area = index.areas.get(ranked?.observation.scope ?? "");
    if (!area || area.level === "nation") return null;
    return words.rankWithin(name(series), area.name[lang]);
  }),

  /** A figure printed to so few digits that it may stand for a good deal more or less. */
  ofEach("rounded-not-exact", (series, { lang, words, subject, time, figure }) => {
    if (!isCounted(series.metric.measure)) return null;
    const [rounded] = chiefResults(series)
      .filter((point) => !point.derived && point.observation.qualifier === "exact")
      .toSorted((a, b) => widthOf(b) - widthOf(a));
    if (!rounded || widthOf(rounded) < wide) return null;
    const say = (value: number | null): string => formatNumber(value ?? 0, series.unit, lang);
    const ends = [say(rounded.low), say(rounded.high)] as const;
    return words.rounded(subject(series), time(rounded), figure(rounded, series), ...ends);
  }),

  /** What a rate is a share of, or reckoned against: it says nothing beyond that. */
  ({ model, index, lang, words, name, figure }) =>
    model.series.flatMap((series) => {
      const { metric } = series;
      const last = chiefResults(series).at(-1);
      const base = metric.base[lang];
      if (metric.measure !== "rate" || base === "" || !last) return [];
      const named = name(series);
      if (series.unit.id !== "percent")
        return quote("rate-not-level", words.rateNotLevel(named, base));
      // A rate of nothing we know of is what people answered, or a sample.
      if (metric.of === null) return quote("rate-of-answers", words.countedThing(named, base));
      const levels = index.observations.of(metric.of, series.area.id);
      const of = levels.length === 0 ? "share-of-unknown" : "share-of-what";
      return quote(of, words.shareOfWhat(named, figure(last, series), base));
    }),

  /** How many there are at a point in time is not how many came or went. */
  ofEach("stock-not-flow", (series, { words, thing }) =>
    series.metric.measure === "stock" ? words.stockNotFlow(thing(series)) : null,
  ),

  /** Years running are a count of years: they tell nothing of what happened in any of them. */
  ofEach("streak-not-size", (series, { words, thing }) =>
    series.metric.measure === "streak" ? words.streakNotSize(thing(series)) : null,
  ),

  /** A goal or a promised limit says nothing of what was reached. */
  ofEach("target-not-result", (series, { lang, words, subject, time }) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const said = formatTarget(point, series, lang);
        return series.metric.measure === "limit"
          ? words.promiseNotMeasured(series.area.name[lang], series.label[lang], said)
          : words.goalNotResult(subject(series), time(point), said);
      })
      .toReversed(),
  ),

  /** Two sources, or one twice, give figures that cannot both be true. */
  ofEach("two-accounts", (series, context) => {
    const dispute = maybeDispute(series, context);
    const { words, subject } = context;
    return dispute && words.twoAccounts(subject(series), dispute.time, dispute.figures);
  }),

  /** Figures that this site computed: nobody published them. */
  ({ model, lang, words, name, subject }) =>
    model.series.flatMap((series) => {
      const results = chiefResults(series);
      const derived = results.filter((point) => point.derived);
      if (derived.length === 0) return [];
      if (derived.length < results.length) {
        const years = formatYears(
          derived.map((point) => point.years.to),
          lang,
        );
        return quote("worked-out-here", words.workedOutHere(subject(series), years));
      }
      const named = isIndexed(series) ? words.indexOf(name(series)) : name(series);
      return quote("all-worked-out", words.allWorkedOut(named));
    }),
];

/** Wider than this, against the figure, rounding is worth a warning. */
const wide = 0.02;

function widthOf({ value, low, high }: ChartPoint): number {
  if (value === null || value === 0 || low === null || high === null) return 0;
  return (high - low) / Math.abs(value);
}
