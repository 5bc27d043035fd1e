import type { MarkName } from "./mark-names.ts";

/** A shape in a box of 22 by 14. `line` is stroked, `solid` filled, `local` is vermilion, `quiet` grey. */
export interface KeyShape {
  readonly d: string;
  /** Classes of `key.css`. */
  readonly look: string;
}

const line = (d: string, more = ""): KeyShape => ({ d, look: `k-line ${more}`.trim() });
const solid = (d: string, more = ""): KeyShape => ({ d, look: `k-solid ${more}`.trim() });
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
  searched: [line(`${cell}M2 13L20 1`, "k-quiet")],
  "not-searched": [line(cell, "k-quiet k-dotted")],
  gap: [line("M0 5H22", "k-quiet"), line("M11 5V11", "k-quiet")],
  "gap-searched": [line("M0 7H7M15 7H22", "k-quiet"), line("M7 3h8v8h-8zM7 11L15 3", "k-quiet")],
  interval: [line("M11 0V14"), solid(smallDot)],
  "at-least": [
    line("M11 10V1M7.5 4.5L11 1L14.5 4.5"),
    solid("M8 10.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0"),
  ],
  "at-most": [line("M11 4V13M7.5 9.5L11 13L14.5 9.5"), solid("M8 3.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0")],
  approx: [line(dot)],
  preliminary: [line(dot)],
  derived: [line("M11 2L16 7L11 12L6 7Z")],
  target: [line(dot, "k-dashed")],
  break: [line("M11 0V14", "k-local k-dotted")],
  conflict: [solid(smallDot), line("M5 7a6 6 0 1 0 12 0a6 6 0 1 0-12 0", "k-local")],
  span: [line("M1 7H21", "k-thick")],
  limit: [line("M1.5 3.5h19v7h-19z", "k-dashed")],
  remainder: [line(cell, "k-dashed k-series-6")],
  "from-to": [
    line("M3 7H19"),
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
