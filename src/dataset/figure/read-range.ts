import type { Decimal } from "./decimal.ts";
import { compare, divide, multiply, one } from "./decimal.ts";
import type { FigureProblemCode } from "./figure-problems.ts";
import type { FoldedText } from "./fold-text.ts";
import { readSingle } from "./read-single.ts";
import type { SingleFigure } from "./read-single.ts";

/** Two numbers of one token, the ends of a range, in one unit. */
export interface RangeFigure {
  readonly from: SingleFigure;
  readonly to: SingleFigure;
  /** What the first number is multiplied by besides: the 万 of 10至20万 is said once for both. */
  readonly shared: Decimal;
}

const connector =
  /\s*(?:-{1,2}|~|至|到|\bto\b|\band\b)\s*(?=[-+]?(?:近|约|超|逾|百分之)?[\d零一二两三四五六七八九十百千万亿])/g;

/** Reads `10-20件`, `10至20万元`, `9000多至1万`; null where the text holds no range. */
export function maybeRange(text: FoldedText): RangeFigure | FigureProblemCode | null {
  const split = splitAtConnector(text);
  if (split === null || typeof split === "string") return split;
  const from = readSingle(split.left);
  const to = readSingle(split.right);
  if (typeof from === "string") return from;
  if (typeof to === "string") return to;
  if (from.unit !== "" && from.unit !== to.unit)
    return from.kind === to.kind ? "unit-disagrees" : "two-figures";
  if (to.sign !== null && !to.symbolic) return "two-figures";
  return { from, to, shared: sharedMagnitude(from, to) };
}

/** In 10至20万 the first number is 10万: it has no magnitude of its own and is less than 20. */
function sharedMagnitude(from: SingleFigure, to: SingleFigure): Decimal {
  if (from.unit !== "" || from.term.bare || compare(from.term.magnitude, one) !== 0) return one;
  const { value, magnitude } = to.term;
  return compare(from.term.value, divide(value, magnitude)) < 0 ? magnitude : one;
}

interface Split {
  readonly left: FoldedText;
  readonly right: FoldedText;
}

/** Both sides of the one connector that stands between two numbers. */
function splitAtConnector(text: FoldedText): Split | FigureProblemCode | null {
  const between = /^\s*between\s/.exec(text.folded)?.[0].length ?? 0;
  for (const match of text.folded.matchAll(connector)) {
    const left = text.folded.slice(between, match.index);
    if (!/[\d零一二两三四五六七八九十百千万亿]/.test(left)) continue;
    if (match[0].trim() === "and" && between === 0) continue;
    const mark = text.printed.slice(match.index, match.index + match[0].length);
    const dashes = dashesIn(mark.trim());
    if (dashes === "unclear") return "ambiguous-figure";
    return {
      left: { printed: text.printed.slice(between, match.index), folded: left },
      right: sliceFrom(text, match.index + match[0].length - (dashes === "dash-and-minus" ? 1 : 0)),
    };
  }
  return null;
}

/** —— is one Chinese dash; in 10%—-5% the second is a minus; of two hyphens nobody can tell. */
function dashesIn(mark: string): "one" | "dash-and-minus" | "unclear" {
  if (!/^.[^a-z至到]$/.test(mark) || /^(?:——|――)$/.test(mark)) return "one";
  return mark.charAt(0) === mark.charAt(1) ? "unclear" : "dash-and-minus";
}

function sliceFrom({ printed, folded }: FoldedText, start: number): FoldedText {
  return { printed: printed.slice(start), folded: folded.slice(start) };
}

/** The magnitude of a range's end, its own or shared magnitude multiplied out. */
export function endOf(figure: SingleFigure, shared: Decimal): Decimal {
  return multiply(multiply(figure.term.value, figure.scale), shared);
}
