import { gapKinds } from "#model/gap.ts";

/** The colours of series, in the order they are given out; `key.css` and `chart.css` say which they are. */
export const seriesMarks = [
  "series-1",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "series-6",
] as const;

/** The marks of gaps on an axis, and in the cells of a grid, in the order of their kinds. */
export const axisGaps = gapKinds.map((kind) => `gap-${kind}` as const);
export const cellGaps = gapKinds.map((kind) => `cell-${kind}` as const);

/** The shades of a heat map, palest first. */
export const heatMarks = ["heat-1", "heat-2", "heat-3", "heat-4"] as const;

/** Every mark that the key can explain. */
export const markNames = [
  ...seriesMarks,
  "found",
  "found-local",
  ...heatMarks,
  ...cellGaps,
  ...axisGaps,
  "interval",
  "at-least",
  "at-most",
  "approx",
  "derived",
  "beyond",
  "target",
  "preliminary",
  "break",
  "conflict",
  "span",
  "limit",
  "remainder",
  "from-to",
  "event",
  "same-place",
] as const;
export type MarkName = (typeof markNames)[number];
