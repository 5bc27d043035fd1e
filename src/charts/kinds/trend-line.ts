import { line, link, type Markish } from "@observablehq/plot";
import { type ChartOptions, shared } from "../declared-chart.ts";
import { type ChartSize, type Drawing, type Frame, singlePanel } from "../drawing.ts";
import { baseline, valueAxis, valueAxisBoxes, valueAxisMargin, yearAxis } from "../marks/axes.ts";
import { breakMarks } from "../marks/break-marks.ts";
import { gapMarks } from "../marks/gap-marks.ts";
import { labelMarks } from "../marks/labels.ts";
import { lineSegments, lonePoints, obstaclesOf } from "../marks/lines.ts";
import { heightOf, pointMarks, seriesClass, tagSeries } from "../marks/points.ts";
import { type EndLabels, trendLabels } from "../marks/trend-labels.ts";
import { valueScale, type ValueScale } from "../marks/value-scale.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { overYears } from "../text/summary/over-years.ts";
import { defineKind, type DraftRequest, marksOfLines } from "./spec.ts";

/**
 * Figures over years. A year without one breaks the line and leaves a tick on the axis; a change of
 * definition breaks it too; intervals, bounds and disagreements are drawn where they stand.
 */
export const trendLine = defineKind({
  kind: "trend-line",
  draws: { zh: "逐年的线", en: "a line over years" },
  altName: { zh: "折线图", en: "Line chart" },
  gallery: {
    name: { zh: "折线", en: "Line" },
    use: {
      zh: "一项指标有三年以上的数，要看先后。没有数的年份断开，口径变了也断开。",
      en: "One metric with figures for three years or more, to be read in order of time. The line breaks where a year has no figure and where the definition changed.",
    },
    avoid: {
      zh: "只有一两个数时；几项指标的统计对象或单位不同时；各地大小相差几倍、低的会贴在底上时。",
      en: "With a figure or two; with metrics of different base or unit; with places so different in size that the small ones lie flat on the axis.",
    },
    example: "work-safety-deaths",
  },
  options: { label: shared.label, axis: shared.axis, totals: shared.totals },
  shares: "axis",
  isOverYears: true,
  explored: "time",
  marks: marksOfLines,
  draw: (model, size) => drawTrend(model, size),
  summary: overYears,
  draft: { isDated: true, options: axisFor },
});

/** Height for its width: a line should not look steeper than it is. */
const heights = { phone: 250, small: 136, desk: 340, wide: 400 };

/** A strip under the axis of time; its height depends on where the frame puts the years. */
export interface Foot {
  /** In pixels, for a frame of those edges and years. */
  readonly height: (frame: Frame) => number;
  /** @param top where the strip begins, in pixels */
  readonly marks: (frame: Frame, top: number) => readonly Markish[];
}

interface TrendOptions {
  /** In pixels. */
  readonly height?: number;
  /** The series that the axis must hold; those drawn unless told. */
  readonly scaled?: readonly ChartSeries[];
  /** Stands above the axis of values instead of the unit. */
  readonly caption?: string;
  /** The axis of values, where it is not the usual one. */
  readonly scale?: ValueScale;
  /** Room at the right for names, in pixels. */
  readonly right?: number;
  /** What is written at which points of a series, instead of the usual ones. */
  readonly ends?: EndLabels;
  /** What stands under the axis of time. */
  readonly foot?: Foot;
}

/** Lines of this kind, or of those that are made of them. */
export function drawTrend(whole: ChartModel, size: ChartSize, options: TrendOptions = {}): Drawing {
  const isSmall = size.form === "small";
  const model = isSmall ? withoutAsides(whole) : whole;
  const { height = heights[size.form], scaled = model.series, caption, foot, ...given } = options;
  const { from, to } = model.period;
  const units = given.scale ?? scaleOf({ ...model, series: scaled }, size);
  const scale = caption === undefined ? units : { ...units, caption };
  const usual = frameOf(model, scale, size, isSmall ? heights.small : height);
  const bare = isSmall ? usual : { ...usual, right: Math.max(usual.right, given.right ?? 0) };
  // A strip under its years makes the frame taller.
  const more = foot?.height(bare) ?? 0;
  const frame = { ...bare, height: bare.height + more, bottom: bare.bottom + more };
  const drawn = model.series.flatMap((series) => obstaclesOf(series, frame));
  const words = breakMarks(model.series, frame, size, drawn);
  const axis = isSmall ? [] : valueAxisBoxes(frame, scale, size);
  const labels = trendLabels(model, frame, size, [...drawn, ...words.boxes, ...axis], given.ends);
  const points = model.series.map((series) =>
    pointMarks(isSmall ? { ...series, points: endsAndLone(series) } : series, frame),
  );
  const gaps = gapMarks(model.series, frame);
  const marks: Markish[] = [
    ...(foot?.marks(frame, height) ?? []),
    ...(isSmall ? [baseline(scale)] : valueAxis(frame, scale, size)),
    yearAxis(frame, size, isSmall ? { years: [from, to] } : {}),
    ...gaps.marks,
    ...words.marks,
    ...model.series.flatMap((series) => lineMarks(series, model.lit)),
    ...model.series.map(stemMarks),
    ...points.flatMap((one) => one.marks),
    ...labelMarks(labels.values, frame, "c-value", (point) => seriesOf(model, point)),
    ...labelMarks(labels.names, frame, "c-name", (series) => series),
  ];
  const names = [
    ...points.flatMap((one) => one.names),
    ...gaps.names,
    words.boxes.length > 0 && ("break" as const),
  ];
  return singlePanel(frame, marks, names, labels.unplaced);
}

/** The series of a point, where there are several to be told apart. */
function seriesOf(model: ChartModel, point: ChartPoint): number | null {
  const own = model.series.find((series) => series.points.includes(point));
  return model.series.length > 1 && own ? own.index : null;
}

/** The values of some series, with the ends of their intervals. */
export function valuesOf(series: readonly ChartSeries[]): number[] {
  const points = series.flatMap((one) => one.points);
  return points.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== null);
}

function scaleOf(model: ChartModel, size: ChartSize): ValueScale {
  const [first] = model.series;
  const values = valuesOf(model.series);
  values.push(...roomForArrows(model, values));
  const isCount = first?.metric.measure !== "rate";
  const fromZero = isCount || model.declaration.options.axis !== "data";
  // The lowest point keeps off the axis, where the marks of missing years stand.
  if (!fromZero && values.length > 0)
    values.push(Math.min(...values) - 0.06 * (Math.max(...values) - Math.min(...values)));
  const unit = first?.unit ?? { id: "", name: { zh: "", enOne: "", enMany: "" } };
  return valueScale(values.length > 0 ? values : [0, 1], unit, size.lang, { fromZero });
}

/** Values beyond the bounds, so that the arrow of an open end stays on the drawing. */
function roomForArrows(model: ChartModel, values: readonly number[]): readonly number[] {
  const room = 0.12 * (Math.max(0, ...values) - Math.min(0, ...values));
  const isShare = model.series.some(
    (one) => one.unit.id === "percent" && one.metric.measure === "rate",
  );
  // No share is more than all: there the arrow reaches into the margin instead.
  const most = isShare ? Math.max(100, ...values) : Infinity;
  return model.series.flatMap((series) =>
    series.points.flatMap((point) => {
      const height = heightOf(point);
      if (height === null) return [];
      return [
        ...(point.high === null ? [Math.min(height + room, most)] : []),
        ...(point.low === null ? [height - room] : []),
      ];
    }),
  );
}

function frameOf(model: ChartModel, scale: ValueScale, size: ChartSize, height: number): Frame {
  const { form, width, fontSize } = size;
  const { from, to } = model.period;
  const foot = Math.ceil(fontSize * 2.4);
  const left = valueAxisMargin(scale, size);
  const sides =
    form === "small"
      ? // Without an axis of values: half a year's label hangs over at either end.
        { top: fontSize * 1.7, right: 12, bottom: fontSize * 2.2, left: 12 }
      : { top: foot, right: Math.ceil(fontSize * 1.6), bottom: foot, left };
  return { width, height, ...sides, x: [from - 0.5, to + 0.5], y: scale.domain };
}

/** Only the figures that lines pass through: what disagrees or covers part of a year is for larger drawings. */
function withoutAsides(model: ChartModel): ChartModel {
  return {
    ...model,
    series: model.series.map((series) => ({
      ...series,
      points: series.points
        .filter(({ primary, wholeYear }) => primary && wholeYear !== null)
        .map((point) => ({ ...point, conflict: false })),
    })),
  };
}

/** The points that no line passes through, and those at the ends of all. */
function endsAndLone(series: ChartSeries): readonly ChartPoint[] {
  const joined = new Set(lineSegments(series).flatMap(({ points }) => points));
  const ends = [series.points[0], series.points.at(-1)];
  return series.points.filter((point) => !joined.has(point) || ends.includes(point));
}

function lineMarks(series: ChartSeries, lit: ChartModel["lit"]): readonly Markish[] {
  return lineSegments(series).flatMap(({ points, soft }) =>
    splitAtLit(points, lit).map((piece) =>
      line(piece.points, {
        x: "position",
        y: heightOf,
        className: [lineClass(piece.points, soft), seriesClass(series.color), piece.look]
          .join(" ")
          .trim(),
        ...tagSeries(series.index),
      }),
    ),
  );
}

function lineClass(points: readonly ChartPoint[], soft: boolean): string {
  if (points.every(({ beyond }) => beyond)) return "c-line-beyond";
  return soft ? "c-line-soft" : "c-line";
}

/** A stretch of line cut where the years that stand out begin and end, the rest of it dimmed. */
function splitAtLit(
  points: readonly ChartPoint[],
  lit: ChartModel["lit"],
): readonly { readonly points: readonly ChartPoint[]; readonly look: string }[] {
  if (lit === undefined) return [{ points, look: "" }];
  const within = points.filter(({ position }) => position >= lit.from && position <= lit.to);
  const before = points.filter(({ position }) => position < lit.from);
  const after = points.filter(({ position }) => position > lit.to);
  if (within.length === 0) return [{ points, look: "is-dim" }];
  return [
    { points: [...before, ...within.slice(0, 1)], look: "is-dim" },
    { points: within, look: "" },
    { points: [...within.slice(-1), ...after], look: "is-dim" },
  ].filter((piece) => piece.points.length > 1);
}

/** A change that no line passes through hangs from zero, so that its size can be seen. */
function stemMarks(series: ChartSeries): Markish {
  return link(lonePoints(series), {
    x1: "position",
    x2: "position",
    y1: 0,
    y2: heightOf,
    className: `c-line ${seriesClass(series.color)}`,
    ...tagSeries(series.index),
  });
}

/** A rate whose changes would be lost on an axis from zero starts near its data. */
export function axisFor({ metric, series }: DraftRequest): ChartOptions {
  if (metric.measure !== "rate") return {};
  const values = series.flatMap(({ points }) => points.map(({ value, low }) => value ?? low ?? 0));
  return Math.min(...values) > Math.max(...values) / 2 ? { axis: "data" } : {};
}
