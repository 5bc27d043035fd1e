import type { Figure, FigureProblem, FigureReading } from "../contract/figure.ts";
import { buildRange, buildSingle } from "./build-figure.ts";
import { figureProblems } from "./figure-problems.ts";
import type { FigureProblemCode } from "./figure-problems.ts";
import { foldText } from "./fold-text.ts";
import type { FoldedText } from "./fold-text.ts";
import { isDate } from "./is-date.ts";
import { indefinitePatterns } from "./indefinite-patterns.ts";
import { maybeRange } from "./read-range.ts";
import { readSingle } from "./read-single.ts";
import { readPrintedUnit } from "./read-unit.ts";
import type { ReadUnit } from "./read-unit.ts";

/** A token is a few words; anything longer is a sentence. */
const longestToken = 80;

/**
 * Reads a figure as a source prints it (`2470余万元`, `下降超8%`, `nearly 7.2 million`) into its value and
 * the interval it stands for, both in base units and signed, by the rules of the data contract.
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

/** Whether a reading is a problem rather than a figure. */
export function isFigureProblem(reading: FigureReading): reading is FigureProblem {
  return "problem" in reading;
}

function readFigure(text: string, printedUnit: string): Figure | FigureProblemCode {
  if (text.trim() === "") return "empty";
  if (text.length > longestToken) return "unread-words";
  const whole = foldText(text);
  if (indefinitePatterns.some((pattern) => pattern.test(whole.folded.trim()))) {
    return "no-definite-figure";
  }
  if (isDate(whole.folded)) return "is-a-date";
  const { token, inline } = splitInlineUnit(whole);
  const head = readHead(printedUnit, inline);
  if (typeof head === "string") return head;
  const range = maybeRange(token);
  if (typeof range === "string") return range;
  if (range !== null) return buildRange(text, range, head);
  const single = readSingle(token);
  return typeof single === "string" ? single : buildSingle(text, single, head);
}

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
