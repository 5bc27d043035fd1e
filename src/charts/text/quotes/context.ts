import type { Language } from "#model/bilingual.ts";
import { quoteWords } from "#words/index.ts";
import type { QuoteWords } from "#words/zh/quotes.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../../model/types.ts";
import { figureOf, nameOfSeries, timeOf } from "../names.ts";

/** What a rule may look at. */
export interface QuoteContext {
  readonly model: ChartModel;
  readonly index: ChartIndex;
  readonly lang: Language;
  readonly words: QuoteWords;
  /** What a caution calls a series; where there is but one, nothing, or a pronoun. */
  readonly subject: (series: ChartSeries) => string;
  /** What a list of statements calls it: nothing where there is but one. */
  readonly topic: (series: ChartSeries) => string;
}

/** One thing that may, or may not, be said. */
export interface Quote {
  /** How much it tells: of all that fit a chart, those of most weight are shown. */
  readonly weight: number;
  readonly text: string;
}

/** Looks for one danger, or one certainty, in a chart. The most telling first; none where there is none. */
export type Rule = (context: QuoteContext) => readonly Quote[];

/** A chart ready for the rules. */
export function contextOf(model: ChartModel, index: ChartIndex, lang: Language): QuoteContext {
  const words = quoteWords(lang);
  const isOne = model.series.length === 1;
  const name = (series: ChartSeries): string => nameOfSeries(series, index, lang);
  return {
    model,
    index,
    lang,
    words,
    subject: (series) => (isOne ? words.it : name(series)),
    topic: (series) => (isOne ? "" : name(series)),
  };
}

/** The figures of a series that a line passes through, goals left out. */
export function chiefResults(series: ChartSeries): readonly ChartPoint[] {
  return series.points.filter((point) => point.primary && !point.target);
}

/** Figures of one place and time that cannot all be true. */
export interface Dispute {
  readonly series: ChartSeries;
  readonly time: string;
  /** Each once, in words. */
  readonly figures: readonly string[];
}

/** Of each series the last point over which two sources, or one source twice, disagree. */
export function disputesIn({ series: all }: ChartModel, lang: Language): readonly Dispute[] {
  return all.flatMap((series) => {
    const last = series.points.findLast((point) => point.conflict && point.primary);
    if (!last) return [];
    const { text } = last.observation.period;
    const sides = series.points.filter(
      (point) => point.conflict && point.observation.period.text === text,
    );
    const figures = new Set(sides.map((point) => figureOf(point, series, lang)));
    return [{ series, time: timeOf(last, lang), figures: [...figures] }];
  });
}
