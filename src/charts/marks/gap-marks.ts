import { dot } from "@observablehq/plot";
import { type GapKind, kindsOf } from "#model/gap.ts";
import { type Frame, pxOf, yAt } from "../drawing.ts";
import type { ChartSeries, Gap } from "../model/types.ts";
import { tagEach } from "./points.ts";

/** What a shape is drawn with: a canvas, a path of Plot, or `pathOf`. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Where the middle of a mark is, and its size in pixels. */
interface GapPlace<Coordinate> {
  readonly x: Coordinate;
  readonly y: Coordinate;
  readonly width: number;
  readonly height: number;
}

/** How far the strokes of a hatched cell stand apart along its edge, in pixels. */
const hatching = 6;

/** Radius of the dot, in pixels. */
const dotRadius = 1.7;

/** Sides of the polygon that stands for the dot: at its size nobody tells it from a circle. */
const dotSides = 8;

/**
 * Draws the mark of a kind of gap: an empty box, three bars, a box with strokes across, a dot. On an
 * axis the box is crossed by one stroke; a cell, which is wider, is hatched.
 */
function drawGap(pen: Pen, kind: GapKind, { x, y, width, height }: GapPlace<number>): void {
  const [left, right] = [x - width / 2, x + width / 2];
  const [top, bottom] = [y - height / 2, y + height / 2];
  if (kind === "not-found" || kind === "seen-not-used") {
    pen.moveTo(left, top);
    pen.lineTo(right, top);
    pen.lineTo(right, bottom);
    pen.lineTo(left, bottom);
    pen.closePath();
  }
  switch (kind) {
    case "not-found":
      break;
    case "printed-elsewhere":
      for (const bar of [-0.36, 0, 0.36]) {
        pen.moveTo(left, y + bar * height);
        pen.lineTo(right, y + bar * height);
      }
      break;
    case "seen-not-used":
      for (const shift of strokesIn(width, height)) {
        const from = Math.max(-width / 2, shift - height / 2);
        const to = Math.min(width / 2, shift + height / 2);
        pen.moveTo(x + from, y + shift - from);
        pen.lineTo(x + to, y + shift - to);
      }
      break;
    case "not-looked":
      for (let side = 0; side < dotSides; side++) {
        const angle = (side / dotSides) * 2 * Math.PI;
        const [px, py] = [x + dotRadius * Math.cos(angle), y + dotRadius * Math.sin(angle)];
        if (side === 0) pen.moveTo(px, py);
        else pen.lineTo(px, py);
      }
      pen.closePath();
  }
}

/** Where the strokes from lower left to upper right cross the middle line, counted from the middle. */
function strokesIn(width: number, height: number): readonly number[] {
  const reach = (width + height) / 2;
  if (reach < 2 * hatching) return [0];
  const count = Math.floor((reach - 1) / hatching);
  return Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * hatching);
}

/** The same as the `d` of an SVG path, in tenths of a pixel. */
export function pathOf(kind: GapKind, place: GapPlace<number>): string {
  const steps: string[] = [];
  const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;
  drawGap(
    {
      moveTo: (x, y) => steps.push(`M${at(x, y)}`),
      lineTo: (x, y) => steps.push(`L${at(x, y)}`),
      closePath: () => steps.push("Z"),
    },
    kind,
    place,
  );
  return steps.join("");
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A gap with the series that it is of. */
interface SeriesGap {
  readonly series: ChartSeries;
  readonly gap: Gap;
}

/** The side of a mark on an axis, in pixels: where years lie close, less. */
const sides = { most: 9, least: 4 };

/** Where the side of marks leaves no room for full strokes, in pixels. */
const small = 7;

/**
 * The years of which no series of one axis has a figure, each by the mark of its kind. Where the
 * series differ in what is known, the marks stand one over the other, so that none passes for another.
 */
export function gapMarks(series: readonly ChartSeries[], frame: Frame) {
  const [first, ...others] = series;
  const shared = (first?.gaps ?? []).filter(({ year }) =>
    others.every((other) => other.gaps.some((gap) => gap.year === year)),
  );
  const perYear = pxOf(frame, frame.x[0] + 1) - pxOf(frame, frame.x[0]);
  const side = Math.min(sides.most, Math.max(sides.least, Math.floor(perYear - 2)));
  const axis = frame.height - frame.bottom;
  const drawn = shared.flatMap(({ year }) => {
    const gaps = series.flatMap((one) =>
      one.gaps.filter((gap) => gap.year === year).map((gap) => ({ series: one, gap })),
    );
    return kindsOf(gaps.map(({ gap }) => gap)).flatMap((kind, level) => {
      const own = gaps.find(({ gap }) => gap.kind === kind);
      return own ? [{ ...own, y: axis - level * (side + 3) }] : [];
    });
  });
  const place = {
    x: ({ gap }: SeriesGap) => gap.year,
    y: ({ y }: (typeof drawn)[number]) => yAt(frame, y),
    width: side,
    height: side,
  };
  return drawKinds("gap", drawn, place, side < small ? "c-gap-small" : "");
}

/**
 * The cells of a grid that have no figure, each by the mark of its kind.
 * @param cell its middle in the frame's y, and its height in pixels
 */
export function gapCells(
  series: readonly ChartSeries[],
  frame: Frame,
  cell: { readonly middle: (series: ChartSeries) => number; readonly height: number },
) {
  const cells = series.flatMap((one) => one.gaps.map((gap) => ({ series: one, gap })));
  const perYear = pxOf(frame, frame.x[0] + 1) - pxOf(frame, frame.x[0]);
  const place = {
    x: ({ gap }: SeriesGap) => gap.year,
    y: (one: SeriesGap) => cell.middle(one.series),
    width: 0.88 * perYear - 1,
    height: cell.height - 1,
  };
  return drawKinds("cell", cells, place, "");
}

function drawKinds<Datum extends SeriesGap>(
  on: "gap" | "cell",
  gaps: readonly Datum[],
  { x, y, width, height }: GapPlace<(datum: Datum) => number>,
  scale: string,
) {
  const kinds = kindsOf(gaps.map(({ gap }) => gap));
  const symbolOf = (shape: GapKind) => ({
    draw: (pen: CanvasPath) => {
      drawGap(pen, shape, { x: 0, y: 0, width, height });
    },
  });
  const marks = kinds.flatMap((kind) => {
    const own = gaps.filter(({ gap }) => gap.kind === kind);
    const tags = tagEach(own, ({ gap, series }) => ({
      row: series.row ?? gap.row,
      series: series.index,
    }));
    const className = `c-gap-${kind} ${scale}`.trim();
    return [
      // The axis stops for the bars.
      ...(kind === "printed-elsewhere"
        ? [dot(own, { x, y, r: 1, symbol: symbolOf("not-found"), className: "c-gap-ground" })]
        : []),
      dot(own, { x, y, r: 1, symbol: symbolOf(kind), ...tags, className }),
    ];
  });
  return { marks, names: kinds.map((kind) => `${on}-${kind}` as const) };
}
