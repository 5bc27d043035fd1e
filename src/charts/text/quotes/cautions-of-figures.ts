import { isCounted, isFlow } from "#model/measures.ts";
import type { Metric } from "#model/vocabulary.ts";
import { formatNumber } from "#words/figure.ts";
import { formatYears } from "#words/period.ts";
import { runsBetweenBreaks } from "../../model/comparable-runs.ts";
import type { ChartPoint, ChartSeries } from "../../model/types.ts";
import {
  figureOf,
  formatTarget,
  isIndexed,
  nameOfMetric,
  nameOfSeries,
  timeOf,
} from "../figures.ts";
import { chiefResults, disputesIn, quote, type Rule } from "./context.ts";

/** A change of which the source does not say since when. */
export const baseNotStated: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure !== "change") return [];
    const open = chiefResults(series).findLast((point) => point.observation.comparedTo === null);
    if (!open) return [];
    const name = subject(series);
    return [quote("base-not-stated", words.baseNotStated(name, timeOf(open, lang)))];
  });

/** `2470余万`, `500起以下`: an end of what it may be, never the number itself. */
const boundNotValue: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const bound = chiefResults(series).findLast(({ observation }) =>
      ["at_least", "at_most"].includes(observation.qualifier),
    );
    if (!bound || bound.observation.value === null || series.unit.id === "places") return [];
    const plain = formatNumber(bound.observation.value, series.unit, lang);
    const name = subject(series);
    const text = words.bound(name, timeOf(bound, lang), plain, figureOf(bound, series, lang));
    return [quote("bound-not-value", text)];
  });

/** An index says how a number stands to that of one year, not how many there were. */
const indexNotCount: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const last = chiefResults(series).at(-1);
    if (!last || !isIndexed(series)) return [];
    const name = nameOfSeries(series, index, lang);
    return [quote("index-not-count", words.indexNotCount(name, timeOf(last, lang)))];
  });

/** A change in per cent whose level nobody printed: how many there were cannot be said. */
const levelNotPrinted: Rule = ({ model, index, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const { measure, of } = series.metric;
    const last = chiefResults(series).at(-1);
    if (measure !== "change" || of === null || !last) return [];
    const levels = index.observations.of(of, series.area.id);
    if (levels.length > 0) return [];
    return [quote("level-not-printed", words.levelNotPrinted(subject(series), timeOf(last, lang)))];
  });

/** Work done (cases solved, people prosecuted, disputes mediated) is no measure of harm. */
const moreIsNotWorse: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter(
      (series) =>
        series.metric.better === "neither" &&
        isFlow(series.metric.measure) &&
        runsBetweenBreaks(series).some((course) => course.readings.length > 1),
    )
    .map((series) =>
      quote("more-is-not-worse", words.moreIsNotWorse(nameOfMetric(series.metric, index, lang))),
    );

/** What exactly was counted, where the same unit counts another thing of the topic as well. */
const otherCount: Rule = ({ model, index, lang, words }) => {
  const metrics = new Set(model.series.map((series) => series.metric));
  const isLike = (one: Metric, other: Metric): boolean =>
    one.id !== other.id &&
    one.topic === other.topic &&
    one.unit === other.unit &&
    one.measure === other.measure;
  return [...metrics]
    .filter(({ base, measure }) => isFlow(measure) && base[lang] !== "")
    .filter((metric) => index.data.metrics.some((other) => isLike(metric, other)))
    .map((metric) =>
      quote(
        "other-count",
        words.countedThing(nameOfMetric(metric, index, lang), metric.base[lang]),
      ),
    );
};

/** A report by the body that did the work, or with it: nobody else has checked the figure. */
const ownAccount: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    if (["nation", "province"].includes(series.area.level)) return [];
    const own = series.points
      .map((point) => index.sources.get(point.observation.source))
      .find((source) => source?.kind === "newspaper" && source.authorship === "agency");
    if (!own) return [];
    return [quote("own-account", words.ownAccount(series.area.name[lang]))];
  });

/** One campaign, one station, one street: not the whole place's year. */
const partNotTheWhole: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter(({ metric }) => metric.partial !== "no")
    .map(({ metric, area }) =>
      quote(
        "part-not-the-whole",
        words.partNotWhole(area.name[lang], nameOfMetric(metric, index, lang), metric.base[lang]),
      ),
    );

/** A rank, a first or an only holds within its scope. */
export const rankWithin: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const scope = chiefResults(series).findLast((point) => point.observation.scope !== null)
      ?.observation.scope;
    const area = scope ? index.areas.get(scope) : undefined;
    if (!area || area.level === "nation") return [];
    const name = nameOfSeries(series, index, lang);
    return [quote("rank-within", words.rankWithin(name, area.name[lang]))];
  });

/** Wider than this, against the figure, rounding is worth a warning. */
const wide = 0.02;

/** A figure printed to so few digits that it may stand for a good deal more or less. */
const roundedNotExact: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (!isCounted(series.metric.measure)) return [];
    const [rounded] = chiefResults(series)
      .filter((point) => !point.derived && point.observation.qualifier === "exact")
      .toSorted((a, b) => widthOf(b) - widthOf(a));
    if (!rounded || widthOf(rounded) < wide) return [];
    const say = (value: number | null): string => formatNumber(value ?? 0, series.unit, lang);
    const text = words.rounded(
      subject(series),
      timeOf(rounded, lang),
      figureOf(rounded, series, lang),
      say(rounded.low),
      say(rounded.high),
    );
    return [quote("rounded-not-exact", text)];
  });

function widthOf({ value, low, high }: ChartPoint): number {
  if (value === null || value === 0 || low === null || high === null) return 0;
  return (high - low) / Math.abs(value);
}

/** What a rate is a share of, or reckoned against: it says nothing beyond that. */
const shareOfWhat: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const { metric } = series;
    const last = chiefResults(series).at(-1);
    const base = metric.base[lang];
    if (metric.measure !== "rate" || base === "" || !last) return [];
    const name = nameOfSeries(series, index, lang);
    if (series.unit.id !== "percent")
      return [quote("rate-not-level", words.rateNotLevel(name, base))];
    // A rate of nothing we know of is what people answered, or a sample.
    if (metric.of === null) return [quote("rate-of-answers", words.countedThing(name, base))];
    const levels = index.observations.of(metric.of, series.area.id);
    const of = levels.length === 0 ? "share-of-unknown" : "share-of-what";
    const text = words.shareOfWhat(name, figureOf(last, series, lang), base);
    return [quote(of, text)];
  });

/** How many there are at a point in time is not how many came or went. */
const stockNotFlow: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter((series) => series.metric.measure === "stock")
    .map((series) =>
      quote("stock-not-flow", words.stockNotFlow(nameOfMetric(series.metric, index, lang))),
    );

/** Years running are a count of years: they tell nothing of what happened in any of them. */
const streakNotSize: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter((series) => series.metric.measure === "streak")
    .map((series) =>
      quote("streak-not-size", words.streakNotSize(nameOfMetric(series.metric, index, lang))),
    );

/** A goal or a promised limit says nothing of what was reached. */
const targetNotResult: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const figure = formatTarget(point, series, lang);
        const text =
          series.metric.measure === "limit"
            ? words.promiseNotMeasured(series.area.name[lang], series.label[lang], figure)
            : words.goalNotResult(subject(series), timeOf(point, lang), figure);
        return quote("target-not-result", text);
      })
      .toReversed(),
  );

/** Two sources, or one twice, give figures that cannot both be true. */
const twoAccounts: Rule = ({ model, lang, words, subject }) =>
  disputesIn(model, lang).map(({ series, time, figures }) =>
    quote("two-accounts", words.twoAccounts(subject(series), time, figures)),
  );

/** Figures that this site computed: nobody published them. */
const workedOutHere: Rule = ({ model, index, lang, words, subject }) => {
  const nameOf = (series: ChartSeries): string => {
    const name = nameOfSeries(series, index, lang);
    return isIndexed(series) ? words.indexOf(name) : name;
  };
  return model.series.flatMap((series) => {
    const results = chiefResults(series);
    const derived = results.filter((point) => point.derived);
    if (derived.length === 0) return [];
    const name = subject(series);
    if (derived.length === results.length)
      return [quote("all-worked-out", words.allWorkedOut(nameOf(series)))];
    const years = derived.map((point) => point.years.to);
    return [quote("worked-out-here", words.workedOutHere(name, formatYears(years, lang)))];
  });
};

/** What the figures of a chart may not be taken for. */
export const cautionsOfFigures: readonly Rule[] = [
  baseNotStated,
  boundNotValue,
  indexNotCount,
  levelNotPrinted,
  moreIsNotWorse,
  otherCount,
  ownAccount,
  partNotTheWhole,
  rankWithin,
  roundedNotExact,
  shareOfWhat,
  stockNotFlow,
  streakNotSize,
  targetNotResult,
  twoAccounts,
  workedOutHere,
];
