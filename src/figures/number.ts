import type { FigureProblemCode } from "#problems/figures.ts";
import { add, type Decimal, multiply, one, parseDecimal, tenTo, zero } from "./decimal.ts";
import { readChineseNumeral } from "./numerals.ts";
import { unitsLikeMagnitudes } from "./words.ts";

/** What digits are multiplied by, and where the word for it ends. */
export interface Magnitude {
  readonly size: Decimal;
  readonly end: number;
}

/** Powers of ten by their Chinese words. */
const chineseMagnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    百: 2,
    千: 3,
    万: 4,
    十万: 5,
    百万: 6,
    千万: 7,
    亿: 8,
    十亿: 9,
    百亿: 10,
    千亿: 11,
    万亿: 12,
  }),
);

const englishMagnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 2,
    thousand: 3,
    k: 3,
    million: 6,
    billion: 9,
    bn: 9,
    trillion: 12,
    tn: 12,
  }),
);

/** Reads 万, 千万 or `million`; `unclear` for a run that is none (万万). */
function readMagnitude(text: string, at: number): Magnitude | "unclear" | null {
  const start = skipSpaces(text, at);
  const rest = text.slice(start);
  if (unitsLikeMagnitudes.some((unit) => rest.startsWith(unit))) return null;
  const chinese = /^[十百千万亿]+/.exec(rest)?.[0];
  if (chinese !== undefined) {
    const power = chineseMagnitudes.get(chinese);
    return power === undefined ? "unclear" : { size: tenTo(power), end: start + chinese.length };
  }
  const word = /^-?([a-z]+)(?![a-z])/.exec(rest);
  const power = englishMagnitudes.get(word?.[1] ?? "");
  if (power === undefined || word === null) return null;
  return { size: tenTo(power), end: start + word[0].length };
}

/** The offset of the first thing at or after an offset that is no space. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (/\s/.test(text.charAt(end))) end += 1;
  return end;
}

/** The digits of a token with their magnitudes multiplied out. */
export interface PrintedNumber {
  readonly value: Decimal;
  /** The place of the last digit printed: of 2.8万, 1000. */
  readonly place: Decimal;
  /** Printed in 万, 亿, million … or with decimals: exact only to half that place. */
  readonly rounded: boolean;
  /** The magnitude the last digits stood before: 万 is 10000, none is 1. */
  readonly magnitude: Decimal;
  /** 余 or 多 stood right after the digits. */
  readonly odd: boolean;
  /** A magnitude without digits (万名): the number is a manner of speaking. */
  readonly bare: boolean;
  /** Where the text goes on. */
  readonly end: number;
}

type NumberReading = PrintedNumber | FigureProblemCode;

/** Digits with the magnitude that stands behind them. */
type Section = Exclude<ReturnType<typeof readSection>, FigureProblemCode>;

/** Whether a number may start at an offset of a folded text. */
export function startsNumber(text: string, at: number): boolean {
  return /^[\d.零一二两三四五六七八九十百千万亿廿卅卌]/.test(text.slice(at, at + 1));
}

/** Reads the number at an offset of a folded text; a problem's code where its print is in doubt. */
export function readNumber(text: string, at: number): NumberReading {
  return /[\d.]/.test(text.charAt(at)) ? readArabic(text, at) : readChinese(text, at);
}

/** Reads `71万7938`, `1亿2千万`: sections of digits, each with a smaller magnitude than the one before. */
function readArabic(text: string, at: number): NumberReading {
  let total = zero;
  let last: Section | null = null;
  let end = at;
  while (/\d|\./.test(text.charAt(end))) {
    const section = readSection(text, end);
    if (typeof section === "string") return section;
    if (last !== null && !follows(last, section)) return "ambiguous-figure";
    total = add(total, multiply(section.value, section.magnitude ?? one));
    last = section;
    end = section.end;
    const next = skipSpaces(text, end);
    if (section.magnitude === null || section.odd || !/\d/.test(text.charAt(next))) break;
    end = next;
  }
  if (last === null) return "malformed-number";
  const magnitude = last.magnitude ?? one;
  const place = multiply(magnitude, tenTo(0 - last.decimals));
  const rounded = last.magnitude !== null || last.decimals > 0;
  return { value: total, place, rounded, magnitude, odd: last.odd, bare: false, end };
}

/** 2万5 may be 25,000 or 20,005; from two digits on the print is plain. */
function follows(last: Section, next: Section): boolean {
  if (last.magnitude === null || last.decimals > 0) return false;
  const size = next.magnitude ?? one;
  const digits = next.wholeDigits + size.exponent;
  return digits <= last.magnitude.exponent && (next.magnitude !== null || next.wholeDigits > 1);
}

function readSection(text: string, at: number) {
  const run = /^[\d., ']*\d/.exec(text.slice(at))?.[0] ?? text.slice(at, at + 1);
  const plain = run.replace(/[, ]/g, "");
  if (!isWellSeparated(run)) return "malformed-separator";
  const value = parseDecimal(plain);
  if (value === null || /^0\d/.test(plain)) return "malformed-number";
  const afterDigits = at + run.length;
  const oddEnd = readOdd(text, afterDigits);
  const scale = readMagnitude(text, oddEnd ?? afterDigits);
  if (scale === "unclear") return "ambiguous-figure";
  const lateOdd = oddEnd === null && scale !== null ? readOdd(text, scale.end) : null;
  return {
    value,
    magnitude: scale?.size ?? null,
    decimals: 0 - value.exponent,
    wholeDigits: plain.split(".")[0]?.length ?? 0,
    odd: oddEnd !== null || lateOdd !== null,
    end: lateOdd ?? scale?.end ?? oddEnd ?? afterDigits,
  };
}

/** One kind of separator, every three digits: `1,234,567` or `21 242`; `8,740.000` is a slip for millions. */
function isWellSeparated(run: string): boolean {
  if (/[, ].*\.000$/.test(run)) return false;
  return /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$/.test(run);
}

function readOdd(text: string, at: number): number | null {
  const start = skipSpaces(text, at);
  return /[余多]/.test(text.charAt(start)) ? start + 1 : null;
}

const chineseRun =
  /^[零一二两三四五六七八九十百千万亿廿卅卌]+(?:点[零一二三四五六七八九]+[百千万亿]*)?/;

/** Reads `六十二万`, `三点五亿`, and magnitudes alone (`万`, `百`), with 余 or 多 behind the digits. */
function readChinese(text: string, at: number): NumberReading {
  const run = chineseRun.exec(text.slice(at))?.[0] ?? "";
  const digits = readChineseDigits(run);
  if (digits === null) return "ambiguous-figure";
  const afterDigits = at + run.length;
  const oddEnd = readOdd(text, afterDigits);
  // 二十多万: the magnitude stands behind 多.
  const scale = oddEnd === null ? null : readMagnitude(text, oddEnd);
  if (scale === "unclear") return "ambiguous-figure";
  const size = scale?.size ?? one;
  return {
    value: multiply(digits.value, size),
    place: multiply(digits.place, size),
    rounded: digits.rounded || scale !== null,
    magnitude: multiply(digits.magnitude, size),
    bare: digits.bare,
    odd: oddEnd !== null,
    end: scale?.end ?? oddEnd ?? afterDigits,
  };
}

type ChineseDigits = Pick<PrintedNumber, "value" | "place" | "rounded" | "magnitude" | "bare">;

function readChineseDigits(run: string): ChineseDigits | null {
  if (/^[百千万亿]+$/.test(run)) {
    const power = chineseMagnitudes.get(run);
    if (power === undefined) return null;
    const size = tenTo(power);
    return { value: size, place: size, rounded: false, magnitude: size, bare: true };
  }
  const [whole = "", tail] = run.split("点");
  if (tail !== undefined) return readChineseDecimal(whole, tail);
  const numeral = readChineseNumeral(whole);
  if (numeral === null) return null;
  const value = { coefficient: numeral.value, exponent: 0 };
  const place = { coefficient: numeral.place, exponent: 0 };
  return { value, place, rounded: numeral.place > 1n, magnitude: place, bare: false };
}

/** 三点五亿: digits after 点 are said one by one, then the magnitude of the whole. */
function readChineseDecimal(whole: string, tail: string): ChineseDigits | null {
  const digits = tail.replace(/[百千万亿]+$/, "");
  const word = tail.slice(digits.length);
  const power = word === "" ? 0 : chineseMagnitudes.get(word);
  const head = readChineseNumeral(whole);
  if (power === undefined || head === null || head.place > 1n) return null;
  const fraction = Array.from(digits, (digit) => "零一二三四五六七八九".indexOf(digit)).join("");
  const value = parseDecimal(`${head.value}.${fraction}`);
  if (value === null) return null;
  const size = tenTo(power);
  const place = multiply(tenTo(value.exponent), size);
  return { value: multiply(value, size), place, rounded: true, magnitude: size, bare: false };
}
