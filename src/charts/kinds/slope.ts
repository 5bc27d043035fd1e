import { dot, link, type Markish, ruleX, text } from "@observablehq/plot";
import { extent, group as groupBy } from "d3-array";
import { breakBetween } from "#model/breaks.ts";
import { chartWords, summaryWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import { type ChartSize, type Frame, pxOf, singlePanel, xAt, yAt } from "../drawing.ts";
import { textWidth } from "../marks/labels.ts";
import {
  heightOf,
  maybeEarliest,
  maybeLatest,
  pointRadius,
  pointStyle,
  seriesClass,
  tagEach,
} from "../marks/points.ts";
import { type RowLayout, rowLayout, rowNames } from "../marks/rows.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { overYears } from "../text/summary/over-years.ts";
import { defineKind, marksOfStanding } from "./spec.ts";

/** Two figures a row, the earlier pale and the later full, joined where no year between is blank. */
export const slope = defineKind({
  kind: "slope",
  draws: { zh: "前后两个数", en: "two figures, early and late" },
  altName: { zh: "前后对比图", en: "Before-and-after chart" },
  gallery: {
    name: { zh: "前后对比", en: "Before and after" },
    use: {
      zh: "每个地方只有前后两个数，或只想看头尾。",
      en: "Two figures a place, an earlier and a later one, or only the ends of a longer series.",
    },
    avoid: {
      zh: "前后口径不同，差别不作数时。中间有空年的只画两点，不连线。",
      en: "Where the definition changed in between and the difference means nothing. Across blank years the two dots are not joined.",
    },
    example: "fires-per-head-ends",
  },
  shares: "axis",
  isRanking: true,
  isOverYears: true,
  explored: "time",
  marks: ["approx", ...marksOfStanding, "break", "conflict", "from-to"],
  draw: drawSlope,
  summary: overYears,
});

interface Pair {
  readonly series: ChartSeries;
  readonly from: ChartPoint | null;
  readonly to: ChartPoint | null;
  /** Where its figures stand, counted in rows. */
  readonly y: number;
}

interface Both extends Pair {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
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

function drawSlope(model: ChartModel, size: ChartSize) {
  // The only row is named by the chart's subtitle.
  const isAlone = model.series.length === 1;
  const labels = model.series.map(({ label }) => (isAlone ? "" : label[size.lang]));
  const layout = rowLayout(labels, size, rowRoom);
  const pairs = model.series.map((series, row): Pair => {
    const [first, to] = [maybeEarliest(series), maybeLatest(series)];
    return { series, from: first === to ? null : first, to, y: row + layout.centre };
  });
  const isDated = isOfOwnTimes(pairs);
  const ends = pairs.flatMap((pair) => endsOf(pair, size, isDated));
  const frame = frameOf(ends, pairs.length, layout, size);
  const both = pairs.filter((pair): pair is Both => pair.from !== null && pair.to !== null);
  const joined = both.filter((pair) => !isApart(pair) && !isAcrossBlanks(pair));
  const rows = pairs.map((pair) => pair.series.index);
  const marks: Markish[] = [
    rowNames(layout, frame, size, rows),
    ...zeroMarks(ends, frame, size),
    connectors(joined, `c-connector ${seriesClass(0)}`),
    connectors(both.filter(isApart), "c-break"),
    ...endMarks(ends),
    ...labelMarks(ends, frame),
    ...(isDated ? [] : periodMarks(both, frame, size, pairs.length)),
  ];
  const isUnjoined = both.some((pair) => !isApart(pair) && isAcrossBlanks(pair));
  const unjoined = new Map([["from-to", chartWords(size.lang).fromToUnjoined] as const]);
  const drawing = singlePanel(frame, marks, [
    both.length > 0 && "from-to",
    both.some(isApart) && "break",
    ...ends.flatMap((end) => pointStyle(end.point).mark ?? []),
    ends.some((end) => end.point.conflict) && "conflict",
  ]);
  return isUnjoined ? { ...drawing, meanings: unjoined } : drawing;
}

/** Two figures between which the definition changed are not joined. */
function isApart({ series, from, to }: Both): boolean {
  return breakBetween(series.breaks, from.position, to.position) !== undefined;
}

/** Nothing is said of the years between two figures of which one has none. */
function isAcrossBlanks({ series, from, to }: Both): boolean {
  return series.gaps.some(({ year }) => from.years.to < year && year < to.years.from);
}

/** Between the two figures of a row: a line, or the dots of a change of definition. */
function connectors(pairs: readonly Both[], className: string): Markish {
  return link(pairs, {
    x1: ({ from }: Both) => heightOf(from),
    x2: ({ to }: Both) => heightOf(to),
    y1: "y",
    y2: "y",
    ...tagEach(pairs, ({ series }) => ({ series: series.index })),
    className,
  });
}

/** Where rows have periods of their own, each figure carries its own. */
function isOfOwnTimes(pairs: readonly Pair[]): boolean {
  const times = (end: "from" | "to"): Set<string> =>
    new Set(pairs.flatMap((pair) => pair[end]?.observation.period.text ?? []));
  return times("from").size > 1 || times("to").size > 1;
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
    const period = isDated ? summaryWords(size.lang).brackets(periodOf(point, size)) : "";
    return [{ pair, point, value, label: said + period, ...rest }];
  });
}

function frameOf(ends: readonly End[], rows: number, layout: RowLayout, size: ChartSize): Frame {
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
    height: rows * layout.rowHeight + head + 4,
    top: head,
    bottom: 4,
    left: layout.left + room(false),
    right: room(true),
    x: low === high ? [low - 1, high + 1] : [low, high],
    y: [Math.max(1, rows), 0],
  };
}

/** Where the scale counts from 0: the zero, and a hairline from it to the nearer end of each row. */
function zeroMarks(ends: readonly End[], frame: Frame, size: ChartSize): readonly Markish[] {
  if (frame.x[0] > 0) return [];
  const near = [...groupBy(ends, (end) => end.pair).values()].map((row) =>
    row.reduce((a, b) => (Math.abs(b.value) < Math.abs(a.value) ? b : a)),
  );
  const labelStart = (end: End): number =>
    pxOf(frame, end.value) - (end.isRight ? 0 : textWidth(end.label, size.fontSize) + 14);
  const x2 = (end: End): number => Math.max(0, xAt(frame, labelStart(end)));
  return [
    ruleX([0], { className: "c-axis" }),
    link(near, { x1: 0, x2, y1: heightInRows, y2: heightInRows, className: "c-grid" }),
    text(["0"], {
      x: 0,
      y: () => yAt(frame, size.fontSize * 0.8),
      className: "c-tick",
    }),
  ];
}

function heightInRows({ pair }: End): number {
  return pair.y;
}

function endMarks(ends: readonly End[]): readonly Markish[] {
  const rings = ends.filter((end) => end.point.conflict);
  const classOf = (end: End): string => {
    const { className } = pointStyle(end.point);
    return className === "c-point" && end.isFrom ? "c-pale" : className;
  };
  return [
    dot(ends, {
      x: "value",
      y: heightInRows,
      r: pointRadius + 1.5,
      ...tagEach(ends, (end) => ({
        row: end.point.row,
        series: end.pair.series.index,
        classes: `${classOf(end)} ${seriesClass(0)}`,
      })),
    }),
    dot(rings, { x: "value", y: heightInRows, r: 9, className: "c-ring" }),
  ];
}

function labelMarks(ends: readonly End[], frame: Frame): readonly Markish[] {
  return [true, false].flatMap((isRight) =>
    [true, false].map((isFrom) => {
      const group = ends.filter((end) => end.isRight === isRight && end.isFrom === isFrom);
      return text(group, {
        x: (end: End) => xAt(frame, pxOf(frame, end.value) + (isRight ? 10 : -10)),
        y: heightInRows,
        text: "label",
        textAnchor: isRight ? "start" : "end",
        ...tagEach(group, (end) => ({ series: end.pair.series.index })),
        className: isFrom ? "c-soft-words" : "c-value",
      });
    }),
  );
}

function periodOf(point: ChartPoint, size: ChartSize): string {
  return formatPeriod(point.observation.period, size.lang);
}

/** The two periods, once, above the first row that has both. */
function periodMarks(
  [pair]: readonly Both[],
  frame: Frame,
  size: ChartSize,
  rows: number,
): readonly Markish[] {
  if (!pair) return [];
  const px = (point: ChartPoint): number => pxOf(frame, heightOf(point) ?? 0);
  const earlyFirst = px(pair.from) <= px(pair.to);
  const word = (point: ChartPoint, isLeft: boolean, className: string): Markish =>
    text([periodOf(point, size)], {
      x: () => xAt(frame, px(point) + (isLeft ? 6 : -6)),
      y: () => -((size.fontSize * 0.5) / ((frame.height - frame.top - 4) / rows)),
      textAnchor: isLeft ? "end" : "start",
      className,
    });
  return [word(pair.from, earlyFirst, "c-soft-words"), word(pair.to, !earlyFirst, "c-value")];
}
