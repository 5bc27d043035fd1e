import type { Figure, FigureProblem, FigureReading } from "#model/figure.ts";
import { type FigureProblemCode, figureProblems } from "#problems/figures.ts";
import {
  compare,
  type Decimal,
  exactNumber,
  multiply,
  nearestNumber,
  negate,
  one,
} from "./decimal.ts";
import { type Bound, intervalByQualifier, qualifierOf } from "./interval.ts";
import { isDate } from "./period.ts";
import { type FoldedText, foldText, longestToken } from "./scan.ts";
import { endOf, maybeRange, type RangeFigure, readSingle, type SingleFigure } from "./single.ts";
import { readPrintedUnit, type ReadUnit } from "./unit.ts";
import { indefinitePatterns } from "./words.ts";

type Ends = { readonly low: Decimal | null; readonly high: Decimal | null };

/** Multiplies a reading out and bounds it; `head` is the unit of the table's head, or null. */
function buildSingle(
  text: string,
  single: SingleFigure,
  head: ReadUnit | null,
): Figure | FigureProblemCode {
  const unit = mergeHead(single, head);
  if (typeof unit === "string") return unit;
  const { term, bound } = single;
  if (term.form === "fraction" && isApproximate(bound)) return "approximate-fraction";
  const value = multiply(term.value, unit.scale);
  const ends = withRankFloor(
    single,
    intervalByQualifier({
      value,
      place: multiply(term.place, unit.scale),
      rounded: term.rounded || unit.scale.exponent > 0,
      bound,
    }),
  );
  const isFall = single.sign === "down";
  const numbers = toNumbers(
    isFall ? negate(value) : value,
    isFall ? mirror(ends) : ends,
    term.form === "fraction",
  );
  if (typeof numbers === "string") return numbers;
  const qualifier = qualifierOf[bound];
  return { text, ...numbers, qualifier, unit: unit.unit, kind: unit.kind };
}

/** A range has no value of its own; its ends are as printed. */
function buildRange(
  text: string,
  range: RangeFigure,
  head: ReadUnit | null,
): Figure | FigureProblemCode {
  const unit = mergeHead(range.to, head);
  if (typeof unit === "string") return unit;
  const { from, to, shared } = range;
  const fromEnd = multiply(endOf(from, shared), outerScale(to, unit));
  const toEnd = multiply(endOf(to, one), outerScale(to, unit));
  const ends = signedEnds(range, fromEnd, toEnd);
  if (ends === null) return "range-backwards";
  const qualifier = rangeQualifier(from.bound, to.bound);
  if (qualifier === null) return "qualifiers-disagree";
  const numbers = toNumbers(null, ends, false);
  if (typeof numbers === "string") return numbers;
  return { text, ...numbers, qualifier, unit: unit.unit, kind: "range" };
}

/** A word (下降10%—20%) signs both ends, a minus only the end it stands at. */
function signedEnds({ from, to }: RangeFigure, fromEnd: Decimal, toEnd: Decimal): Ends | null {
  if (from.sign === "down" && !from.symbolic) {
    return compare(fromEnd, toEnd) < 0 ? mirror({ low: fromEnd, high: toEnd }) : null;
  }
  const low = from.sign === "down" ? negate(fromEnd) : fromEnd;
  const high = to.sign === "down" ? negate(toEnd) : toEnd;
  return compare(low, high) < 0 ? { low, high } : null;
}

function rangeQualifier(from: Bound, to: Bound): Figure["qualifier"] | null {
  if (from === "exact" && to === "exact") return "exact";
  const soft: readonly Bound[] = ["exact", "about", "near", "odd"];
  return soft.includes(from) && soft.includes(to) ? "approx" : null;
}

/**
 * Joins a figure's own unit with that of the table's head. A figure that prints both digits and unit in
 * full stands for itself; a head that says anything else contradicts it.
 */
function mergeHead(
  single: SingleFigure,
  head: ReadUnit | null,
): Pick<ReadUnit, "unit" | "kind" | "scale"> | FigureProblemCode {
  if (head === null) return single;
  const { magnitude } = single.term;
  if (single.unit === "" && single.kind === "count") {
    const twice = compare(head.scale, one) > 0 && compare(magnitude, one) > 0;
    return twice ? "unit-disagrees" : head;
  }
  const agrees = single.unit === head.unit && single.kind === head.kind;
  const isWhole = compare(head.scale, one) === 0 || compare(head.scale, magnitude) === 0;
  return agrees && (isWhole || single.kind === "percent") ? single : "unit-disagrees";
}

/** What the head adds to the scale that `endOf` has already applied. */
function outerScale(to: SingleFigure, unit: Pick<ReadUnit, "scale">): Decimal {
  return unit.scale === to.scale ? one : unit.scale;
}

function isApproximate(bound: Bound): boolean {
  return bound === "about" || bound === "near" || bound === "odd";
}

/** There is no place before the first. */
function withRankFloor(single: SingleFigure, ends: Ends): Ends {
  const { low } = ends;
  const isBelowFirst = single.kind === "rank" && low !== null && compare(low, one) < 0;
  return isBelowFirst && compare(single.term.value, one) >= 0 ? { ...ends, low: one } : ends;
}

function mirror({ low, high }: Ends): Ends {
  return { low: high === null ? null : negate(high), high: low === null ? null : negate(low) };
}

type Numbers = Pick<Figure, "value" | "low" | "high">;

/** Leaves decimal arithmetic, refusing what a number cannot hold; a fraction's digits never end. */
function toNumbers(
  value: Decimal | null,
  ends: Ends,
  isFraction: boolean,
): Numbers | FigureProblemCode {
  const numbers = new Map<Decimal | null, number | null>([[null, null]]);
  // Value and ends are often one and the same.
  for (const decimal of [value, ends.low, ends.high]) {
    if (decimal === null || numbers.has(decimal)) continue;
    const nearest = nearestNumber(decimal);
    if (Math.abs(nearest) > Number.MAX_SAFE_INTEGER) return "too-large";
    const number = isFraction ? nearest : exactNumber(decimal);
    if (number === null) return "too-many-digits";
    numbers.set(decimal, number);
  }
  const numberOf = (decimal: Decimal | null) => numbers.get(decimal) ?? null;
  return { value: numberOf(value), low: numberOf(ends.low), high: numberOf(ends.high) };
}

/**
 * Reads a figure as a source prints it (`2470余万元`, `下降超8%`, `nearly 7.2 million`) into its value and
 * the interval it stands for, both in base units and signed, by the rules of the data contract (`data/README.md`).
 * `printedUnit` is the unit in a table's head (`万件`): it multiplies a bare number and names its unit.
 * Never throws: a token that is no definite figure, or may be read in two ways, gives a problem.
 */
export function parseFigure(
  text: string,
  options: { readonly printedUnit?: string | null | undefined } = {},
): FigureReading {
  const printedUnit = options.printedUnit ?? "";
  if (printedUnit === "" && plainCount.test(text)) return countOf(text);
  const figure = readFigure(text, printedUnit);
  return typeof figure === "string" ? problemOf(text, figure) : figure;
}

/** Most cells of a statistical table hold just this, and every number of so few digits is kept exactly. */
const plainCount = /^[1-9]\d{0,14}$/;

function countOf(text: string): Figure {
  const value = Number(text);
  return { text, value, low: value, high: value, qualifier: "exact", unit: "", kind: "count" };
}

function readFigure(text: string, printedUnit: string): Figure | FigureProblemCode {
  if (text.trim() === "") return "empty";
  if (text.length > longestToken) return "unread-words";
  const whole = foldText(text);
  if (indefinitePatterns.some((pattern) => pattern.test(whole.folded.trim()))) {
    return "no-definite-figure";
  }
  if (isDate(whole.folded)) return "is-a-date";
  if (spoilt.test(whole.folded)) return "spoilt-number";
  const { token, inline } = splitInlineUnit(whole);
  const head = readHead(printedUnit, inline);
  if (typeof head === "string") return head;
  const range = maybeRange(token);
  if (typeof range === "string") return range;
  if (range !== null) return buildRange(text, range, head);
  const single = readSingle(token);
  return typeof single === "string" ? single : buildSingle(text, single, head);
}

/** Three noughts behind a point: nobody prints them, and a spreadsheet that took 19,000 for 19.000 does. */
const spoilt = /^[^\d]*[1-9]\d{0,2}\.000\s*[\p{Script=Han}a-z]*$/u;

/** `314.1 (10000 cases)` carries the unit of its table's head with it. */
function splitInlineUnit(text: FoldedText): { token: FoldedText; inline: string } {
  const match = /\s*\((?:1[0, ]*0 |[百千万亿]+)[^()]*\)\s*$/.exec(text.folded);
  if (match === null) return { token: text, inline: "" };
  const token = {
    printed: text.printed.slice(0, match.index),
    folded: text.folded.slice(0, match.index),
  };
  return { token, inline: text.printed.slice(match.index).trim() };
}

function readHead(printedUnit: string, inline: string): ReadUnit | null | FigureProblemCode {
  if (printedUnit.trim() === "") return inline === "" ? null : readPrintedUnit(inline);
  const head = readPrintedUnit(printedUnit);
  if (inline === "" || typeof head === "string") return head;
  const own = readPrintedUnit(inline);
  if (typeof own === "string") return own;
  const agree = own.unit === head.unit && own.scale.exponent === head.scale.exponent;
  return agree ? head : "unit-disagrees";
}

function problemOf(text: string, code: FigureProblemCode): FigureProblem {
  const { zh, en } = figureProblems[code];
  return { text, problem: { code, message: { zh, en } } };
}
