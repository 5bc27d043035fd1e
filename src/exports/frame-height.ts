/**
 * How tall an embed is at each width, as data and as a style: what `measure-frame.ts` measures at
 * build, light enough for browsers.
 */

/** The widths for which heights are published, in pixels; each holds from its own up to the next. */
export const toldWidths = [200, 320, 480, 640, 800] as const;
export type ToldWidth = (typeof toldWidths)[number];
export type ToldHeights = Readonly<Record<ToldWidth, number>>;

/** Parts of an embed that an address may leave out, as `?hide=title,notes`. */
export const hideableParts = ["title", "notes", "table"] as const;
export type HideablePart = (typeof hideableParts)[number];

/** A frame's height as its parts: words by width, and a drawing that grows with it. */
export interface FrameHeight {
  /** The height of all words and gaps at each told width; they never need more in a wider frame. */
  readonly words: ToldHeights;
  /** How much of it each part takes that may be left out. */
  readonly parts: Readonly<Record<HideablePart, ToldHeights>>;
  /** Height over width of the two drawings. */
  readonly phone: number;
  readonly desk: number;
  /** The frame's width from which the desk drawing is shown. */
  readonly deskFrom: number;
}

/** What stands left and right of a drawing in its frame. */
export const sides = 28;
/** What at least stands beside a drawing made for phones in a frame wider than one; a narrower one it fills. */
const phoneSides = 8;
/** The widest frame that it fills, in whole pixels: `.chart-reader` of `figure.css`. */
const widestFilled = 359;
/** Between these a drawing made for phones grows with its frame, in pixels; in a narrower one it is moved. */
const phoneForm = { narrowest: 312, widest: 432 };
/** The bar by which it is moved. */
const scrollBar = 16;

/** Heights at the told widths, each made from its width. */
export function atToldWidths(heightOf: (width: ToldWidth) => number): ToldHeights {
  const [a, b, c, d, e] = toldWidths;
  return {
    [a]: heightOf(a),
    [b]: heightOf(b),
    [c]: heightOf(c),
    [d]: heightOf(d),
    [e]: heightOf(e),
  };
}

/** The height of a frame that leaves parts out. */
export function withoutParts(height: FrameHeight, hidden: readonly HideablePart[]): FrameHeight {
  const gone = (width: ToldWidth): number =>
    hidden.reduce((sum, part) => sum + height.parts[part][width], 0);
  return { ...height, words: atToldWidths((width) => height.words[width] - gone(width)) };
}

/** The height of a frame of a width, both in pixels: at a told width exact, between them never too little. */
export function heightAt({ words, phone, desk, deskFrom }: FrameHeight, width: number): number {
  const step = toldWidths.findLast((told) => told <= width) ?? toldWidths[0];
  const inner = width - sides;
  const { narrowest, widest } = phoneForm;
  const beside = width > widestFilled ? phoneSides : 0;
  const form = Math.min(widest, Math.max(narrowest, width - beside));
  const bar = width < narrowest + sides ? scrollBar : 0;
  const drawing = width < deskFrom ? phone * form + bar : desk * inner;
  // The style rounds to tenths: what is told is never less than what it makes.
  return Math.ceil(words[step] + drawing + 0.2);
}

/** The heights at the told widths, in pixels. */
export function toldHeights(height: FrameHeight): ToldHeights {
  return atToldWidths((width) => heightAt(height, width));
}

/** One height that shows the whole at every width from a phone's to a column's, in pixels. */
export function tallestHeight(height: FrameHeight): number {
  const turns = [320, 460, 479, 480, height.deskFrom - 1, height.deskFrom, 639, 640, 799, 800];
  return Math.max(...turns.filter((width) => width <= 800).map((width) => heightAt(height, width)));
}

/**
 * The same function as a style that needs no script. A difference multiplied by much and clamped is a step.
 * @param whole the width of what the frame stands in: `100cqw` beside it, `100vw` within
 */
export function heightStyle(
  { words, phone, desk, deskFrom }: FrameHeight,
  whole: "100cqw" | "100vw" = "100cqw",
): string {
  const rounded = atToldWidths((width) => Math.ceil(words[width] * 10) / 10);
  const below = (width: number, most: string): string =>
    `clamp(0px,(${px(width)} - ${whole})*9999,${most})`;
  const steps = toldWidths.flatMap((width, i) => {
    const narrower = toldWidths[i - 1];
    const more = narrower === undefined ? 0 : rounded[narrower] - rounded[width];
    return more > 0 ? [below(width, px(Number(more.toFixed(1))))] : [];
  });
  const inner = `${whole} - ${px(sides)}`;
  const beside = `clamp(0px,(${whole} - ${px(widestFilled)})*9999,${px(phoneSides)})`;
  return `calc(${[
    px(rounded[800]),
    ...steps,
    below(
      deskFrom,
      `clamp(${px(phoneForm.narrowest)},${whole} - ${beside},${px(phoneForm.widest)})*${phone.toFixed(4)}`,
    ),
    below(phoneForm.narrowest + sides, px(scrollBar)),
    `clamp(0px,(${whole} - ${px(deskFrom - 1)})*9999,(${inner})*${desk.toFixed(4)})`,
  ].join(" + ")})`;
}

function px(length: number): string {
  return `${String(length)}px`;
}
