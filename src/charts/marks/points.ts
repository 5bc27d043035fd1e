import { dot, link, type Markish, type RenderFunction, ruleX, ruleY } from "@observablehq/plot";
import { type Frame, pxOf, pyOf, xAt, yAt } from "../drawing.ts";
import type { ChartPoint, ChartSeries } from "../model/types.ts";
import { type MarkName, seriesMarks } from "./mark-names.ts";

/** What a drawn thing is, written on its element: by this it is read, picked out and styled. */
interface Tag {
  /** Row of the table that says it. */
  readonly row?: number | null;
  readonly series?: number | null;
  /** Class names of its own, where things of one mark look different. */
  readonly classes?: string;
}

/** An option of a mark that draws one element a datum: each says what it is. */
export function tagEach<Datum>(
  data: readonly Datum[],
  tagOf: (datum: Datum, index: number) => Tag,
): { readonly render: RenderFunction } {
  return tagging((group, index) => {
    let drawn = group.firstElementChild;
    for (const at of index) {
      const datum = data[at];
      if (drawn && datum !== undefined) writeTag(drawn, tagOf(datum, at));
      drawn = drawn?.nextElementSibling ?? null;
    }
  });
}

/** An option of a mark that is all one series'. */
export function tagSeries(series: number | undefined): { readonly render?: RenderFunction } {
  return series === undefined
    ? {}
    : tagging((group) => {
        writeTag(group, { series });
      });
}

function tagging(tag: (group: Element, index: readonly number[]) => void): {
  readonly render: RenderFunction;
} {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      if (group) tag(group, index);
      return group;
    },
  };
}

function writeTag(drawn: Element, { row, series, classes }: Tag): void {
  if (classes !== undefined) drawn.setAttribute("class", classes);
  if (typeof row === "number") drawn.setAttribute("data-row", String(row));
  if (typeof series === "number") drawn.setAttribute("data-series", String(series));
}

/** The class that gives a mark the colour of its series. */
export function seriesClass(color: number): string {
  return `s${(color % seriesMarks.length) + 1}`;
}

/** Radius of a point, in pixels. */
export const pointRadius = 3.5;

/** Radius of the ring around one point, in pixels. */
const ringRadius = 6.5;

/** Length of the upward stroke of a lower bound, in pixels. */
const openLength = 16;

interface PointStyle {
  readonly className: string;
  readonly symbol: "circle" | "diamond";
  readonly mark: MarkName | null;
}

/** How certain a figure is, as one shape: filled is printed as it is, hollow is not quite that. */
export function pointStyle(point: ChartPoint): PointStyle {
  const { qualifier, status } = point.observation;
  if (point.derived) return { className: "c-derived", symbol: "diamond", mark: "derived" };
  if (point.target) return { className: "c-target", symbol: "circle", mark: "target" };
  if (status === "preliminary")
    return { className: "c-hollow", symbol: "circle", mark: "preliminary" };
  if (qualifier === "approx") return { className: "c-hollow", symbol: "circle", mark: "approx" };
  if (point.beyond) return { className: "c-point-beyond", symbol: "circle", mark: "beyond" };
  return { className: "c-point", symbol: "circle", mark: null };
}

/** The value a point stands at on the axis: a lower bound without a value stands at its low end. */
export function heightOf(point: ChartPoint): number | null {
  return point.value ?? point.low ?? point.high;
}

/** Points with their intervals, open ends and rings, at their places in time. */
export function pointMarks(
  { points, index, color: number }: Pick<ChartSeries, "points" | "index" | "color">,
  frame: Frame,
): { readonly marks: Markish[]; readonly names: readonly MarkName[] } {
  const shown = points.filter((point) => heightOf(point) !== null);
  const color = seriesClass(number);
  // Whiskers, where the interval is tall enough to be seen.
  const tall = shown.filter(
    ({ low, high }) =>
      low !== null && high !== null && pyOf(frame, low) - pyOf(frame, high) > 2 * pointRadius,
  );
  const className = `c-interval ${color}`;
  const names: MarkName[] = tall.length > 0 ? ["interval"] : [];
  const marks: Markish[] = [
    spanMark(shown, color, index),
    ruleX(tall, { x: "position", y1: "low", y2: "high", className, ...tagSeries(index) }),
    openMark(shown, color, frame, names, index),
  ];
  for (const className of ["c-point", "c-point-beyond", "c-hollow", "c-target", "c-derived"]) {
    const group = shown.filter((point) => pointStyle(point).className === className);
    const [first] = group;
    if (!first) continue;
    const { symbol } = pointStyle(first);
    marks.push(
      dot(group, {
        x: "position",
        y: heightOf,
        r: pointRadius + (symbol === "diamond" ? 1 : 0),
        symbol,
        className: `${className} ${color}`,
        ...tagEach(group, ({ row }) => ({ row, series: index })),
      }),
    );
    names.push(...group.flatMap((point) => pointStyle(point).mark ?? []));
  }
  const rings = ringsAround(shown, frame);
  marks.push(dot(rings, { x: "x", y: "y", r: "r", className: "c-ring", ...tagSeries(index) }));
  if (rings.length > 0) names.push("conflict");
  return { marks, names };
}

/** A figure of several years, or of no whole one, lies over the time it is about. */
function spanMark(points: readonly ChartPoint[], color: string, series: number): Markish {
  const spans = points.filter((point) => point.years.from !== point.years.to);
  return ruleY(spans, {
    y: heightOf,
    x1: (point: ChartPoint) => point.years.from - 0.4,
    x2: (point: ChartPoint) => point.years.to + 0.4,
    className: `c-interval ${color}`,
    ...tagSeries(series),
  });
}

/** Whether a figure is a bound: how far it lies beyond one end, nobody knows. */
export function isOpen(point: ChartPoint | null): boolean {
  return point !== null && (point.low === null) !== (point.high === null);
}

/**
 * An arrow from a bound towards where the figure may also lie; the key names it as the print does.
 * @param series whose arrows they are, where the drawing has several
 */
export function openMark(
  points: readonly ChartPoint[],
  color: string,
  frame: Frame,
  names: MarkName[],
  series?: number,
): Markish {
  const strokes = points.filter(isOpen).flatMap((point) => {
    const up = point.high === null;
    names.push(point.observation.qualifier === "at_most" ? "at-most" : "at-least");
    const y = heightOf(point) ?? 0;
    const tip = pyOf(frame, y) - (up ? openLength : -openLength);
    const back = tip + (up ? 4 : -4);
    const x = pxOf(frame, point.position);
    const end = [xAt(frame, x), yAt(frame, tip)];
    return [
      [point.position, y, ...end],
      ...[x - 3.5, x + 3.5].map((side) => [xAt(frame, side), yAt(frame, back), ...end]),
    ];
  });
  const className = `c-interval ${color}`;
  return link(strokes, { x1: "0", y1: "1", x2: "2", y2: "3", className, ...tagSeries(series) });
}

/** One ring around figures that disagree and stand close together, else one around each. */
function ringsAround(
  points: readonly ChartPoint[],
  frame: Frame,
): readonly { readonly x: number; readonly y: number; readonly r: number }[] {
  const rings: { x: number; top: number; bottom: number }[] = [];
  for (const point of points.filter((one) => one.conflict)) {
    const py = pyOf(frame, heightOf(point) ?? 0);
    const near = rings.find(
      (ring) => ring.x === point.position && py > ring.top - 14 && py < ring.bottom + 14,
    );
    if (near) {
      near.top = Math.min(near.top, py);
      near.bottom = Math.max(near.bottom, py);
    } else rings.push({ x: point.position, top: py, bottom: py });
  }
  return rings.map(({ x, top, bottom }) => ({
    x,
    y: yAt(frame, (top + bottom) / 2),
    r: ringRadius + (bottom - top) / 2,
  }));
}

/** The newest primary figure of a series, a result before a target; null where there is none. */
export function maybeLatest(series: ChartSeries): ChartPoint | null {
  const points = series.points.filter((point) => point.primary && heightOf(point) !== null);
  return points.findLast((point) => !point.target) ?? points.at(-1) ?? null;
}

/** The oldest primary figure of a series. */
export function maybeEarliest(series: ChartSeries): ChartPoint | null {
  return series.points.find((point) => point.primary && heightOf(point) !== null) ?? null;
}
