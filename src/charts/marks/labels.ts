import { type Markish, text } from "@observablehq/plot";
import { memoize } from "#figures/memoize.ts";
import { type Frame, xAt, yAt } from "../drawing.ts";
import { tagEach } from "./points.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Anchor = "start" | "middle" | "end";

export interface Wanted<T> {
  readonly subject: T;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Places to try, best first. */
  readonly places: readonly Place[];
}

/** Where the anchor's middle line stands. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

export type Placed<T> = Pick<Wanted<T>, "subject" | "text"> & Place;

/**
 * Puts each label, in order of importance, at the first of its places that lies within the bounds
 * and on nothing else. What finds no place is returned for the key.
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  obstacles: readonly Box[],
  bounds: Box,
): { readonly placed: readonly Placed<T>[]; readonly unplaced: readonly T[] } {
  const taken = [...obstacles];
  const placed: Placed<T>[] = [];
  const unplaced: T[] = [];
  for (const label of wanted) {
    const place = label.places.find((one) => {
      const box = boxOf(one, label);
      return isWithin(box, bounds) && !taken.some((other) => isOverlapping(box, other));
    });
    if (!place) {
      unplaced.push(label.subject);
      continue;
    }
    taken.push(boxOf(place, label));
    placed.push({ subject: label.subject, text: label.text, ...place });
  }
  return { placed, unplaced };
}

/** The square of a point of that radius. */
export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Boxes along a straight line, close enough that no label slips through. */
export function boxesAlong(
  from: readonly [number, number],
  to: readonly [number, number],
): readonly Box[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.ceil(length / 5));
  return Array.from({ length: steps + 1 }, (_, step) =>
    boxAround(
      from[0] + ((to[0] - from[0]) * step) / steps,
      from[1] + ((to[1] - from[1]) * step) / steps,
      1.5,
    ),
  );
}

/** The room that a label of that size takes at a place. */
export function boxOf(place: Place, size: { width: number; height: number }): Box {
  const shift = { start: 0, middle: 0.5, end: 1 }[place.anchor];
  const left = place.x - size.width * shift;
  const top = place.y - size.height / 2;
  return { left, top, right: left + size.width, bottom: top + size.height };
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

/** Whether two rectangles share more than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

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
  return anchors.map((anchor) => {
    const group = placed.filter((label) => label.anchor === anchor);
    return text(group, {
      x: (label: Placed<T>) => xAt(frame, label.x),
      y: (label: Placed<T>) => yAt(frame, label.y),
      text: "text",
      textAnchor: anchor,
      className,
      ...(seriesOf && tagEach(group, ({ subject }) => ({ series: seriesOf(subject) }))),
    });
  });
}

/** Widths in ems in the widest of the faces that screens commonly have, which is DejaVu Sans. */
const wide = 1;
const narrow = 0.64;
const capital = 0.75;
const broad = 0.96;
const slender = 0.39;

/** How much wider Latin letters and digits are in the weight of names and values. */
const boldShare = 1.1;

export type Weight = "regular" | "bold";

/** The width of a letter in ems: a build asks it of some million letters, few of which differ. */
const emsOf: Readonly<Record<Weight, (letter: string) => number>> = {
  regular: memoize((letter) => (isChinese(letter) ? wide : widthOf(letter))),
  bold: memoize((letter) => (isChinese(letter) ? wide : widthOf(letter) * boldShare)),
};

/** How wide a line of text is drawn, in pixels; the widest where it holds line breaks. */
export function textWidth(text: string, fontSize: number, weight: Weight = "regular"): number {
  const ems = emsOf[weight];
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const letter of line) width += ems(letter);
    return width;
  });
  return Math.max(0, ...lines) * fontSize;
}

/** Breaks text into lines no wider than `width`: between Chinese letters, or at spaces. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: Weight = "regular",
): string {
  return linesWithin(piecesOf(text), width, fontSize, weight).join("\n");
}

/** As many pieces of a text on each line as fit into `width`; a wider one has a line of its own. */
export function linesWithin(
  pieces: readonly string[],
  width: number,
  fontSize: number,
  weight: Weight,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const longer = line + piece;
    if (line !== "" && textWidth(longer.trimEnd(), fontSize, weight) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line = longer;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

function isChinese(letter: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f“”‘’—…]/u.test(letter);
}

function widthOf(letter: string): number {
  if (/[MWmw%@]/.test(letter)) return broad;
  if (/[A-Z]/.test(letter)) return capital;
  if (/[ .,:;'|ijltfr·()-]/.test(letter)) return slender;
  return narrow;
}

/** Words with the space after them, and single Chinese letters with the punctuation that closes them. */
function piecesOf(text: string): readonly string[] {
  return (
    text.match(
      /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff][，。、；：！？）》”]*|[（《“]+(?:[^\s\u2e80-\u9fff]+\s*|.)|[^\s\u2e80-\u9fff]+\s*|\s+|./gu,
    ) ?? []
  );
}
