import { group } from "d3-array";
import { type Markish, text } from "@observablehq/plot";
import type { ChartPoint, ChartSeries } from "../model/types.ts";
import { figureOf, formatTarget } from "../text/figures.ts";
import type { ChartSize } from "../drawing.ts";
import { textWidth, wrapText } from "./labels.ts";
import { tagEach } from "./points.ts";

/** A line of words from its left and baseline, in pixels; that of a figure knows its point. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly look: string;
  readonly point?: ChartPoint;
}

/** Sizes that a number is tried in, and beside them that of its words. */
const numberSizes = [60, 52, 44, 38, 32, 26];

/** The serif that English falls back to sets digits wider than the Chinese ones do. */
const wideDigits = { zh: 1, en: 1.1 };

/**
 * The figure in the reader's words, its digits large; where direction and unit do not fit beside them
 * even so, they stand over and under them.
 * @param top where the room for it begins, in pixels; `end` is where it ends
 */
export function numberWords(
  point: ChartPoint,
  series: ChartSeries,
  width: number,
  top: number,
  { lang, fontSize }: ChartSize,
): { readonly words: readonly PlacedWords[]; readonly end: number } {
  const said = point.target ? formatTarget(point, series, lang) : figureOf(point, series, lang);
  const [, before = "", digits = said, after = ""] =
    /^(\D*?)([−\d][\d.,]*%?)(.*)$/u.exec(said) ?? [];
  const parts = [before, digits, after].map((part) => part.trim());
  const hollow = point.derived || point.target || point.observation.status === "preliminary";
  const look = (isDigits: boolean): string =>
    isDigits ? (hollow ? "c-figure-hollow" : "c-figure") : "c-figure-words";
  const setIn = (size: number): readonly PlacedWords[] => {
    let x = 0;
    return parts.flatMap((part, index) => {
      if (part === "") return [];
      const own = index === 1 ? size : Math.max(fontSize + 3, Math.round(size * 0.42));
      const words = { text: part, x, y: top + size, size: own, look: look(index === 1), point };
      x += textWidth(part, own, "bold") * wideDigits[lang] + size * (index === 0 ? 0.1 : 0.03);
      return [words];
    });
  };
  const widthOf = (words: readonly PlacedWords[]): number =>
    Math.max(0, ...words.map((one) => one.x + textWidth(one.text, one.size, "bold")));
  const sizes = numberSizes.filter((size) => size >= 38 || parts.every((part) => part.length < 9));
  const fitting = sizes.find((size) => widthOf(setIn(size)) <= width);
  if (fitting !== undefined) return { words: setIn(fitting), end: top + fitting * 1.18 };
  let y = top;
  const words = parts.flatMap((part, index) => {
    const most = index === 1 ? 44 : fontSize + 3;
    const size = Math.min(most, Math.floor((most * width) / textWidth(part, most, "bold")));
    const own = index === 1 ? Math.max(fontSize, size) : most;
    return (part === "" ? [] : wrapText(part, width, own, "bold").split("\n")).map((line) => {
      y += own * 1.15;
      return { text: line, x: 0, y, size: own, look: look(index === 1), point };
    });
  });
  return { words, end: y + 8 };
}

/** Words at their places, by look and size. */
export function wordMarks(words: readonly PlacedWords[]): readonly Markish[] {
  const groups = group(words, ({ look, size }) => `${look} ${String(size)}`);
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    return [
      text(alike, {
        x: "x",
        y: "y",
        text: "text",
        textAnchor: "start",
        lineAnchor: "bottom",
        fontSize: first.size,
        className: first.look,
        ...tagEach(alike, ({ point }) => ({ row: point?.row ?? null })),
      }),
    ];
  });
}
