import { text, type Markish } from "@observablehq/plot";
import { xAt, yAt, type Frame } from "../theme.ts";
import type { Anchor, Placed } from "./place-labels.ts";
import { writeTag } from "./tag.ts";

const anchors: readonly Anchor[] = ["start", "middle", "end"];

/**
 * Labels at the places that `placeLabels` found, grouped by anchor since Plot fixes it per mark.
 * @param seriesOf the series that a label is about: a reader picks it out by its label
 */
export function labelMarks<T>(
  placed: readonly Placed<T>[],
  frame: Frame,
  className: string,
  seriesOf?: (subject: T) => number | null,
): readonly Markish[] {
  return anchors.flatMap((anchor) => {
    const group = placed.filter((label) => label.anchor === anchor);
    if (group.length === 0) return [];
    return [
      text(group, {
        x: (label: Placed<T>) => xAt(frame, label.x),
        y: (label: Placed<T>) => yAt(frame, label.y),
        text: "text",
        textAnchor: anchor,
        className,
        ...(seriesOf && {
          ariaLabel: ({ subject }: Placed<T>) => writeTag({ series: seriesOf(subject) }),
        }),
      }),
    ];
  });
}
