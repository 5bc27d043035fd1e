import { group } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { GapKind } from "#model/gap.ts";
import { yearsIn } from "#words/gaps.ts";
import { quoteWords } from "#words/index.ts";
import type { ChartKindSpec } from "../../kinds/spec.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../../model/types.ts";
import { figureOf, nameOfMetric, nameOfSeries, timeOf } from "../figures.ts";

/** What may be said, from what tells most to what tells least: of all that fits, the first are shown. */
export const allowedInOrder = [
  "figure",
  "cells",
  "limit",
  "all-one-way",
  "largest-part",
  "course",
  "empty-row",
  "beyond-all-others",
  "fullest-row",
  "both-accounts",
  "sum-holds",
  "goal",
  "gaps-known",
] as const;

/** What may not be said, from the gravest mistake to the least. */
export const cautionsInOrder = [
  "level-not-printed",
  "all-worked-out",
  "event-not-cause",
  "index-not-count",
  "changes-do-not-chain",
  "definition-changed",
  "bases-differ",
  "spans-differ",
  "year-of-honour",
  "target-not-result",
  "share-of-unknown",
  "gap-not-absence",
  "totals-overlap",
  "part-not-the-whole",
  "total-not-a-year",
  "rank-within",
  "bound-not-value",
  "share-of-what",
  "base-not-stated",
  "two-accounts",
  "rate-not-level",
  "one-year-only",
  "rate-of-answers",
  "zone-beside-district",
  "streak-not-size",
  "stock-not-flow",
  "figure-inside-cell",
  "worked-out-here",
  "open-start",
  "years-counted-back",
  "years-without-figure",
  "rounded-not-exact",
  "own-account",
  "part-of-a-year",
  "years-not-sought",
  "other-count",
  "more-is-not-worse",
  "no-cause",
] as const;

/** One thing that may, or may not, be said. */
export interface Quote {
  readonly of: (typeof allowedInOrder)[number] | (typeof cautionsInOrder)[number];
  readonly text: string;
}

/** A quote of one sort. */
export function quote(of: Quote["of"], text: string): Quote {
  return { of, text };
}

/** Looks for one danger, or one certainty, in a chart. The most telling first; none where there is none. */
export type Rule = (context: QuoteContext) => readonly Quote[];

/** What a rule says: nothing, a text, or several. */
type Said = string | readonly string[] | null | undefined;

/** A rule that looks at a chart as a whole, with what it says of it, where it says anything. */
export function ofChart(of: Quote["of"], say: (context: QuoteContext) => Said): Rule {
  return (context) => [say(context) ?? []].flat().map((text) => quote(of, text));
}

/** A rule that looks at each series by itself. */
export function ofEach(
  of: Quote["of"],
  say: (series: ChartSeries, context: QuoteContext) => Said,
): Rule {
  return ofChart(of, (context) =>
    context.model.series.flatMap((series) => say(series, context) ?? []),
  );
}

/** What a rule may look at. */
export type QuoteContext = ReturnType<typeof contextOf>;

/** A chart ready for the rules. */
export function contextOf(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
) {
  const words = quoteWords(lang);
  const isOne = model.series.length === 1;
  const name = (series: ChartSeries): string => nameOfSeries(series, index, lang);
  return {
    ...{ kind, model, index, lang, words, name },
    /** What a series is of, without its place. */
    thing: ({ metric }: ChartSeries): string => nameOfMetric(metric, index, lang),
    figure: (point: ChartPoint, series: ChartSeries): string => figureOf(point, series, lang),
    time: (point: ChartPoint): string => timeOf(point, lang),
    /** What a caution calls a series; where there is but one, nothing, or a pronoun. */
    subject: (series: ChartSeries): string => (isOne ? words.it : name(series)),
    /** What a list of statements calls it: nothing where there is but one. */
    topic: (series: ChartSeries): string => (isOne ? "" : name(series)),
  };
}

/** The figures of a series that a line passes through, goals left out. */
export function chiefResults(series: ChartSeries): readonly ChartPoint[] {
  return series.points.filter((point) => point.primary && !point.target);
}

/** The last point of a series over which two sources, or one source twice, disagree: its time, and each figure once. */
export function maybeDispute(series: ChartSeries, { figure, time }: QuoteContext) {
  const disputed = series.points.filter((point) => point.conflict);
  const last = disputed.findLast((point) => point.primary);
  if (!last) return null;
  const { text } = last.observation.period;
  const sides = disputed.filter(({ observation }) => observation.period.text === text);
  return { time: time(last), figures: [...new Set(sides.map((side) => figure(side, series)))] };
}

/** The series that has most gaps of a kind, with their years and where that is known from. */
export function mostOf(kind: GapKind, all: readonly ChartSeries[], lang: Language) {
  const groups = all.flatMap((series) => {
    const own = series.gaps.filter((gap) => gap.kind === kind);
    // What one place prints is not said of years that are printed in another.
    const places = group(own, (gap) =>
      kind === "printed-elsewhere" ? (gap.search?.where[lang] ?? "") : "",
    );
    return [...places].map(([where, gaps]) => ({ series, gaps, where }));
  });
  const [most] = groups.toSorted((a, b) => b.gaps.length - a.gaps.length);
  if (!most) return null;
  const { series, gaps, where } = most;
  return { series, where, count: gaps.length, years: yearsIn(gaps, kind, lang) };
}
