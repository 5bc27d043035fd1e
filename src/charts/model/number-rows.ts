import type { ChartKind } from "../chart-kinds.ts";
import type { ChartPoint, ChartSeries, Gap, RowSubject, SeriesWithoutRows } from "./types.ts";

/**
 * Gives every reading its row in the table: a figure, or a year looked for in vain, in order of time
 * within each series. The heat map has one row a series instead, since its table would be as long as the dataset.
 */
export function numberRows(
  kind: ChartKind,
  uncounted: readonly SeriesWithoutRows[],
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
    const counted = [
      ...one.points.map((point) => ({ at: point.position, point })),
      ...one.gaps.map((gap) => ({ at: gap.year, gap })),
    ].toSorted((a, b) => a.at - b.at);
    const points: ChartPoint[] = [];
    const gaps: Gap[] = [];
    for (const item of counted) {
      const row = rows.length;
      if ("point" in item) {
        const point = { ...item.point, row };
        points.push(point);
        rows.push({ kind: "point", series, point });
      } else {
        const gap = { ...item.gap, row: item.gap.search === null ? null : row };
        gaps.push(gap);
        if (gap.row !== null) rows.push({ kind: "gap", series, gap });
      }
    }
    return { ...one, points, gaps, row: null };
  });
  return { series, rows };
}
