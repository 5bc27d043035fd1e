import type { Figure, FigureReading } from "#model/figure.ts";
import { parseFigure } from "./parse.ts";

/**
 * What the words round a number make of it, found once for `…起`, `同比下降…%`, `…余万元`: a table
 * holds thousands of numbers between the same words.
 */
interface Shape {
  readonly before: string;
  readonly after: string;
  /** Whether its numbers have decimals; the same words may bound those otherwise. */
  readonly isDecimal: boolean;
  /** The power of ten that the words multiply by. */
  readonly power: number;
  readonly sign: 1 | -1;
  readonly spread: Spread;
  readonly words: Pick<Figure, "qualifier" | "unit" | "kind">;
}

/** How far the number may lie from the print: not at all, half its last place, up to its next unit. */
type Spread = "none" | "half" | "odd";

/** The one run of digits in a token, as a whole number and the count of its decimals. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly decimals: number;
}

/** More shapes than any table has; a column of sentences must not fill the memory. */
const mostShapes = 2000;

/**
 * Makes a {@link parseFigure} for many tokens, which gives the same readings: a token of a shape
 * that was met before is reckoned from its digits, any other one is parsed. A shape is trusted only
 * after numbers of every length between the same words were parsed and gave what is reckoned.
 * `parse` is what to parse with: {@link parseFigure} under one table's head.
 */
export function createFigureParser(
  parse: (text: string) => FigureReading = parseFigure,
): (text: string) => FigureReading {
  const shapes = new Map<string, Shape | "met" | null>();
  let last: Shape | null = null;
  return (text) => {
    const run = maybeRun(text);
    if (run === null) return parse(text);
    if (last === null || !isOf(last, text, run)) {
      const found = recall(shapes, text, run, parse);
      if (found === null) return parse(text);
      last = found;
    }
    return reckon(last, run, text) ?? parse(text);
  };
}

/** The shape of a token met for the second time at least; null where it has none, or not yet. */
function recall(
  shapes: Map<string, Shape | "met" | null>,
  text: string,
  run: Run,
  parse: (text: string) => FigureReading,
): Shape | null {
  const key = `${text.slice(0, run.start)}${run.decimals > 0 ? "#.#" : "#"}${text.slice(run.end)}`;
  const known = shapes.get(key);
  if (known === undefined) {
    if (shapes.size < mostShapes) shapes.set(key, "met");
    return null;
  }
  if (known !== "met") return known;
  const shape = maybeShape(text, run, parse);
  shapes.set(key, shape);
  return shape;
}

/** The digits of a token that has one run of them, without separators; null for any other token. */
function maybeRun(text: string): Run | null {
  let start = 0;
  while (start < text.length && !isDigit(text.charCodeAt(start))) {
    if (isOtherSign(text.charCodeAt(start))) return null;
    start++;
  }
  let [end, digits, point] = [start, 0, -1];
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits = digits * 10 + code - 48;
    else if (code === 46 && point === -1) point = end;
    else break;
  }
  const decimals = point === -1 ? 0 : end - point - 1;
  const isLed = text.charCodeAt(start) === 48 && point !== start + 1;
  if (digits === 0 || isLed || point === end - 1 || end - start > mostDigits) return null;
  for (let at = end; at < text.length; at++) {
    if (isDigit(text.charCodeAt(at)) || isOtherSign(text.charCodeAt(at))) return null;
  }
  return { start, end, digits, decimals };
}

/** With these and a digit more a number still holds every digit exactly. */
const mostDigits = 13;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `,`, `.`, and their and the digits' full-width forms: such a token is parsed as it stands. */
function isOtherSign(code: number): boolean {
  return code === 44 || code === 46 || (code >= 0xff0c && code <= 0xff19);
}

function isOf(shape: Shape, text: string, { start, end, decimals }: Run): boolean {
  const { before, after, isDecimal } = shape;
  return (
    isDecimal === decimals > 0 &&
    start === before.length &&
    text.length - end === after.length &&
    text.startsWith(before) &&
    text.endsWith(after)
  );
}

/** What a shape makes of a number; null where a double could not hold it exactly. */
function reckon(
  { power, sign, spread, words }: Shape,
  { digits, decimals }: Run,
  text: string,
): Figure | null {
  const place = power - decimals;
  const value = timesTenTo(digits, place);
  let [near, far] = [value, value];
  if (spread === "half") {
    near = timesTenTo(digits * 10 - 5, place - 1);
    far = timesTenTo(digits * 10 + 5, place - 1);
  } else if (spread === "odd") far = timesTenTo(digits + lastUnit(digits), place);
  if (far > Number.MAX_SAFE_INTEGER) return null;
  const [low, high] = sign === 1 ? [near, far] : [-far, -near];
  const { qualifier, unit, kind } = words;
  return { text, value: sign * value, low, high, qualifier, unit, kind };
}

const powersOfTen: readonly number[] = Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

/** Exactly rounded: both numbers are whole and held in full, so that one operation rounds once. */
function timesTenTo(value: number, power: number): number {
  const factor = powersOfTen[Math.abs(power)] ?? Number.NaN;
  return power < 0 ? value / factor : value * factor;
}

/** The unit of the last digit that is not zero: of 2470, ten. */
function lastUnit(digits: number): number {
  let unit = 1;
  while (digits % (unit * 10) === 0) unit *= 10;
  return unit;
}

const wholes =
  "1 2 3 7 9 10 12 19 20 23 45 90 100 250 365 999 1000 1234 1990 2004 2023 3000 24976 123456";
const withDecimals = "0.5 1.5 2.0 3.14 8.60 12.50 23.5 98.25 100.0 2004.5 2023.12 24976.125";
const probes = { whole: wholes.split(" "), decimal: withDecimals.split(" ") };

/** The shape that gives a token's reading, and that of every probe between the same words. */
function maybeShape(text: string, run: Run, parse: (text: string) => FigureReading): Shape | null {
  const figure = parse(text);
  if ("problem" in figure || figure.value === null) return null;
  const [before, after] = [text.slice(0, run.start), text.slice(run.end)];
  const isDecimal = run.decimals > 0;
  const { qualifier, unit, kind } = figure;
  const words = { qualifier, unit, kind };
  const sign = figure.value < 0 ? -1 : 1;
  const power = Math.round(Math.log10(Math.abs(figure.value) / run.digits)) + run.decimals;
  const agrees = (shape: Shape): boolean =>
    [...probes[isDecimal ? "decimal" : "whole"].map((probe) => before + probe + after), text].every(
      (probe) => isAsParsed(shape, probe, parse),
    );
  const spreads: readonly Spread[] = ["none", "half", "odd"];
  return (
    spreads
      .map((spread): Shape => ({ before, after, isDecimal, power, sign, spread, words }))
      .find((shape) => agrees(shape)) ?? null
  );
}

function isAsParsed(shape: Shape, text: string, parse: (text: string) => FigureReading): boolean {
  const [run, parsed] = [maybeRun(text), parse(text)];
  const reckoned = run === null ? null : reckon(shape, run, text);
  if (reckoned === null || "problem" in parsed) return false;
  const keys = ["value", "low", "high", "qualifier", "unit", "kind"] as const;
  return keys.every((key) => Object.is(reckoned[key], parsed[key]));
}
