import type { ChartModel } from "../model/model-types.ts";

/** The cells of a grid of series by years, by what is known of each. */
export function countCells({ series, period }: Pick<ChartModel, "series" | "period">) {
  const years = period.to - period.from + 1;
  const cells = series.length * years;
  const gaps = series.flatMap((one) => one.gaps);
  const sought = gaps.filter((gap) => gap.search !== null).length;
  return {
    rows: series.length,
    years,
    cells,
    found: cells - gaps.length,
    sought,
    unsought: gaps.length - sought,
  };
}
