import type { ChartKind } from "../chart-kinds.ts";
import type { ChartPoint, ChartSeries, Gap, RowSubject, UncountedSeries } from "./model-types.ts";

/**
 * Gives every reading its row in the table: a figure, or a year looked for in vain. The heat map
 * has one row a series instead, since its table would be as long as the dataset.
 */
export function countRows(
  kind: ChartKind,
  uncounted: readonly UncountedSeries[],
): { readonly series: readonly ChartSeries[]; readonly rows: readonly RowSubject[] } {
  const rows: RowSubject[] = [];
  const perSeries = kind === "reporting-heatmap";
  const series = uncounted.map((one): ChartSeries => {
    const series = one.index;
    if (perSeries) {
      const row = rows.push({ kind: "series", series }) - 1;
      return {
        ...one,
        points: one.points.map((point) => ({ ...point, row })),
        gaps: one.gaps.map((gap) => ({ ...gap, row })),
        row,
      };
    }
    const points = one.points.map((placed): ChartPoint => {
      const point = { ...placed, row: rows.length };
      rows.push({ kind: "point", series, point });
      return point;
    });
    const gaps = one.gaps.map((open): Gap => {
      const gap = { ...open, row: open.search === null ? null : rows.length };
      if (open.search !== null) rows.push({ kind: "gap", series, gap });
      return gap;
    });
    return { ...one, points, gaps, row: null };
  });
  return { series, rows };
}
