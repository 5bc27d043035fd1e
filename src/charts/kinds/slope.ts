import { dot, link, type Markish, ruleX, text } from "@observablehq/plot";
import { extent } from "d3-array";
import { formatPeriod } from "#words/period.ts";
import { textWidth } from "../marks/labels.ts";
import type { MarkName } from "../marks/mark-names.ts";
import {
  heightOf,
  maybeEarliest,
  maybeLatest,
  pointRadius,
  pointStyle,
  seriesClass,
} from "../marks/points.ts";
import { rowLayout, rowNames } from "../marks/rows.ts";
import { tagEach } from "../marks/tag.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { type ChartSize, type Frame, pxOf, xAt, yAt } from "../theme.ts";
import { type Drawing, plotOptions, singlePanel } from "./drawing.ts";

interface Pair {
  readonly row: number;
  readonly series: ChartSeries;
  readonly from: ChartPoint | null;
  readonly to: ChartPoint | null;
}

interface End {
  readonly pair: Pair;
  readonly point: ChartPoint;
  readonly value: number;
  readonly isFrom: boolean;
  readonly label: string;
  /** The label stands right of the point. */
  readonly isRight: boolean;
}

/** Height of the dots' room in a row, in pixels. */
const rowRoom = 18;

/** Two figures a row, the earlier pale and the later full, joined. */
export function slope(model: ChartModel, size: ChartSize): Drawing {
  const pairs = model.series.map((series, row): Pair => {
    const from = maybeEarliest(series);
    const to = maybeLatest(series);
    return { row, series, from: from === to ? null : from, to };
  });
  const isAlone = pairs.length === 1;
  const layout = rowLayout(
    // The only row is named by the chart's subtitle.
    pairs.map((pair) => (isAlone ? "" : pair.series.label[size.lang])),
    size,
    rowRoom,
  );
  const isDated = isOfOwnTimes(pairs);
  const ends = pairs.flatMap((pair) => endsOf(pair, size, isDated));
  const frame = frameOf(ends, pairs.length, layout.left, layout.rowHeight, size);
  const middle = (pair: Pair): number => pair.row + layout.centre;
  const both = pairs.filter((pair) => pair.from !== null && pair.to !== null);
  const joined = both.filter(isJoined);
  const apart = both.filter((pair) => !isJoined(pair));
  const color = seriesClass(0);
  const names: MarkName[] = both.length > 0 ? ["from-to"] : [];
  if (apart.length > 0) names.push("break");
  names.push(...ends.flatMap((end) => pointStyle(end.point).mark ?? []));
  if (ends.some((end) => end.point.conflict)) names.push("conflict");
  const marks: Markish[] = [
    rowNames(
      layout,
      frame,
      size,
      pairs.map((pair) => pair.series.index),
    ),
    ...zeroMarks(ends, middle, frame, size),
    ...connectors(joined, middle, `c-connector ${color}`),
    ...connectors(apart, middle, "c-break"),
    ...endMarks(ends, middle, color),
    ...labelMarks(ends, middle, frame),
    ...(isDated ? [] : periodMarks(pairs, frame, size)),
  ];
  return singlePanel(frame.width, frame.height, plotOptions(frame, marks), names);
}

/** Between the two figures of a row: a line, or the dots of a change of definition. */
function connectors(
  pairs: readonly Pair[],
  middle: (pair: Pair) => number,
  className: string,
): readonly Markish[] {
  if (pairs.length === 0) return [];
  return [
    link(pairs, {
      x1: (pair: Pair) => (pair.from ? heightOf(pair.from) : 0),
      x2: (pair: Pair) => (pair.to ? heightOf(pair.to) : 0),
      y1: middle,
      y2: middle,
      ...tagEach(pairs, (pair) => ({ series: pair.series.index })),
      className,
    }),
  ];
}

/** Where rows have periods of their own, each figure carries its own. */
function isOfOwnTimes(pairs: readonly Pair[]): boolean {
  const times = (end: "from" | "to"): Set<string> =>
    new Set(pairs.flatMap((pair) => pair[end]?.observation.period.text ?? []));
  return times("from").size > 1 || times("to").size > 1;
}

function dated(said: string, point: ChartPoint, size: ChartSize): string {
  const period = periodOf(point, size);
  return size.lang === "zh" ? `${said}（${period}）` : `${said} (${period})`;
}

/** Two figures between which the definition changed are not joined. */
function isJoined({ series, from, to }: Pair): boolean {
  if (from === null || to === null) return false;
  return !series.breaks.some(({ position }) => from.position < position && position < to.position);
}

function endsOf(pair: Pair, size: ChartSize, isDated: boolean): readonly End[] {
  const from = pair.from ? heightOf(pair.from) : null;
  const to = pair.to ? heightOf(pair.to) : null;
  const rises = (to ?? 0) >= (from ?? Number.NEGATIVE_INFINITY);
  return [
    { point: pair.from, value: from, isFrom: true, isRight: !rises },
    { point: pair.to, value: to, isFrom: false, isRight: rises },
  ].flatMap(({ point, value, ...rest }) => {
    if (!point || value === null) return [];
    const said = formatShort(point.observation, pair.series.unit, size.lang);
    const label = isDated ? dated(said, point, size) : said;
    return [{ pair, point, value, label, ...rest }];
  });
}

function frameOf(
  ends: readonly End[],
  rows: number,
  left: number,
  rowHeight: number,
  size: ChartSize,
): Frame {
  const values = ends.map((end) => end.value);
  const isCount = ends[0]?.pair.series.metric.measure !== "rate";
  const [low = 0, high = 1] = extent(isCount ? [...values, 0] : values);
  const widthOf = (words: string): number => textWidth(words, size.fontSize, "bold");
  // Further right, a label on the left of its point stands within the frame.
  const isNearStart = (end: End): boolean => end.value < low + (high - low) * 0.4;
  const room = (isRight: boolean): number =>
    Math.ceil(
      Math.max(
        8,
        ...ends
          .filter((end) => end.isRight === isRight && (isRight || isNearStart(end)))
          .map((end) => Math.max(widthOf(end.label), widthOf(periodOf(end.point, size))) + 12),
      ),
    );
  const head = Math.ceil(size.fontSize * 1.8);
  return {
    width: size.width,
    height: rows * rowHeight + head + 4,
    top: head,
    bottom: 4,
    left: left + room(false),
    right: room(true),
    x: low === high ? [low - 1, high + 1] : [low, high],
    y: [Math.max(1, rows), 0],
  };
}

/** Where the scale counts from 0: the zero, and a hairline from it to the nearer end of each row. */
function zeroMarks(
  ends: readonly End[],
  middle: (pair: Pair) => number,
  frame: Frame,
  size: ChartSize,
): readonly Markish[] {
  const [low, high] = frame.x;
  if (low > 0 || high < 0) return [];
  const near = [...Map.groupBy(ends, (end) => end.pair).values()].map((row) =>
    row.reduce((a, b) => (Math.abs(b.value) < Math.abs(a.value) ? b : a)),
  );
  const labelStart = (end: End): number =>
    pxOf(frame, end.value) - (end.isRight ? 0 : textWidth(end.label, size.fontSize) + 14);
  return [
    ruleX([0], { className: "c-axis" }),
    link(near, {
      x1: 0,
      x2: (end: End) => Math.max(0, xAt(frame, labelStart(end))),
      y1: (end: End) => middle(end.pair),
      y2: (end: End) => middle(end.pair),
      className: "c-grid",
    }),
    text(["0"], {
      x: 0,
      y: () => yAt(frame, size.fontSize * 0.8),
      text: (zero: string) => zero,
      className: "c-tick",
    }),
  ];
}

function endMarks(
  ends: readonly End[],
  middle: (pair: Pair) => number,
  color: string,
): readonly Markish[] {
  const rings = ends.filter((end) => end.point.conflict);
  const classOf = (end: End): string => {
    const { className } = pointStyle(end.point);
    return className === "c-point" && end.isFrom ? "c-pale" : className;
  };
  return [
    dot(ends, {
      x: "value",
      y: (end: End) => middle(end.pair),
      r: pointRadius + 1.5,
      ...tagEach(ends, (end) => ({
        row: end.point.row,
        series: end.pair.series.index,
        classes: `${classOf(end)} ${color}`,
      })),
    }),
    ...(rings.length > 0
      ? [dot(rings, { x: "value", y: (end: End) => middle(end.pair), r: 9, className: "c-ring" })]
      : []),
  ];
}

function labelMarks(
  ends: readonly End[],
  middle: (pair: Pair) => number,
  frame: Frame,
): readonly Markish[] {
  return [true, false].flatMap((isRight) =>
    [true, false].flatMap((isFrom) => {
      const group = ends.filter((end) => end.isRight === isRight && end.isFrom === isFrom);
      if (group.length === 0) return [];
      return [
        text(group, {
          x: (end: End) => xAt(frame, pxOf(frame, end.value) + (isRight ? 10 : -10)),
          y: (end: End) => middle(end.pair),
          text: "label",
          textAnchor: isRight ? "start" : "end",
          ...tagEach(group, (end) => ({ series: end.pair.series.index })),
          className: isFrom ? "c-soft-words" : "c-value",
        }),
      ];
    }),
  );
}

function periodOf(point: ChartPoint, size: ChartSize): string {
  return formatPeriod(point.observation.period, size.lang);
}

/** The two periods, once, above the first row that has both. */
function periodMarks(pairs: readonly Pair[], frame: Frame, size: ChartSize): readonly Markish[] {
  const pair = pairs.find((one) => one.from !== null && one.to !== null);
  if (!pair?.from || !pair.to) return [];
  const [early, late] = [pair.from, pair.to].map((point) => ({
    px: pxOf(frame, heightOf(point) ?? 0),
    text: periodOf(point, size),
  }));
  if (!early || !late) return [];
  const earlyFirst = early.px <= late.px;
  const word = (end: { px: number; text: string }, isLeft: boolean, className: string): Markish =>
    text([end], {
      x: () => xAt(frame, end.px + (isLeft ? 6 : -6)),
      y: () => -((size.fontSize * 0.5) / ((frame.height - frame.top - 4) / pairs.length)),
      text: "text",
      textAnchor: isLeft ? "end" : "start",
      className,
    });
  return [word(early, earlyFirst, "c-soft-words"), word(late, !earlyFirst, "c-value")];
}
