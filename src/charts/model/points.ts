import { ascending, descending, pairs } from "d3-array";
import { yearsBetween } from "#dataset/select/reporting-grid.ts";
import { isDisjoint } from "#figures/interval.ts";
import { maybeWholeYear } from "#figures/period.ts";
import { yearFraction } from "#model/breaks.ts";
import type { Interval, Period } from "#model/figure.ts";
import { type Observation, statusRank } from "#model/observation.ts";
import type { Source } from "#model/vocabulary.ts";
import type { ChartOptions } from "../declared-chart.ts";
import type {
  ChartModel,
  ChartPoint,
  ChartSeries,
  Gap,
  OpenGap,
  PlacedPoint,
  RowSubject,
  SeriesWithoutRows,
  Shown,
} from "./types.ts";

/** Spans longer than this stand where they end: they are totals, not the state of a year. */
const longSpan = 2.01;

/**
 * Where a period begins and ends on the axis of years, in fractions of them; the first of January 2019 is
 * 2018.5, so that the whole year stands at 2019.
 */
export function extentOf(period: Period): { readonly start: number | null; readonly end: number } {
  return {
    start: period.start === null ? null : yearFraction(period.start, "start"),
    end: yearFraction(period.end, "end"),
  };
}

/** Where one figure of that period is drawn: its middle, or its end where the span is long or open. */
export function positionOf(period: Period): number {
  const { start, end } = extentOf(period);
  if (start === null) return end;
  return end - start > longSpan ? Math.round(end - 0.5) : round((start + end) / 2);
}

/** Whether a figure of that period is a total of more than a year, such as a term of five. */
export function isTotalOfYears(period: Period): boolean {
  const { start, end } = extentOf(period);
  return start !== null && end - start > 1.01;
}

/** The first two of some totals, one after the other, that share years. */
export function maybeOverlap<Total extends Pick<ChartPoint, "years">>(
  totals: readonly Total[],
): readonly [Total, Total] | undefined {
  return pairs(totals).find(([before, one]) => one.years.from <= before.years.to);
}

/** The calendar years that a period touches. */
export function yearsOf(period: Period): { readonly from: number; readonly to: number } {
  const to = Number(period.end.slice(0, 4));
  return { from: period.start === null ? to : Number(period.start.slice(0, 4)), to };
}

/** The years that the figures of some series touch, from the first to the last. */
export function yearsOfFigures(series: readonly { readonly points: readonly PlacedPoint[] }[]) {
  const points = series.flatMap((one) => one.points);
  return {
    from: Math.min(...points.map(({ years }) => years.from)),
    to: Math.max(...points.map(({ years }) => years.to)),
  };
}

function round(position: number): number {
  return Math.round(position * 1000) / 1000;
}

/**
 * The points of one metric in one area, in order of time; of one period, the primary one first. A copy
 * stands after originals.
 * @param sources by id; a later publication goes before an earlier one
 */
export function selectPoints(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Source>,
  period: { readonly from: number; readonly to: number } | undefined,
): readonly PlacedPoint[] {
  const inside = observations.filter((row) => {
    const years = yearsOf(row.period);
    return !period || (years.to >= period.from && years.from <= period.to);
  });
  const sourceOf = ({ source }: Observation): Source | undefined =>
    sources.get(source.split("+", 1)[0] ?? source);
  const published = (row: Observation): string => sourceOf(row)?.published ?? "";
  const isCopy = (row: Observation): boolean => sourceOf(row)?.kind === "copy";
  const sorted = inside.toSorted(
    (a, b) =>
      positionOf(a.period) - positionOf(b.period) ||
      ascending(a.period.text, b.period.text) ||
      Number(a.derivedFrom !== null) - Number(b.derivedFrom !== null) ||
      statusRank[a.status] - statusRank[b.status] ||
      Number(isCopy(a)) - Number(isCopy(b)) ||
      descending(published(a), published(b)) ||
      ascending(a.id, b.id),
  );
  return sorted.map((row, index) => {
    const rivals = sorted.filter((other) => other !== row && isRival(row, other));
    return {
      observation: row,
      position: positionOf(row.period),
      years: yearsOf(row.period),
      wholeYear: maybeWholeYear(row.period),
      value: row.value ?? middleOf(row),
      low: row.low,
      high: row.high,
      derived: row.derivedFrom !== null,
      target: row.status === "target",
      conflict: rivals.some((other) => isDisjoint(row, other)),
      primary: sorted[index - 1]?.period.text !== row.period.text,
    };
  });
}

/** Two accounts of one thing: neither a target beside its result, nor a revision of the other. */
export function isRival(a: Observation, b: Observation): boolean {
  return a.period.text === b.period.text && a.status === b.status;
}

/** The middle of what lies between two known ends; null where one is open. */
export function middleOf(row: Interval): number | null {
  return row.low === null || row.high === null ? null : (row.low + row.high) / 2;
}

/**
 * The first and last year that "n years running" counts: the last one and the n − 1 before it; null
 * without a number. Titles are named the spring after the year assessed, so that a count of namings
 * stands one year later.
 */
export function streakYears(
  point: Pick<ChartPoint, "value" | "low" | "high" | "years">,
  counted: ChartOptions["counted"],
): { readonly from: number; readonly to: number } | null {
  const length = point.value ?? point.low ?? point.high;
  if (length === null) return null;
  const to = point.years.to + (counted === "named" ? 1 : 0);
  return { from: to - Math.round(length) + 1, to };
}

/** The years of the chart of which the series has a figure, first to last. */
export function reportedYears(
  series: Pick<ChartSeries, "gaps">,
  period: ChartModel["period"],
): readonly number[] {
  const gaps = new Set(series.gaps.map((gap) => gap.year));
  return yearsBetween(period.from, period.to).filter((year) => !gaps.has(year));
}

/**
 * Gives every reading its row in the table: a figure, or years on end without one of which the same is
 * known, in order of time within each series. The grid of coverage has one row a series instead, since its table would be as
 * long as the dataset.
 */
export function numberRows(
  shows: Shown,
  uncounted: readonly SeriesWithoutRows[],
): { readonly series: readonly ChartSeries[]; readonly rows: readonly RowSubject[] } {
  const rows: RowSubject[] = [];
  const series = uncounted.map((one): ChartSeries => {
    const series = one.index;
    if (shows === "coverage") {
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
      const last = rows.at(-1);
      if ("point" in item) {
        const point = { ...item.point, row: rows.length };
        points.push(point);
        rows.push({ kind: "point", series, point });
      } else if (last?.kind === "gap" && last.series === series && goesOn(last.gaps, item.gap)) {
        const gap = { ...item.gap, row: rows.length - 1 };
        gaps.push(gap);
        rows[gap.row] = { ...last, gaps: [...last.gaps, gap] };
      } else {
        const gap = { ...item.gap, row: rows.length };
        gaps.push(gap);
        rows.push({ kind: "gap", series, gaps: [gap] });
      }
    }
    return { ...one, points, gaps, row: null };
  });
  return { series, rows };
}

/** Whether a year without a figure is the next of a run, and no more is known of it. */
function goesOn(run: readonly Gap[], { year, kind, search }: OpenGap): boolean {
  const last = run.at(-1);
  return last?.year === year - 1 && last.kind === kind && last.search === search;
}
