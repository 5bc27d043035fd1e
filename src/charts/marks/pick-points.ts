import type { ChartPoint, ChartSeries } from "../model/model-types.ts";
import { heightOf } from "./point-marks.ts";

/** The newest chief figure of a series, a result before a target; null where there is none. */
export function maybeLatest(series: ChartSeries): ChartPoint | null {
  const points = series.points.filter((point) => point.chief && heightOf(point) !== null);
  return points.findLast((point) => !point.target) ?? points.at(-1) ?? null;
}

/** The oldest chief figure of a series. */
export function maybeEarliest(series: ChartSeries): ChartPoint | null {
  return series.points.find((point) => point.chief && heightOf(point) !== null) ?? null;
}
