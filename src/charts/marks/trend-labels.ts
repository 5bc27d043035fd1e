import { type ChartSize, type Frame, pxOf, pyOf } from "../drawing.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { type Box, boxOf, type Placed, placeLabels, textWidth, type Wanted } from "./labels.ts";
import { heightOf, pointRadius } from "./points.ts";

/** The words at some points of a series, such as both ends of a stretch at its last. */
export type EndLabels = (
  series: ChartSeries,
) => readonly { readonly point: ChartPoint; readonly text: string }[];

/**
 * Names of series beside their last point, and the values that a reader needs, clear of the lines; with
 * the series whose name found no place.
 * @param obstacles what is drawn already
 * @param ends what is written at the ends of lines, instead of the figures alone
 */
export function trendLabels(
  model: ChartModel,
  frame: Frame,
  size: ChartSize,
  obstacles: readonly Box[],
  ends?: EndLabels,
) {
  const bounds = { left: 2, top: 2, right: frame.width - 1, bottom: frame.height - frame.bottom };
  const zero = pyOf(frame, 0);
  const axis = { left: frame.left, right: frame.width, top: zero - 1, bottom: zero + 1 };
  const drawn = [axis, ...obstacles];
  const choice = model.declaration.options.label ?? "ends";
  const isNamed = model.series.length > 1;
  const wantedNames = isNamed
    ? model.series.flatMap((one) => nameOf(one, choice !== "none", frame, size, ends))
    : [];
  const beside = (wanted: readonly Wanted<number>[]): readonly Wanted<number>[] =>
    wanted.map((one) => ({ ...one, places: placesOfOwn(one, model.series, frame) }));
  const atEnds = placeLabels(beside(wantedNames), drawn, bounds);
  const lost = model.series.filter((one) => atEnds.unplaced.includes(one.index));
  const others = placeLabels(
    beside(lost.flatMap((one) => nameAnywhere(one, frame, size))),
    [...drawn, ...boxesOf(atEnds.placed, size)],
    bounds,
  );
  const names = [...atEnds.placed, ...others.placed];
  const taken = boxesOf(names, size);
  const isSaid = new Set(atEnds.placed.map((one) => one.subject));
  const wantedValues =
    choice === "none"
      ? []
      : model.series.flatMap((series) => {
          const told = choice === "all" ? series.points : tellingPoints(series);
          const said =
            ends?.(series) ?? told.map((point) => ({ point, text: shortOf(point, series, size) }));
          return said.flatMap(({ point, text }) =>
            isSaid.has(series.index) && point === lastPoint(series)
              ? []
              : valueOf(point, text, frame, size),
          );
        });
  const values = placeLabels(wantedValues, [...drawn, ...taken], bounds);
  return { values: values.placed, names, unplaced: others.unplaced };
}

/**
 * The places of a name that nobody would take for another line's: where its own line is the nearest,
 * among the points of about that time.
 */
function placesOfOwn(
  { subject, places }: Wanted<number>,
  series: readonly ChartSeries[],
  frame: Frame,
): Wanted<number>["places"] {
  const reach = pxOf(frame, 1) - pxOf(frame, 0);
  const distance = (one: ChartSeries, x: number, y: number): number =>
    Math.min(
      ...one.points.flatMap((point) => {
        const height = heightOf(point);
        const isNear = Math.abs(pxOf(frame, point.position) - x) <= reach;
        return height === null || !isNear ? [] : Math.abs(pyOf(frame, height) - y);
      }),
    );
  const own = series.filter(({ index }) => index === subject);
  const others = series.filter(({ index }) => index !== subject);
  return places.filter(({ x, y }) => {
    const nearest = Math.min(...own.map((one) => distance(one, x, y)));
    return others.every((other) => distance(other, x, y) >= nearest);
  });
}

function boxesOf(placed: readonly Placed<number>[], { fontSize }: ChartSize): readonly Box[] {
  return placed.map((one) =>
    boxOf(one, { width: textWidth(one.text, fontSize, "bold"), height: fontSize * 1.3 }),
  );
}

/** First and last, highest and lowest, both sides of a break, the first bound, and what disagrees. */
function tellingPoints(series: ChartSeries): readonly ChartPoint[] {
  // The base of an index is 100 by definition, as its axis says.
  const points = series.points.filter(
    (point) => heightOf(point) !== null && !(point.printed && point.value === 100),
  );
  const byHeight = points.toSorted((a, b) => (heightOf(a) ?? 0) - (heightOf(b) ?? 0));
  const sides = series.breaks.flatMap((one) => [
    points.findLast((point) => point.position < one.position),
    points.find((point) => point.position > one.position),
  ]);
  const wanted = [
    points[0],
    points.at(-1),
    ...points.filter((point) => point.conflict || point.target),
    points.find(({ low, high }) => low === null || high === null),
    ...sides,
    byHeight.at(-1),
    byHeight[0],
  ];
  return [...new Set(wanted)].filter((point) => point !== undefined);
}

function shortOf({ observation }: ChartPoint, { unit }: ChartSeries, { lang }: ChartSize): string {
  return formatShort(observation, unit, lang);
}

function valueOf(
  point: ChartPoint,
  text: string,
  frame: Frame,
  size: ChartSize,
): readonly Wanted<ChartPoint>[] {
  const height = heightOf(point);
  if (height === null) return [];
  const x = pxOf(frame, point.position);
  const y = pyOf(frame, height);
  const width = textWidth(text, size.fontSize, "bold") + 8;
  const line = size.fontSize * 1.25;
  const off = pointRadius + (point.conflict ? 6 : 1) + line / 2;
  const far = off + (point.high === null || point.low === null ? 16 : 4);
  const side = pointRadius + (point.conflict ? 8 : 5);
  const places = [
    { x, y: y - off, anchor: "middle" },
    { x: x - side, y: y - off, anchor: "start" },
    { x: x + side, y: y - off, anchor: "end" },
    { x: x + side, y: y - 2, anchor: "start" },
    { x, y: y + off, anchor: "middle" },
    { x: x - side, y: y + off, anchor: "start" },
    { x: x + side, y: y + off, anchor: "end" },
    { x: x - side, y, anchor: "end" },
    { x, y: y - far, anchor: "middle" },
    { x: x - side, y: y - far, anchor: "start" },
    { x: x + side, y: y - far, anchor: "end" },
    { x, y: y + far, anchor: "middle" },
    { x: x - side, y: y + far, anchor: "start" },
    { x: x + side, y: y + far, anchor: "end" },
    // Where a line falls steeply to its last point, there is room only further off.
    { x: x + side, y: y + off + line, anchor: "end" },
    { x: x + side, y: y - off - line, anchor: "end" },
    { x: x + 2.5 * side, y: y + off, anchor: "end" },
    { x: x + 2.5 * side, y: y + off + line, anchor: "end" },
  ] as const;
  return [{ subject: point, text, width, height: line, places }];
}

/** The name and last figure of one line among several, as one label, so that none is taken for another's. */
function nameOf(
  series: ChartSeries,
  isWithValue: boolean,
  frame: Frame,
  size: ChartSize,
  ends?: EndLabels,
): readonly Wanted<number>[] {
  const last = lastPoint(series);
  const height = last ? heightOf(last) : null;
  if (!last || height === null) return [];
  const said = ends?.(series).at(-1)?.text ?? shortOf(last, series, size);
  const value = isWithValue ? ` ${said}` : "";
  const text = series.label[size.lang] + value;
  const x = pxOf(frame, last.position);
  const y = pyOf(frame, height);
  const line = size.fontSize * 1.3;
  const side = pointRadius + 6;
  const places = [
    ...(ends ? [0, 0.5, -0.5, 1, -1] : [0]).map((lines) => ({
      x: x + side,
      y: y + line * lines,
      anchor: "start" as const,
    })),
    ...[1, 1.5].flatMap((lines) => [
      { x: x + side, y: y - line * lines, anchor: "end" as const },
      { x: x + side, y: y + line * lines, anchor: "end" as const },
      { x: x - side, y: y - line * lines, anchor: "start" as const },
      { x: x - side, y: y + line * lines, anchor: "start" as const },
      { x, y: y - line * lines, anchor: "middle" as const },
      { x, y: y + line * lines, anchor: "middle" as const },
    ]),
    { x: x - side, y, anchor: "end" as const },
  ];
  const width = textWidth(text, size.fontSize, "bold") + 4;
  return [{ subject: series.index, text, width, height: line, places }];
}

/** The name alone, over or under any point of its line, from the last back: better than in the key. */
function nameAnywhere(
  series: ChartSeries,
  frame: Frame,
  size: ChartSize,
): readonly Wanted<number>[] {
  const text = series.label[size.lang];
  const line = size.fontSize * 1.3;
  const off = pointRadius + line * 0.6;
  const places = series.points.toReversed().flatMap((point) => {
    const height = heightOf(point);
    if (height === null) return [];
    const [x, y] = [pxOf(frame, point.position), pyOf(frame, height)];
    return [-off, off, -2 * off, 2 * off].map((shift) => ({
      x,
      y: y + shift,
      anchor: "middle" as const,
    }));
  });
  const width = textWidth(text, size.fontSize, "bold") + 4;
  return places.length > 0 ? [{ subject: series.index, text, width, height: line, places }] : [];
}

function lastPoint(series: ChartSeries): ChartPoint | undefined {
  return series.points.findLast((point) => heightOf(point) !== null);
}
