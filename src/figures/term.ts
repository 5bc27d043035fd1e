import type { FigureProblemCode } from "#problems/figures.ts";
import {
  add,
  type Decimal,
  divide,
  half,
  multiply,
  one,
  parseDecimal,
  shift,
  tenTo,
} from "./decimal.ts";
import { type PrintedNumber, readNumber, skipSpaces, startsNumber } from "./number.ts";
import { readChineseNumeral } from "./numerals.ts";
import { maybeEnglishNumber } from "./words.ts";

/** A number with what its own words say of its kind. */
export interface Term extends PrintedNumber {
  /** 半 stands behind the unit and is counted in. */
  readonly halved?: boolean;
  /** `share` is in percent already; `rank` and `top` count places. */
  readonly form: "number" | "share" | "fraction" | "rank" | "top";
}

/** Reads the number at an offset, in digits or in words: 成, 分之, 半, 第, 前, No., 2nd. */
export function readTerm(text: string, at: number): Term | FigureProblemCode {
  return maybeRank(text, at) ?? maybeParts(text, at) ?? maybeHalf(text, at) ?? readPlain(text, at);
}

function readPlain(text: string, at: number): Term | FigureProblemCode {
  const word = maybeEnglishNumber(text, at);
  if (word !== null) return whole(word.value, word.end);
  if (!startsNumber(text, at)) return "no-figure";
  const number = readNumber(text, at);
  if (typeof number === "string") return number;
  return maybeTenths(text, number) ?? withHalf(text, { ...number, form: "number" });
}

/** 三成, 七成半, 三成五: tenths, given here in percent. */
function maybeTenths(text: string, number: PrintedNumber): Term | null {
  const match = /^\s*成(?![员立功果本品])([一二三四五六七八九半])?/.exec(text.slice(number.end));
  if (match === null) return null;
  const digit = match[1] === "半" ? "五" : match[1];
  const extra = digit === undefined ? 0n : (readChineseNumeral(digit)?.value ?? 0n);
  const value = add(shift(number.value, 1), { coefficient: extra, exponent: 0 });
  return {
    ...number,
    value,
    place: digit === undefined ? shift(number.place, 1) : one,
    rounded: true,
    end: number.end + match[0].length,
    form: "share",
  };
}

/** 一年半, 两个半小时: half of the unit more, and definitely so. */
function withHalf(text: string, term: Term): Term {
  const match = /^(?:年|倍|天|个|小时)(?=半)/.exec(text.slice(term.end));
  if (match === null || term.odd || term.magnitude.exponent > 0) return term;
  const value = add(term.value, half(one));
  return { ...term, value, place: tenTo(-1), rounded: false, halved: true };
}

/** 一半 and 半数 are half of a whole, 半 before a time is half of that time. */
function maybeHalf(text: string, at: number): Term | null {
  const rest = text.slice(at);
  const share = /^(?:一半|半数|半(?=\s*$|以上|左右))/.exec(rest);
  if (share !== null) {
    const fifty = { coefficient: 50n, exponent: 0 };
    return { ...whole(fifty, at + share[0].length), form: "share" };
  }
  if (!/^半(?:年|个|小时|天)/.test(rest)) return null;
  return { ...whole(half(one), at + 1), place: tenTo(-1) };
}

/** What a numerator is moved by to stand in percent. */
const denominators: Readonly<Record<string, number>> = {
  十: 1,
  百: 0,
  千: -1,
  万: -2,
  十万: -3,
  百万: -4,
};

/** 百分之八点六 in percent; 三分之一 as well, to as many digits as a number holds. */
function maybeParts(text: string, at: number): Term | FigureProblemCode | null {
  const match = /^([零一二三四五六七八九十百千万两]+|\d{1,4})\s*分之\s*/.exec(text.slice(at));
  if (match === null) return null;
  const number = readNumber(text, at + match[0].length);
  if (typeof number === "string") return number;
  const denominator = match[1] ?? "";
  const power = denominators[denominator];
  if (power !== undefined) {
    const { value, place } = number.bare ? { ...number, place: one } : number;
    const share = { value: shift(value, power), place: shift(place, power) };
    // 百分之百 is all of it, not about a hundred.
    return { ...number, ...share, bare: false, form: "share" };
  }
  const divisor = /\d/.test(denominator)
    ? parseDecimal(denominator)
    : { coefficient: readChineseNumeral(denominator)?.value ?? 0n, exponent: 0 };
  if (divisor === null || divisor.coefficient === 0n) return "ambiguous-figure";
  return { ...number, value: divide(shift(number.value, 2), divisor), form: "fraction" };
}

function maybeRank(text: string, at: number): Term | FigureProblemCode | null {
  const rest = text.slice(at);
  const first = /^(?:首位|榜首|首)(?=\s*$)/.exec(rest);
  if (first !== null) return { ...whole(one, at + first[0].length), form: "rank" };
  const ordinal = /^(\d+)(?:st|nd|rd|th)(?![a-z])/.exec(rest);
  if (ordinal !== null) {
    const value = parseDecimal(ordinal[1] ?? "");
    return value === null ? null : { ...whole(value, at + ordinal[0].length), form: "rank" };
  }
  const word = maybeEnglishNumber(text, at, "ordinal");
  if (word !== null) return { ...whole(word.value, word.end), form: "rank" };
  const mark = /^(?:第|前|no\.?\s?(?=\d)|number\s|top\s)/.exec(rest)?.[0];
  if (mark === undefined) return null;
  const number = readPlain(text, skipSpaces(text, at + mark.length));
  if (typeof number === "string") return number;
  return { ...number, form: mark === "前" || mark.startsWith("top") ? "top" : "rank" };
}

function whole(value: Decimal, end: number): Term {
  const plain = { place: one, magnitude: one, rounded: false, odd: false, bare: false };
  return { value: multiply(value, one), ...plain, end, form: "number" };
}
