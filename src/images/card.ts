import type { DrawnForms } from "#charts/drawn-chart.ts";
import { textWidth } from "#charts/marks/labels.ts";
import {
  colourOf,
  headlineLines,
  type PlacedDrawing,
  placeDrawing,
  seal,
  sheet,
  textLine,
  type TextLook,
  wordLines,
} from "#charts/svg/sheet.ts";
import { element, type SvgNode } from "#charts/svg/tree.ts";
import type { Language } from "#model/bilingual.ts";

/** What every card says: where it comes from, and what it shows in the words of its alternative text. */
export interface CardWords {
  readonly lang: Language;
  /** The site's name, beside the seal. */
  readonly site: string;
  /** What stands over the heading: `图表 · 诈骗`. */
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  /** The address shown, without its scheme. */
  readonly address: string;
  readonly alt: string;
}

/** Networks show pictures of this size whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The room between the rule under the site's name and the address. */
export const cardRoom = { left: 60, right: 1140, top: 136, bottom: 540 } as const;

/** A card: seal and name, a thick rule, what is between, the address. */
export function cardFrame(words: CardWords, content: readonly SvgNode[]): SvgNode {
  const { left, right } = cardRoom;
  const lines = [
    seal(left, 40, 44),
    textLine(words.site, { x: left + 60, y: 72, size: 28, face: "serif", isBold: true }),
    textLine(words.kicker, { x: right, y: 71, size: 22, ink: "--celadon-5", anchor: "end" }),
    element("path", {
      d: `M${String(left)} 106H${String(right)}`,
      stroke: colourOf("--ink-1"),
      "stroke-width": 4,
    }),
    ...content,
    textLine(words.address, { x: left, y: 594, size: 20, ink: "--ink-3" }),
  ];
  return sheet(lines, {
    ...cardSize,
    lang: words.lang,
    title: words.title,
    description: words.alt,
  });
}

/** The sizes a heading may have, the first that fits. */
const titleSizes = [60, 54, 48, 43, 38, 34, 30];

/**
 * Sets heading and text, as large as the room allows, from the top of the room in a column of that width.
 * @param bottom where they must end
 * @param largest size of the heading
 */
export function setText(
  { title, text }: Pick<CardWords, "title" | "text">,
  { width, bottom, largest = 60 }: { width: number; bottom: number; largest?: number },
): readonly SvgNode[] {
  const { left: x, top } = cardRoom;
  const size = titleSize(title, text, width, bottom - top, largest);
  const look = { x, size, face: "serif", isBold: true } as const;
  const heading = stack(headlineLines(title, width, size, 1), top, size * titleLeading, look);
  const start = heading.end + textGap;
  const leading = textSize * textLeading;
  const lines = clipped(linesOf(text, width), Math.floor((bottom - start) / leading));
  const under = stack(lines, start, leading, { x, size: textSize, ink: "--ink-2" });
  return [...heading.nodes, ...under.nodes];
}

/**
 * Lines of one look, one under the other, and where they end.
 * @param lift how far above the end of its room the baseline of a line is
 */
function stack(
  lines: readonly string[],
  top: number,
  leading: number,
  look: Omit<TextLook, "y">,
  lift = 0,
) {
  let end = top;
  const nodes = lines.map((line) => {
    end += leading;
    return textLine(line, { ...look, y: end - lift });
  });
  return { nodes, end };
}

/** The largest size that fits, or one a little smaller if the lines then break between clauses. */
function titleSize(title: string, text: string, width: number, room: number, largest: number) {
  const fitting = titleSizes.filter(
    (size) => size <= largest && heightOf(title, text, width, size) <= room,
  );
  const [first = 30] = fitting;
  const breaksWell = (size: number): boolean =>
    headlineLines(title, width, size, 1)
      .slice(0, -1)
      .every((line) => /[\p{P}]$/u.test(line));
  return fitting.find((size) => size >= first * 0.7 && breaksWell(size)) ?? first;
}

const titleLeading = 1.3;
const textSize = 24;
const textLeading = 1.5;
const textGap = 20;
/** A heading may be as large as leaves so many lines of the text under it. */
const fewestLines = 3;

function linesOf(text: string, width: number): readonly string[] {
  return text === "" ? [] : tidyLines(text, width, textSize);
}

/** Text in lines; a dot between two things is left out where a line's end parts them. */
function tidyLines(text: string, width: number, size: number): readonly string[] {
  return wordLines(text, width, size).map((line) => line.replace(/^·\s*|\s*·$/gu, ""));
}

function heightOf(title: string, text: string, width: number, size: number): number {
  const lines = headlineLines(title, width, size, 1);
  const isCut = lines.some((line) => textWidth(line, size, "bold") > width);
  if (isCut) return Infinity;
  const below = Math.min(fewestLines, linesOf(text, width).length);
  return lines.length * size * titleLeading + textGap + below * textSize * textLeading;
}

/** The lines there is room for; a text that goes on ends in an ellipsis. */
function clipped(lines: readonly string[], room: number): readonly string[] {
  if (lines.length <= room) return lines;
  const kept = lines.slice(0, Math.max(0, room));
  return kept.map((line, index) =>
    index === kept.length - 1 ? `${line.replace(/[\s，。、；：,.;:]*.?$/u, "")}…` : line,
  );
}

interface Place {
  readonly drawing: PlacedDrawing;
  readonly scale: number;
  readonly width: number;
}

/** How wide the drawing's column may be; what is left is the heading's. */
const columns = [480, 560, 640];
const chartGutter = 44;

/** The card of a chart: its finding, and beside it the drawing in the form whose words come out largest. */
export function chartCard(words: CardWords, svg: DrawnForms): SvgNode {
  const { left, right, top, bottom } = cardRoom;
  const height = bottom - top - 14;
  const places = [placeDrawing(svg.phone), placeDrawing(svg.desk)].flatMap((drawing) =>
    columns.map((width): Place => {
      const scale = Math.min(width / drawing.width, height / drawing.height, largestScale);
      return { drawing, width, scale };
    }),
  );
  // A wider column is taken only where it makes the words of the drawing plainly larger.
  const best = places.reduce((one, other) => (sizeOf(other) > sizeOf(one) * 1.1 ? other : one));
  const { drawing, scale } = best;
  const [wide, high] = [drawing.width * scale, drawing.height * scale];
  const x = right - best.width + (best.width - wide) / 2;
  const y = top + 14 + (height - high) / 2;
  const width = right - best.width - chartGutter - left;
  return cardFrame(words, [...setText(words, { width, bottom }), drawing.at(x, y, scale)]);
}

/** Beyond it a small drawing would look coarse. */
const largestScale = 1.6;

function sizeOf({ drawing, scale }: Place): number {
  return drawing.fontSize * scale;
}

/** A bound figure, large: `下降8.6%`, what it counts, where it stands printed. */
export interface CardFigure {
  readonly value: string;
  /** Place, metric and period. */
  readonly what: string;
  readonly source: string;
}

const width = 400;
const figureGutter = 56;
const sizes = [112, 96, 84, 72, 62, 54, 46, 40, 34];

/** The card of a story: headline and deck, and beside them one of its figures. */
export function figureCard(words: CardWords, figure: CardFigure): SvgNode {
  const { left, right, top, bottom } = cardRoom;
  const column = right - width - figureGutter - left;
  const x = right - width;
  const size =
    sizes.find((one) => headlineLines(figure.value, width, one).length <= linesFor(one)) ?? 34;
  const value = headlineLines(figure.value, width, size);
  const what = tidyLines(figure.what, width, 24);
  const source = tidyLines(figure.source, width, 20).slice(0, 3);
  const high = value.length * size * 1.15 + 18 + what.length * 36 + 10 + source.length * 30;
  const start = top + Math.max(20, (bottom - top - high) / 2);
  const look = { x, size, ink: "--celadon-5", face: "serif", isBold: true } as const;
  const large = stack(value, start, size * 1.15, look, size * 0.2);
  const under = stack(what, large.end + 18, 36, { x, size: 24 }, 9);
  const last = stack(source, under.end + 10, 30, { x, size: 20, ink: "--ink-3" }, 8);
  const rule = element("path", {
    d: `M${String(x - 28)} ${start.toFixed(0)}V${last.end.toFixed(0)}`,
    stroke: colourOf("--rule"),
    "stroke-width": 2,
  });
  const text = setText(words, { width: column, bottom });
  return cardFrame(words, [...text, rule, ...large.nodes, ...under.nodes, ...last.nodes]);
}

/** A long value may take two lines once it has become small; none may be wider than the column. */
function linesFor(size: number): number {
  return size > 62 ? 1 : 2;
}

/** Whether a value can be set at all; what is longer is no figure for a card. */
export function fitsCard(value: string): boolean {
  return textWidth(value, 34, "bold") <= 2 * width;
}
