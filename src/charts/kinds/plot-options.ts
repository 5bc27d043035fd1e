import type { Markish, PlotOptions } from "@observablehq/plot";
import { plotClass, type Frame } from "../theme.ts";

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
