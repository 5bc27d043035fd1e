import type { ChartPoint, ChartSeries } from "../model/model-types.ts";
import { pxOf, pyOf, type Frame } from "../theme.ts";
import { lineSegments, lonePoints } from "./line-segments.ts";
import { boxAround, boxesAlong, type Box } from "./place-labels.ts";
import { heightOf, pointRadius } from "./point-marks.ts";

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
    segment.points.slice(1).flatMap((point, index) => {
      const previous = segment.points[index];
      return previous ? boxesAlong(at(previous), at(point)) : [];
    }),
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
