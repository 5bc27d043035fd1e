import type { PackedChart } from "./explore-data.ts";

/** The declared chart that draws every one of the series and the fewest others; null where none does. */
export function nearestChart(
  series: readonly string[],
  charts: readonly PackedChart[],
): PackedChart | null {
  const fitting = charts.filter((chart) => series.every((one) => chart.series.includes(one)));
  return fitting.toSorted((a, b) => a.series.length - b.series.length)[0] ?? null;
}
