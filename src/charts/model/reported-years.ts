import { yearsBetween } from "#dataset/selecting/years-of-text.ts";
import type { ChartModel, ChartSeries } from "./model-types.ts";

/** The years of the chart of which the series has a figure, first to last. */
export function reportedYears(
  series: Pick<ChartSeries, "gaps">,
  period: ChartModel["period"],
): readonly number[] {
  const gaps = new Set(series.gaps.map((gap) => gap.year));
  return yearsBetween(period.from, period.to).filter((year) => !gaps.has(year));
}
