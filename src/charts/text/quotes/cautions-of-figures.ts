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
import { chiefResults, disputesIn, ofEach, quote, type Rule } from "./context.ts";

/** A change of which the source does not say since when. */
export const baseNotStated = ofEach("base-not-stated", (series, { lang, words, subject }) => {
  if (series.metric.measure !== "change") return null;
  const open = chiefResults(series).findLast((point) => point.observation.comparedTo === null);
  return open && words.baseNotStated(subject(series), timeOf(open, lang));
});

/** `2470余万`, `500起以下`: an end of what it may be, never the number itself. */
const boundNotValue = ofEach("bound-not-value", (series, { lang, words, subject }) => {
  const bound = chiefResults(series).findLast(({ observation }) =>
    ["at_least", "at_most"].includes(observation.qualifier),
  );
  if (!bound || bound.observation.value === null || series.unit.id === "places") return null;
  const plain = formatNumber(bound.observation.value, series.unit, lang);
  const figure = figureOf(bound, series, lang);
  return words.bound(subject(series), timeOf(bound, lang), plain, figure);
});

/** An index says how a number stands to that of one year, not how many there were. */
const indexNotCount = ofEach("index-not-count", (series, { index, lang, words }) => {
  const last = chiefResults(series).at(-1);
  if (!last || !isIndexed(series)) return null;
  return words.indexNotCount(nameOfSeries(series, index, lang), timeOf(last, lang));
});

/** A change in per cent whose level nobody printed: how many there were cannot be said. */
const levelNotPrinted = ofEach("level-not-printed", (series, { index, lang, words, subject }) => {
  const { measure, of } = series.metric;
  const last = chiefResults(series).at(-1);
  if (measure !== "change" || of === null || !last) return null;
  const levels = index.observations.of(of, series.area.id);
  return levels.length > 0 ? null : words.levelNotPrinted(subject(series), timeOf(last, lang));
});

/** Work done (cases solved, people prosecuted, disputes mediated) is no measure of harm. */
const moreIsNotWorse = ofEach("more-is-not-worse", (series, { index, lang, words }) => {
  const { metric } = series;
  if (metric.better !== "neither" || !isFlow(metric.measure)) return null;
  const isCompared = runsBetweenBreaks(series).some(({ readings }) => readings.length > 1);
  return isCompared ? words.moreIsNotWorse(nameOfMetric(metric, index, lang)) : null;
});

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
const ownAccount = ofEach("own-account", ({ area, points }, { index, lang, words }) => {
  if (["nation", "province"].includes(area.level)) return null;
  const own = points
    .map((point) => index.sources.get(point.observation.source))
    .find((source) => source?.kind === "newspaper" && source.authorship === "agency");
  return own && words.ownAccount(area.name[lang]);
});

/** One campaign, one station, one street: not the whole place's year. */
const partNotTheWhole = ofEach("part-not-the-whole", ({ metric, area }, { index, lang, words }) => {
  if (metric.partial === "no") return null;
  const name = nameOfMetric(metric, index, lang);
  return words.partNotWhole(area.name[lang], name, metric.base[lang]);
});

/** A rank, a first or an only holds within its scope. */
export const rankWithin = ofEach("rank-within", (series, { index, lang, words }) => {
  const scope = chiefResults(series).findLast((point) => point.observation.scope !== null)
    ?.observation.scope;
  const area = scope ? index.areas.get(scope) : undefined;
  if (!area || area.level === "nation") return null;
  return words.rankWithin(nameOfSeries(series, index, lang), area.name[lang]);
});

/** Wider than this, against the figure, rounding is worth a warning. */
const wide = 0.02;

/** A figure printed to so few digits that it may stand for a good deal more or less. */
const roundedNotExact = ofEach("rounded-not-exact", (series, { lang, words, subject }) => {
  if (!isCounted(series.metric.measure)) return null;
  const [rounded] = chiefResults(series)
    .filter((point) => !point.derived && point.observation.qualifier === "exact")
    .toSorted((a, b) => widthOf(b) - widthOf(a));
  if (!rounded || widthOf(rounded) < wide) return null;
  const say = (value: number | null): string => formatNumber(value ?? 0, series.unit, lang);
  return words.rounded(
    subject(series),
    timeOf(rounded, lang),
    figureOf(rounded, series, lang),
    say(rounded.low),
    say(rounded.high),
  );
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
const stockNotFlow = ofEach("stock-not-flow", ({ metric }, { index, lang, words }) =>
  metric.measure === "stock" ? words.stockNotFlow(nameOfMetric(metric, index, lang)) : null,
);

/** Years running are a count of years: they tell nothing of what happened in any of them. */
const streakNotSize = ofEach("streak-not-size", ({ metric }, { index, lang, words }) =>
  metric.measure === "streak" ? words.streakNotSize(nameOfMetric(metric, index, lang)) : null,
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
