import type { Markish, PlotOptions } from "@observablehq/plot";
import type { Language } from "#model/bilingual.ts";
import type { MarkName } from "./marks/mark-names.ts";

/** The forms a chart is drawn in; `wide` takes the place of `desk` in a heat map, `small` is to know it by. */
export type Form = "phone" | "small" | "desk" | "wide";

/**
 * Width in the drawing's own pixels. The phone form is what a screen of 320 has for it, where its
 * words are as large as they are drawn; wider ones enlarge it.
 */
const widths: Readonly<Record<Form, number>> = { phone: 312, small: 264, desk: 720, wide: 1060 };

/** Text size in the same pixels: 12 becomes 13.6 on a phone of 390. */
const fontSizes: Readonly<Record<Form, number>> = { phone: 12, small: 12, desk: 13, wide: 13 };

/** What a kind is told about the surface it draws on. */
export interface ChartSize {
  readonly form: Form;
  readonly width: number;
  readonly fontSize: number;
  readonly lang: Language;
}

/** The size of one form and language. */
export function sizeOf(form: Form, lang: Language): ChartSize {
  return { form, width: widths[form], fontSize: fontSizes[form], lang };
}

/** The inner rectangle of a drawing with linear scales, and the way from data to pixels and back. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly x: readonly [number, number];
  /** Bottom first: `[0, 140000]`. */
  readonly y: readonly [number, number];
}

/** A frame whose data are pixels from its left upper corner. */
export function pixelFrame(width: number, height: number): Frame {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return { width, height, ...none, x: [0, width], y: [height, 0] };
}

/** Pixels from the left edge. */
export function pxOf(frame: Frame, x: number): number {
  const inner = frame.width - frame.left - frame.right;
  return frame.left + ((x - frame.x[0]) / (frame.x[1] - frame.x[0])) * inner;
}

/** Pixels from the top edge. */
export function pyOf(frame: Frame, y: number): number {
  const inner = frame.height - frame.top - frame.bottom;
  return frame.height - frame.bottom - ((y - frame.y[0]) / (frame.y[1] - frame.y[0])) * inner;
}

/** The value of x at a pixel. */
export function xAt(frame: Frame, px: number): number {
  const inner = frame.width - frame.left - frame.right;
  return frame.x[0] + ((px - frame.left) / inner) * (frame.x[1] - frame.x[0]);
}

/** The value of y at a pixel. */
export function yAt(frame: Frame, py: number): number {
  const inner = frame.height - frame.top - frame.bottom;
  return frame.y[0] + ((frame.height - frame.bottom - py) / inner) * (frame.y[1] - frame.y[0]);
}

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

/**
 * A drawing of one plot, as large as its frame.
 * @param marks those that occur, however often, false for those that do not
 */
export function singlePanel(
  frame: Frame,
  plotted: Markish[],
  marks: readonly (MarkName | false)[],
  unplaced: readonly number[] = [],
): Drawing {
  const { width, height } = frame;
  const panel = panelAt(0, 0, frame, plotted);
  const occurring = new Set(marks.filter((mark) => mark !== false));
  return { width, height, panels: [panel], marks: [...occurring], unplaced };
}

/** A plot as large as its frame, at a place in a drawing. */
export function panelAt(left: number, top: number, frame: Frame, marks: Markish[]): Panel {
  const { width, height } = frame;
  return { left, top, width, height, options: plotOptions(frame, marks) };
}

/** Options of a plot whose axes are drawn by the marks of this room. */
function plotOptions(frame: Frame, marks: Markish[]): PlotOptions {
  return {
    width: frame.width,
    height: frame.height,
    // Plot would make up a class of its own.
    className: "c-plot",
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
