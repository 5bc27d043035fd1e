import { textWidth } from "../marks/text-width.ts";
import { headlineLines } from "../render/headline-lines.ts";
import { textLine } from "../render/sheet.ts";
import { cardFrame, cardRoom, setText, tidyLines, type CardWords } from "./card-frame.ts";

/** A bound figure, large: `下降8.6%`, what it counts, where it stands printed. */
export interface CardFigure {
  readonly value: string;
  /** Place, metric and period. */
  readonly what: string;
  readonly source: string;
}

const width = 400;
const gutter = 56;
const sizes = [112, 96, 84, 72, 62, 54, 46, 40, 34];

/** The card of a story: headline and deck, and beside them one of its figures. */
export function figureCard(words: CardWords, figure: CardFigure): string {
  const { left, right, top, bottom } = cardRoom;
  const column = right - width - gutter - left;
  const x = right - width;
  const size =
    sizes.find((one) => headlineLines(figure.value, width, one).length <= linesFor(one)) ?? 34;
  const value = headlineLines(figure.value, width, size);
  const what = tidyLines(figure.what, width, 24);
  const source = tidyLines(figure.source, width, 20).slice(0, 3);
  const lines: string[] = [];
  const high = value.length * size * 1.15 + 18 + what.length * 36 + 10 + source.length * 30;
  let y = top + Math.max(20, (bottom - top - high) / 2);
  const start = y;
  for (const line of value) {
    y += size * 1.15;
    lines.push(
      textLine(line, {
        x,
        y: y - size * 0.2,
        size,
        ink: "--celadon-5",
        face: "serif",
        isBold: true,
      }),
    );
  }
  y += 18;
  for (const line of what) {
    y += 36;
    lines.push(textLine(line, { x, y: y - 9, size: 24 }));
  }
  y += 10;
  for (const line of source) {
    y += 30;
    lines.push(textLine(line, { x, y: y - 8, size: 20, ink: "--ink-3" }));
  }
  const rule = `<path d="M${String(x - 28)} ${start.toFixed(0)}V${y.toFixed(0)}" stroke="#dcd8cb" stroke-width="2"/>`;
  return cardFrame(words, [...setText(words, { width: column, bottom }).lines, rule, ...lines]);
}

/** A long value may take two lines once it has become small; none may be wider than the column. */
function linesFor(size: number): number {
  return size > 62 ? 1 : 2;
}

/** Whether a value can be set at all; what is longer is no figure for a card. */
export function fitsCard(value: string): boolean {
  return textWidth(value, 34, "bold") <= 2 * width;
}
