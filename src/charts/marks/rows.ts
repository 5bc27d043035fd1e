import { type Markish, text } from "@observablehq/plot";
import type { Language } from "#model/bilingual.ts";
import type { ScaleStep } from "#model/vocabulary.ts";
import { type ChartSize, type Frame, xAt } from "../drawing.ts";
import { textWidth, wrapText } from "./labels.ts";
import { tagEach } from "./points.ts";

/** Where the names of rows stand, and how tall the rows are for it. */
export interface RowLayout {
  /** Left of the rows' drawings, or above each. */
  readonly side: "left" | "above";
  readonly left: number;
  readonly rowHeight: number;
  /** Where in a row its drawing is centred, from 0 at its top to 1. */
  readonly centre: number;
  readonly names: readonly string[];
}

/** The part of the width that names may take before they move above their rows. */
const share = 0.34;

/** How much wider than measured the widest of the common faces sets a name: DejaVu Sans in Latin letters. */
const wideFaces: Readonly<Record<Language, number>> = { zh: 1, en: 1.06 };

/**
 * Names beside their rows where the longest fits, on two lines if need be; above the rows where not.
 * @param bar thickness of what is drawn in a row, in pixels
 */
export function rowLayout(names: readonly string[], size: ChartSize, bar: number): RowLayout {
  const room = size.width * share;
  const wrapped = names.map((name) => wrapText(name, room, size.fontSize));
  const widest =
    Math.max(0, ...wrapped.map((name) => textWidth(name, size.fontSize))) * wideFaces[size.lang];
  const lines = Math.max(1, ...wrapped.map((name) => name.split("\n").length));
  const line = size.fontSize * 1.35;
  if (lines <= 2 && widest <= room) {
    const rowHeight = Math.ceil(Math.max(bar + 14, lines * line + 8));
    return { side: "left", left: Math.ceil(widest) + 10, rowHeight, centre: 0.5, names: wrapped };
  }
  const full = names.map((name) => wrapText(name, size.width, size.fontSize));
  const most = Math.max(1, ...full.map((name) => name.split("\n").length));
  const rowHeight = Math.ceil(most * line + bar + 16);
  const centre = (most * line + 4 + bar / 2) / rowHeight;
  return { side: "above", left: 0, rowHeight, centre, names: full };
}

/**
 * The names, at their places in a frame whose y counts rows from the top.
 * @param series of each row, by index: a reader picks it out by its name
 */
export function rowNames(
  layout: RowLayout,
  frame: Frame,
  size: ChartSize,
  series: readonly number[] = [],
): Markish {
  const isLeft = layout.side === "left";
  const top = (size.fontSize * 0.7) / layout.rowHeight;
  return text(layout.names, {
    x: () => xAt(frame, isLeft ? layout.left - 10 : 0),
    y: (_, row: number) => row + (isLeft ? layout.centre : top),
    textAnchor: isLeft ? "end" : "start",
    lineAnchor: isLeft ? "middle" : "top",
    lineHeight: 1.3,
    dy: isLeft ? 0 : -size.fontSize * 0.6,
    ...tagEach(layout.names, (_, row) => ({ series: series[row] ?? null })),
    className: "c-row-name",
  });
}

/** Words of a tier's name and the metal they mean; the first that occurs decides. */
const metals = [
  ["金", "c-gold"],
  ["银", "c-silver"],
  ["铜", "c-bronze"],
] as const;

/** The class that draws a step of an honour in its metal; celadon where it has none. */
export function rungClass({ name }: ScaleStep): string {
  return metals.find(([word]) => name.zh.includes(word))?.[1] ?? "s1";
}
