import { type Markish, ruleX, ruleY, text } from "@observablehq/plot";
import { type ChartSize, type Frame, pxOf, pyOf, xAt, yAt } from "../drawing.ts";
import { type Box, textWidth } from "./labels.ts";
import type { ValueScale } from "./value-scale.ts";

/** Room between a tick's label and the frame, in pixels. */
const tickGap = 7;

/** The margin that the labels of a value axis need. */
export function valueAxisMargin(scale: ValueScale, size: ChartSize): number {
  const widest = Math.max(...scale.ticks.map((tick) => textWidth(tick.text, size.fontSize)));
  return Math.ceil(widest + tickGap + 2);
}

/** Horizontal hairlines with their values at the left, the unit once above them. */
export function valueAxis(frame: Frame, scale: ValueScale, size: ChartSize): Markish[] {
  const zero = scale.ticks.filter((tick) => tick.value === 0);
  const rest = scale.ticks.filter((tick) => tick.value !== 0);
  const left = xAt(frame, frame.left - tickGap);
  return [
    ruleY(rest, { y: "value", className: "c-grid" }),
    ruleY(zero, { y: "value", className: "c-axis" }),
    text(scale.ticks, {
      x: () => left,
      y: "value",
      text: "text",
      textAnchor: "end",
      className: "c-tick",
    }),
    text([scale.caption], {
      x: () => xAt(frame, 0),
      y: () => yAt(frame, size.fontSize * 0.7),
      textAnchor: "start",
      className: "c-tick",
    }),
  ];
}

/** What stands for the axis of values where there is none. */
export function baseline(scale: ValueScale): Markish {
  return ruleY([scale.domain[0]], { className: "c-axis" });
}

/**
 * Whole years at their places, as many as fit with a label.
 * @param at the years, where these are not those that fit, and where they stand in pixels; under the
 *   frame unless told
 */
export function yearAxis(
  frame: Frame,
  size: ChartSize,
  at: { readonly years?: readonly number[]; readonly y?: number } = {},
): Markish {
  const { y = frame.height - frame.bottom + size.fontSize * 1.5 } = at;
  return text(at.years ?? labelledYears(frame, size), {
    x: (year: number) => year,
    y: () => yAt(frame, y),
    text: (year: number) => yearLabel(year, size),
    className: "c-tick",
  });
}

/** Vertical hairlines at the same years, for kinds that lie on their side. */
export function yearGrid(frame: Frame, size: ChartSize): Markish {
  return ruleX(labelledYears(frame, size), { className: "c-grid" });
}

/** `2004`, or `'04` where the drawing is narrow; a curly apostrophe is as wide as a Chinese letter. */
function yearLabel(year: number, size: ChartSize): string {
  return size.form === "phone" ? `'${String(year).slice(2)}` : String(year);
}

/**
 * Years to label: evenly spaced whole years counted from the first, the last among them if it fits. The
 * frame begins half a year before the first and ends half a year after the last.
 */
function labelledYears(frame: Frame, size: ChartSize): readonly number[] {
  const [from, to] = [frame.x[0] + 0.5, frame.x[1] - 0.5];
  const room = textWidth(yearLabel(to, size), size.fontSize) + size.fontSize * 0.8;
  const perYear = from === to ? frame.width : pxOf(frame, from + 1) - pxOf(frame, from);
  const step = [1, 2, 4, 5, 10, 20].find((years) => years * perYear >= room) ?? 25;
  const years: number[] = [];
  for (let year = from; year <= to; year += step) years.push(year);
  const last = years.at(-1) ?? from;
  if (last !== to && (to - last) * perYear >= room) years.push(to);
  return years;
}

/** The boxes of the value axis's words, for labels to keep off. */
export function valueAxisBoxes(frame: Frame, scale: ValueScale, size: ChartSize): readonly Box[] {
  const half = size.fontSize * 0.6;
  const ticks = scale.ticks.map((tick) => {
    const y = pyOf(frame, tick.value);
    return { left: 0, right: frame.left - tickGap, top: y - half, bottom: y + half };
  });
  const caption = textWidth(scale.caption, size.fontSize);
  return [...ticks, { left: 0, right: caption, top: 0, bottom: size.fontSize * 1.4 }];
}
