import type { FigureKind } from "#model/figure.ts";
import type { FigureProblemCode } from "#problems/figures.ts";
import { compare, type Decimal, divide, multiply, one } from "./decimal.ts";
import type { Bound } from "./interval.ts";
import {
  type FoldedText,
  type Prefix,
  readPrefix,
  readSuffix,
  type Sign,
  type Suffix,
} from "./scan.ts";
import { readTerm, type Term } from "./term.ts";
import { readUnit } from "./unit.ts";

/** One number with the words round it, each given its meaning; nothing multiplied or bounded yet. */
export interface SingleFigure {
  readonly term: Term;
  readonly sign: Sign | null;
  /** The minus or plus was a sign, not a word. */
  readonly symbolic: boolean;
  readonly bound: Bound;
  readonly unit: string;
  readonly kind: FigureKind;
  /** What the unit itself multiplies by: ‰ is a tenth of a percent. */
  readonly scale: Decimal;
}

/** Reads a text that holds one number. */
export function readSingle(text: FoldedText): SingleFigure | FigureProblemCode {
  const isZero = zeroEvent.test(text.folded);
  const { printed, folded } = isZero ? { printed: "0", folded: "0" } : text;
  const prefix = readPrefix(folded, 0);
  const term = readTerm(folded, prefix.end);
  if (typeof term === "string") return term === "no-figure" ? whyNoFigure(folded) : term;
  const suffix = readSuffix(folded.slice(term.end));
  const bound = combineBounds(prefix, term, suffix);
  const sign = combineSigns([...prefix.signs, ...suffix.signs]);
  if (bound === "qualifiers-disagree") return bound;
  if (sign === "signs-disagree") return sign;
  const unit = unitOf(printed, folded, prefix, term, suffix);
  if (typeof unit === "string") return unit;
  const signed = unit.kind === "rank" ? null : sign;
  return { term, sign: signed, symbolic: prefix.symbolic, bound, ...unit };
}

/** 零发生, 零事故: none of something happened. */
const zeroEvent =
  /^\s*(?:实现|保持)?\s*零\s*(?:发生|事故|死亡|伤亡|增长|上访|发案|案件|差错|投诉|违规)\s*$/;

function whyNoFigure(folded: string): FigureProblemCode {
  return /[\d零一二三四五六七八九十百千万亿]/.test(folded) ? "unread-words" : "no-figure";
}

function combineBounds(prefix: Prefix, term: Term, suffix: Suffix): Bound | "qualifiers-disagree" {
  const isBare = prefix.bounds.length === 0 && suffix.bounds.length === 0 && !term.odd;
  if (isBare && term.form !== "top") return term.bare ? "about" : "exact";
  const bounds = new Set<Bound>([...prefix.bounds, ...suffix.bounds]);
  if (term.odd) bounds.add("odd");
  if (term.form === "top") bounds.add("under");
  // 超1000余件: both are lower bounds, and 超 has no upper end.
  if (bounds.has("over")) bounds.delete("odd");
  if (bounds.size > 1) return "qualifiers-disagree";
  const [bound] = bounds;
  return bound ?? "exact";
}

function combineSigns(signs: readonly Sign[]): Sign | null | "signs-disagree" {
  // 增幅上升 is one rise said twice; 下降 with a minus may be a rise, so a doubled fall is refused.
  if (signs.includes("down") && signs.length > 1) return "signs-disagree";
  return signs[0] ?? null;
}

type UnitParts = Pick<SingleFigure, "unit" | "kind" | "scale">;

function unitOf(
  printed: string,
  folded: string,
  prefix: Prefix,
  term: Term,
  suffix: Suffix,
): UnitParts | FigureProblemCode {
  const [start, end] = [term.end + suffix.start, term.end + suffix.end];
  const unit = readUnit(
    wholeUnit(printed.slice(start, end), term),
    wholeUnit(folded.slice(start, end), term),
  );
  if (typeof unit === "string") return unit;
  if (term.form === "rank" || term.form === "top") {
    const counted = /^(?:名|位|名次|强|place|places)?$/.test(unit.unit);
    return counted ? { unit: unit.unit, kind: "rank", scale: unit.scale } : "unread-words";
  }
  if (term.form === "share" || term.form === "fraction") {
    return unit.unit === "" ? { unit: "%", kind: "percent", scale: unit.scale } : "unread-words";
  }
  if (prefix.currency === null) return unit;
  if (unit.unit === "") {
    return { unit: printed.slice(...prefix.currency), kind: "amount", scale: unit.scale };
  }
  return unit.kind === "amount" ? unit : "unit-disagrees";
}

/** Of 一年半 and 两个半小时 the unit is 年 and 个小时, of 3个多月 it is 个月. */
function wholeUnit(unit: string, term: Term): string {
  const counted = term.halved ? unit.replace(/半/, "") : unit;
  return counted.replace(/^([个個])[多余餘](?=月|小[时時]|星期)/, "$1");
}

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

/** Both sides of the one connector that stands between two numbers. */
function splitAtConnector(
  text: FoldedText,
): { left: FoldedText; right: FoldedText } | FigureProblemCode | null {
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
