import { group } from "d3-array";
import { type Markish, ruleX, text } from "@observablehq/plot";
import type { PlacedBreak } from "#model/breaks.ts";
import { chartWords } from "#words/index.ts";
import { type ChartSize, type Frame, pxOf, pyOf, xAt, yAt } from "../drawing.ts";
import type { ChartSeries } from "../model/types.ts";
import { type Box, isOverlapping, textWidth, wrapText } from "./labels.ts";

/** A change of definition with the words that say so, whose series it is where not of all. */
interface WordedBreak {
  readonly position: number;
  /** On one line, or on two where one is too long for the room. */
  readonly words: string;
}

type Worded = WordedBreak & { readonly box: Box };

/**
 * Dotted rules where a definition changes, each with its words, and the boxes those words take.
 * @param drawn what the words had better keep off
 */
export function breakMarks(
  series: readonly ChartSeries[],
  frame: Frame,
  size: ChartSize,
  drawn: readonly Box[],
): { readonly marks: readonly Markish[]; readonly boxes: readonly Box[] } {
  const breaks = distinctBreaks(series, size);
  if (breaks.length === 0) return { marks: [], boxes: [] };
  const placed: Worded[] = [];
  // Where there is no room for words the rules stand alone, and the key says what they are.
  const { breakWords } = chartWords(size.lang);
  const named = breaks.filter(({ words }) => words !== breakWords);
  const isTight = size.form === "small" || (named.length > 0 && breaks.length > mostNamed);
  const worded = isTight ? [] : breaks;
  const rules = positionsOf(series).map((position) => ruleBox(position, frame));
  const said = new Set<string>();
  for (const one of worded) {
    const words = placed.map(({ box }) => box);
    // On a phone words about some of the lines would hide others.
    const isPartial = size.form === "phone" && named.includes(one);
    const obstacles = isPartial ? [rules, [...drawn, ...words]] : [drawn, rules, words];
    // What is said beside one rule holds for the next: it is not said again across something.
    const found = place(one, said.has(one.words) ? [obstacles.flat()] : obstacles, frame, size);
    if (found.length > 0) said.add(one.words);
    placed.push(...found);
  }
  return {
    marks: [
      ruleX(positionsOf(series), { className: "c-break" }),
      text(placed, {
        x: ({ box }: Worded) => xAt(frame, box.left),
        y: ({ box }: Worded) => yAt(frame, (box.top + box.bottom) / 2),
        text: "words",
        textAnchor: "start",
        ...(placed.some(({ words }) => words.includes("\n")) ? { lineHeight: 1.25 } : {}),
        className: "c-break-words",
      }),
    ],
    boxes: [...placed.map(({ box }) => box), ...rules],
  };
}

function positionsOf(series: readonly ChartSeries[]): readonly number[] {
  const positions = series.flatMap((one) => one.breaks.map(({ position }) => position));
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** The share of the width beyond which lines that change their definition are only counted. */
const longestNames = 0.2;

/** Where breaks are more, the names of their series would lie over each other and over lines. */
const mostNamed = 3;

/** One a year, in order of time, at the first of the year's changes. */
function distinctBreaks(series: readonly ChartSeries[], size: ChartSize): readonly WordedBreak[] {
  const years = group(positionsOf(series), Math.round);
  const { breakWords, breakOfLines, listComma } = chartWords(size.lang);
  return [...years.values()].flatMap((positions) => {
    const [position] = positions;
    if (position === undefined) return [];
    const isAt = (one: PlacedBreak): boolean => positions.includes(one.position);
    const concerned = series.filter((one) => one.breaks.some(isAt));
    if (concerned.length === series.length) return { position, words: breakWords };
    const names = concerned.map((one) => one.label[size.lang]).join(listComma);
    const isLong = textWidth(names, size.fontSize) > size.width * longestNames;
    if (concerned.length > 1 && isLong) return { position, words: breakOfLines(concerned.length) };
    return { position, words: `${names}${size.lang === "zh" ? "" : ": "}${breakWords}` };
  });
}

/** Lines tried under the first one, and those tried where all of these are taken. */
const lines = [
  [0, 1, 2, 3],
  [4, 5, 6],
] as const;

/**
 * Beside the rule, right or left of it, on the first line that is clear of everything; else of as much
 * as can be, but never on other words: where there is no other place the rule stands alone.
 * @param obstacles what to keep off, the least important first
 */
function place(
  one: WordedBreak,
  obstacles: readonly (readonly Box[])[],
  frame: Frame,
  size: ChartSize,
): readonly Worded[] {
  const room = textWidth(one.words, size.fontSize) * 0.7;
  const x = pxOf(frame, one.position);
  const beside = Math.max(x - frame.left, frame.width - x) - 8;
  const forms = [
    one.words,
    ...[room, beside].map((most) => wrapText(one.words, most, size.fontSize)),
  ];
  const line = size.fontSize * 1.35;
  // Right and left of its rule, on each of the lines.
  const optionsFor = (words: string, row: number): readonly Worded[] => {
    const width = textWidth(words, size.fontSize);
    const top = frame.top - 2 + row * line;
    const bottom = top + line * words.split("\n").length;
    return [x + 6, x - 6 - width].map((left) => {
      return { ...one, words, box: { left, right: left + width, top, bottom } };
    });
  };
  const options = lines.flatMap((rows) =>
    forms.flatMap((words) => rows.flatMap((row) => optionsFor(words, row))),
  );
  const inside = options.filter(({ box }) => box.left >= frame.left && box.right <= frame.width);
  const isFree = (box: Box, of: readonly Box[]): boolean =>
    !of.some((other) => isOverlapping(box, other));
  for (let skipped = 0; skipped < obstacles.length; skipped++) {
    const kept = obstacles.slice(skipped).flat();
    const free = inside.find(({ box }) => isFree(box, kept));
    if (free) return [free];
  }
  return [];
}

function ruleBox(position: number, frame: Frame): Box {
  const x = pxOf(frame, position);
  return { left: x - 2, right: x + 2, top: frame.top, bottom: pyOf(frame, frame.y[0]) };
}
