import type { Language } from "#dataset/contract/bilingual.ts";
import type { ChartModel, ChartSeries } from "../../model/model-types.ts";
import { figureOf, timeOf } from "../names.ts";

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
    const last = series.points.findLast((point) => point.conflict && point.chief);
    if (!last) return [];
    const { text } = last.observation.period;
    const sides = series.points.filter(
      (point) => point.conflict && point.observation.period.text === text,
    );
    const figures = new Set(sides.map((point) => figureOf(point, series, lang)));
    return [{ series, time: timeOf(last, lang), figures: [...figures] }];
  });
}
