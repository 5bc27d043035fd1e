import type { Markish, PlotOptions } from "@observablehq/plot";
import type { MarkName } from "../marks/mark-names.ts";
import { type Frame, plotClass } from "../theme.ts";

/** One plot of a drawing, at its place in it. */
export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly options: PlotOptions;
  /** Index of the series that the whole panel shows, in charts of one panel a series. */
  readonly series?: number;
}

/** What a kind makes of a model on a size. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
  /** Special marks that occur, for the key. */
  readonly marks: readonly MarkName[];
  /** Series that the key must name, since their label found no place. */
  readonly unplaced: readonly number[];
  /** What the key says of marks that mean something else in every chart. */
  readonly meanings?: ReadonlyMap<MarkName, string>;
}

/** A drawing of one plot. */
export function singlePanel(
  width: number,
  height: number,
  options: PlotOptions,
  marks: Iterable<MarkName>,
  unplaced: readonly number[] = [],
): Drawing {
  const panel = { left: 0, top: 0, width, height, options };
  return { width, height, panels: [panel], marks: [...new Set(marks)], unplaced };
}

/** Options of a plot whose axes are drawn by the marks of this room. */
export function plotOptions(frame: Frame, marks: Markish[]): PlotOptions {
  return {
    width: frame.width,
    height: frame.height,
    className: plotClass,
    marginTop: frame.top,
    marginRight: frame.right,
    marginBottom: frame.bottom,
    marginLeft: frame.left,
    x: { type: "linear", domain: [...frame.x], axis: null },
    y: { type: "linear", domain: [...frame.y], axis: null },
    r: { type: "identity" },
    symbol: { type: "identity" },
    marks,
  };
}
