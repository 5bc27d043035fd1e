import type { GapKind } from "#model/gap.ts";
import { pathOf } from "./gap-marks.ts";
import type { MarkName } from "./mark-names.ts";

/** A shape in a box of 22 by 14. `line` is stroked, `solid` filled, `local` the hue of cities and districts, `alarm` vermilion, `quiet` grey. */
export interface KeyShape {
  readonly d: string;
  /** Classes of `key.css`. */
  readonly look: string;
}

const line = (d: string, more = ""): KeyShape => ({ d, look: `k-line ${more}`.trim() });
const solid = (d: string, more = ""): KeyShape => ({ d, look: `k-solid ${more}`.trim() });
const gapShape = (kind: GapKind, width: number, height: number): KeyShape => {
  const d = pathOf(kind, { x: 11, y: 7, width, height });
  return kind === "not-looked" ? solid(d, "k-quiet") : line(d, "k-quiet");
};
/** An axis that stops for what stands on it. */
const axis = line("M0 7H6M16 7H22", "k-quiet");
const dot = "M7.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0";
const smallDot = "M8 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
const cell = "M2 1h18v12H2z";
const endDots = "M0 11a3 3 0 1 0 6 0a3 3 0 1 0-6 0M16 3a3 3 0 1 0 6 0a3 3 0 1 0-6 0";
const series = [line("M0 7H22"), solid(dot)];

/** Each mark of a chart's key, drawn small: the same shapes as in the drawings. */
export const keyShapes: Readonly<Record<MarkName, readonly KeyShape[]>> = {
  "series-1": series,
  "series-2": series,
  "series-3": series,
  "series-4": series,
  "series-5": series,
  "series-6": series,
  found: [solid(cell, "k-found")],
  "found-local": [solid(cell, "k-local")],
  "cell-not-found": [gapShape("not-found", 18, 12)],
  "cell-printed-elsewhere": [gapShape("printed-elsewhere", 18, 12)],
  "cell-seen-not-used": [gapShape("seen-not-used", 18, 12)],
  "cell-not-looked": [gapShape("not-looked", 18, 12)],
  "gap-not-found": [axis, gapShape("not-found", 9, 9)],
  "gap-printed-elsewhere": [axis, gapShape("printed-elsewhere", 9, 9)],
  "gap-seen-not-used": [axis, gapShape("seen-not-used", 9, 9)],
  "gap-not-looked": [line("M0 7H22", "k-quiet"), gapShape("not-looked", 9, 9)],
  interval: [line("M11 0V14"), solid(smallDot)],
  "at-least": [
    line("M11 10V1M7.5 4.5L11 1L14.5 4.5"),
    solid("M8 10.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0"),
  ],
  "at-most": [line("M11 4V13M7.5 9.5L11 13L14.5 9.5"), solid("M8 3.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0")],
  approx: [line(dot)],
  preliminary: [line(dot)],
  derived: [line("M11 2L16 7L11 12L6 7Z")],
  beyond: [line("M0 7H22", "k-thin"), solid(smallDot, "k-pale")],
  target: [line(dot, "k-dashed")],
  break: [line("M11 0V14", "k-alarm k-dotted")],
  conflict: [solid(smallDot), line("M5 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0", "k-alarm")],
  span: [line("M1 7H21", "k-thick")],
  limit: [line("M1.5 3.5h19v7h-19z", "k-dashed")],
  remainder: [line(cell, "k-dashed k-series-6")],
  "from-to": [
    line("M0.5 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0"),
    solid("M15.5 7a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0"),
  ],
  event: [line("M11 0V3", "k-quiet"), solid("M6 8a5 5 0 1 0 10 0a5 5 0 1 0-10 0", "k-ink")],
  "same-place": [line("M3 11L19 3", "k-quiet k-dashed"), solid(endDots)],
  "heat-1": [solid(cell, "k-heat-1"), line(cell, "k-quiet")],
  "heat-2": [solid(cell, "k-heat-2"), line(cell, "k-quiet")],
  "heat-3": [solid(cell, "k-heat-3"), line(cell, "k-quiet")],
  "heat-4": [solid(cell, "k-heat-4"), line(cell, "k-quiet")],
};
