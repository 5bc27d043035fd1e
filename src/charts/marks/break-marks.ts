import { ruleX, text, type Markish } from "@observablehq/plot";
import type { ModelBreak } from "../model/model-types.ts";
import { chartWords } from "../describe/chart-words.ts";
import { pxOf, pyOf, xAt, yAt, type Frame, type Stage } from "../theme.ts";
import type { Box } from "./place-labels.ts";
import { textWidth } from "./text-width.ts";

/** Dotted rules where a definition changes, each with two words, and the boxes those words take. */
export function breakMarks(
  breaks: readonly ModelBreak[],
  frame: Frame,
  stage: Stage,
): { readonly marks: readonly Markish[]; readonly boxes: readonly Box[] } {
  if (breaks.length === 0) return { marks: [], boxes: [] };
  const words = chartWords[stage.lang].breakWords;
  const width = textWidth(words, stage.fontSize);
  const middle = frame.top + stage.fontSize * 0.6;
  const placed = breaks.map((one) => {
    const x = pxOf(frame, one.position);
    const isLeft = x + 6 + width > frame.width;
    return { position: one.position, left: isLeft ? x - 6 - width : x + 6 };
  });
  return {
    marks: [
      ruleX(breaks, { x: "position", className: "c-break" }),
      text(placed, {
        x: (one: { left: number }) => xAt(frame, one.left),
        y: () => yAt(frame, middle),
        text: () => words,
        textAnchor: "start",
        className: "c-break-words",
      }),
    ],
    boxes: placed.flatMap((one) => [
      { left: one.left, right: one.left + width, top: frame.top - 4, bottom: middle + 8 },
      {
        left: pxOf(frame, one.position) - 2,
        right: pxOf(frame, one.position) + 2,
        top: frame.top,
        bottom: pyOf(frame, frame.y[0]),
      },
    ]),
  };
}
