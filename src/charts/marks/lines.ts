import { pairs } from "d3-array";
import { breakBetween } from "#model/breaks.ts";
import { type Frame, pxOf, pyOf } from "../drawing.ts";
import type { ChartPoint, ChartSeries } from "../model/types.ts";
import { type Box, boxAround, boxesAlong } from "./labels.ts";
import { heightOf, pointRadius } from "./points.ts";

/** A stretch of line through figures of years that follow one another. */
export interface Segment {
  readonly points: readonly ChartPoint[];
  /** Drawn dashed: it touches a figure that was computed. */
  readonly soft: boolean;
}

/**
 * The stretches of a series that a line may join: primary figures of whole years, no targets, that follow
 * each other without a gap, on one side of every change of definition.
 */
export function lineSegments(series: ChartSeries): readonly Segment[] {
  const points = series.points.filter(
    (point) =>
      point.primary && !point.target && point.wholeYear !== null && heightOf(point) !== null,
  );
  const segments: { points: ChartPoint[]; soft: boolean }[] = [];
  for (const [previous, point] of pairs(points)) {
    if (!isJoined(previous, point, series)) continue;
    const soft = isSoft(previous) || isSoft(point);
    const last = segments.at(-1);
    if (last?.points.at(-1) === previous && last.soft === soft) last.points.push(point);
    else segments.push({ points: [previous, point], soft });
  }
  return segments;
}

/** Figures of a change of which no two follow each other: each reported for one year alone. */
export function lonePoints(series: ChartSeries): readonly ChartPoint[] {
  if (series.metric.measure !== "change") return [];
  if (lineSegments(series).length > 0) return [];
  const isLone = (point: ChartPoint): boolean =>
    !point.target && point.years.from === point.years.to;
  return series.points.filter((point) => isLone(point) && heightOf(point) !== null);
}

function isJoined(a: ChartPoint, b: ChartPoint, series: ChartSeries): boolean {
  if (a.wholeYear === null || b.wholeYear !== a.wholeYear + 1) return false;
  return breakBetween(series.breaks, a.position, b.position) === undefined;
}

/** An index is worked out at every point; dashed is only what was so before. */
function isSoft(point: ChartPoint): boolean {
  return point.printed ? point.printed.observation.derivedFrom !== null : point.derived;
}

/** What the points, bounds, spans and lines of a series cover, for words to keep off. */
export function obstaclesOf(series: ChartSeries, frame: Frame): readonly Box[] {
  const at = (point: ChartPoint): [number, number] => [
    pxOf(frame, point.position),
    pyOf(frame, heightOf(point) ?? 0),
  ];
  const points = series.points.flatMap((point) => {
    if (heightOf(point) === null) return [];
    const [x, y] = at(point);
    const open = [
      ...(point.high === null ? [{ left: x - 4, right: x + 4, top: y - 18, bottom: y }] : []),
      ...(point.low === null ? [{ left: x - 4, right: x + 4, top: y, bottom: y + 18 }] : []),
      ...(point.years.from === point.years.to ? [] : [spanBox(point, y, frame)]),
    ];
    const { low, high } = point;
    const whisker =
      low === null || high === null
        ? []
        : [{ left: x - 2, right: x + 2, top: pyOf(frame, high), bottom: pyOf(frame, low) }];
    return [boxAround(x, y, point.conflict ? 8 : pointRadius), ...open, ...whisker];
  });
  const lines = lineSegments(series).flatMap((segment) =>
    pairs(segment.points).flatMap(([before, point]) => boxesAlong(at(before), at(point))),
  );
  const stems = lonePoints(series).flatMap((point) => {
    const [x, y] = at(point);
    return boxesAlong([x, pyOf(frame, 0)], [x, y]);
  });
  return [...points, ...lines, ...stems];
}

function spanBox(point: ChartPoint, y: number, frame: Frame): Box {
  const left = pxOf(frame, point.years.from - 0.4);
  return { left, right: pxOf(frame, point.years.to + 0.4), top: y - 1, bottom: y + 1 };
}
