import type { Language } from "#model/bilingual.ts";
import { breakLines } from "#words/markup.ts";
import { textWidth, type Weight } from "../marks/labels.ts";
import { lightColours } from "../palette.ts";
import { escapeXml } from "./svg-string.ts";

/** Faces by name, since the file carries no font; the last of each is always there. */
const faces = {
  serif:
    "Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Songti SC, STSong, SimSun, Georgia, serif",
  sans: "PingFang SC, Source Han Sans SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif",
};

/** How a line of text looks, and where its baseline begins. */
export interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** A token of the palette; `--ink-1` unless told. */
  readonly ink?: string;
  readonly face?: keyof typeof faces;
  readonly isBold?: boolean;
  /** Where the line stands to its place; begins there unless told. */
  readonly anchor?: "middle" | "end";
}

/** The light theme's colour of a token, written `--ink-1` or `var(--ink-1)`; other values as they are. */
export function colourOf(value: string): string {
  const token = /^(?:var\()?(--[a-z0-9-]+)\)?$/.exec(value)?.[1];
  return token === undefined ? value : (lightColours[token] ?? value);
}

/** One line of text. */
export function textLine(text: string, look: TextLook): string {
  const { x, y, size, ink = "--ink-1", face, isBold = false, anchor } = look;
  const attributes = [
    `x="${String(round(x))}" y="${String(round(y))}" font-size="${String(size)}"`,
    `fill="${colourOf(ink)}"`,
    ...(face === undefined ? [] : [`font-family="${faces[face]}"`]),
    ...(isBold ? ['font-weight="700"'] : []),
    ...(anchor === undefined ? [] : [`text-anchor="${anchor}"`]),
  ];
  return `<text ${attributes.join(" ")}>${escapeXml(text)}</text>`;
}

/** The seal, 廿 in vermilion, at its left upper corner; drawn, so that it needs no font. */
export function seal(x: number, y: number, size: number): string {
  return (
    `<g transform="translate(${String(round(x))},${String(round(y))}) scale(${(size / 30).toFixed(3)})">` +
    `<rect width="30" height="30" rx="2.5" fill="${colourOf("--vermilion")}"/>` +
    `<path d="M4 12H26M10 6V24.2H20V6" fill="none" stroke="${colourOf("--paper")}" stroke-width="2.6"/></g>`
  );
}

/**
 * An SVG file of that size on paper: named, described, colours and faces written out, no reference
 * to anything outside.
 */
export function sheet(
  lines: readonly string[],
  {
    width,
    height,
    lang,
    title,
    description,
  }: {
    readonly width: number;
    readonly height: number;
    readonly lang: Language;
    readonly title: string;
    readonly description: string;
  },
): string {
  const size = `${String(width)} ${String(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang === "zh" ? "zh-CN" : "en"}" ` +
      `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${size}" role="img" ` +
      `aria-labelledby="title desc" font-family="${faces.sans}" fill="${colourOf("--ink-1")}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(description)}</desc>`,
    `<rect width="100%" height="100%" fill="${colourOf("--paper")}"/>`,
    ...lines,
    "</svg>\n",
  ].join("\n");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/**
 * Breaks a heading into the fewest lines that are no wider than `width`, of about one length, at
 * clauses where that costs no more lines than may be spared, never within a word.
 */
export function headlineLines(
  text: string,
  width: number,
  size: number,
  spare = 0,
): readonly string[] {
  const weight = "bold";
  const words = wordsOf(text);
  const fewest = fill(words, width, size, weight);
  const clauses = fill(clausesOf(text), width, size, weight);
  const fits = clauses.every((line) => textWidth(line, size, weight) <= width);
  if (clauses.length > 1 && clauses.length <= fewest.length + spare && fits) return clauses;
  return evenLines(words, width, size, weight, fewest.length);
}

/**
 * Breaks a text into lines no wider than `width`, never within a word; two or three lines are made
 * even, so that no single sign is left over.
 */
export function wordLines(text: string, width: number, size: number): readonly string[] {
  const words = wordsOf(text);
  const lines = fill(words, width, size, "regular");
  return lines.length > 3 ? lines : evenLines(words, width, size, "regular", lines.length);
}

/** The narrowest room that takes so many lines makes them even. */
function evenLines(
  words: readonly string[],
  width: number,
  size: number,
  weight: Weight,
  count: number,
): readonly string[] {
  let [low, high] = [width / count, width];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const lines = fill(words, middle, size, weight);
    const fits = lines.every((line) => textWidth(line, size, weight) <= middle);
    if (lines.length === count && fits) high = middle;
    else low = middle;
  }
  return fill(words, high, size, weight);
}

function clausesOf(text: string): readonly string[] {
  const pauses = /\p{Script=Han}/u.test(text) ? /(?<=[，：；。？！、])/u : /(?<=[,;:.]\s)/u;
  return text.split(pauses);
}

function wordsOf(text: string): readonly string[] {
  return breakLines(text).flatMap((words) => words.flatMap((word) => word.split(/(?<=\s)/u)));
}

function fill(
  pieces: readonly string[],
  room: number,
  size: number,
  weight: Weight,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, weight) > room) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
