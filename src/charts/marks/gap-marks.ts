import { link, rect, ruleX, type Markish } from "@observablehq/plot";
import type { Gap } from "../model/model-types.ts";
import { pxOf, xAt, yAt, type Frame } from "../theme.ts";
import type { MarkName } from "./mark-names.ts";
import { writeTag } from "./tag.ts";

/** Half the side of the little box that says "looked for, not found", in pixels. */
const half = 3;

/**
 * Years without a figure, on the axis: a crossed box where it was looked for, a tick where nobody has
 * looked yet.
 */
export function gapMarks(
  gaps: readonly Gap[],
  series: number,
  frame: Frame,
): { readonly marks: readonly Markish[]; readonly names: readonly MarkName[] } {
  const axis = frame.height - frame.bottom;
  const searched = gaps.filter((gap) => gap.search !== null);
  const open = gaps.filter((gap) => gap.search === null);
  const marks: Markish[] = [];
  if (open.length > 0)
    marks.push(
      ruleX(open, {
        x: "year",
        y1: yAt(frame, axis),
        y2: yAt(frame, axis + 5),
        className: "c-gap",
      }),
    );
  if (searched.length > 0) marks.push(...crossedBoxes(searched, series, frame, axis));
  return {
    marks,
    names: [
      ...(open.length > 0 ? (["gap"] as const) : []),
      ...(searched.length > 0 ? (["gap-searched"] as const) : []),
    ],
  };
}

function crossedBoxes(
  gaps: readonly Gap[],
  series: number,
  frame: Frame,
  axis: number,
): readonly Markish[] {
  const x = (gap: Gap, shift: number): number => xAt(frame, pxOf(frame, gap.year) + shift);
  const sides = {
    x1: (gap: Gap) => x(gap, -half),
    x2: (gap: Gap) => x(gap, half),
    y1: yAt(frame, axis + half),
    y2: yAt(frame, axis - half),
  };
  return [
    rect(gaps, {
      ...sides,
      ariaLabel: (gap: Gap) => writeTag({ row: gap.row, series }),
      className: "c-searched",
    }),
    link(gaps, { ...sides, className: "c-slash" }),
  ];
}
