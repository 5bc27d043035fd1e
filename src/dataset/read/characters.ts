import type { CellKind } from "#model/column.ts";
import type { ReadingProblemCode } from "#problems/catalogue.ts";

/** A character that must not stand in any cell. */
export interface SpottedCharacter {
  readonly code: ReadingProblemCode;
  /** `U+200B`. */
  readonly character: string;
  /** The character itself. */
  readonly found: string;
}

// Tab and newline have their own rules; soft hyphen, variation selectors and tags are invisible too.
const unwanted =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff\ue000-\uf8ff\t]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\uddef]|[\udb80-\udbff][\udc00-\udfff]/;

/**
 * Every unit of text that may be part of an unwanted character, and others near them that are
 * seldom typed: with few ranges the pattern is six times as quick.
 */
const doubtful =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u0300-\u1fff\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\uf8ff\ufe00-\ufeff\uffa0\ufff0-\uffff]/;

/** Whether an unwanted character may stand in a text of many rows: quick, and seldom true in vain. */
export function maybeUnwanted(text: string): boolean {
  return doubtful.test(text);
}

/** The first unwanted character of a text, or undefined. */
export function spotCharacter(text: string): SpottedCharacter | undefined {
  const found = unwanted.exec(text);
  if (found === null) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  const character = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return { code: codeOf(point), character, found: found[0] };
}

function codeOf(point: number): ReadingProblemCode {
  if (point === 0) return "character-nul";
  if (point < 0xa0 || point === 0x2028 || point === 0x2029) return "character-control";
  if (point === 0xfffd || (point >= 0xd800 && point < 0xe000)) return "character-undecodable";
  if (isBidirectional(point)) return "character-bidirectional";
  if ((point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000) return "character-private";
  return "character-zero-width";
}

function isBidirectional(point: number): boolean {
  const within = (from: number, to: number): boolean => point >= from && point <= to;
  return (
    point === 0x61c || within(0x200e, 0x200f) || within(0x202a, 0x202e) || within(0x2066, 0x2069)
  );
}

const anywhere =
  /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)|#{4,}|(?:^|[,"\n])[=@]|1[3-9]\d{9}|\d{17}[\dXx]/;
const errorValue = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|###+)$/;
const mobileNumber = /(?<![\d.])1[3-9]\d{9}(?![\d.])/;
const identityNumber = /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/;

/** Whether a stretch of rows may hold what {@link spotExcel} looks for; seldom true. */
export function maybeSuspicious(text: string): boolean {
  // The signs are looked for one by one first: that is many times quicker than by pattern.
  const mayHoldSigns = text.includes("#") || text.includes("=") || text.includes("@");
  return (mayHoldSigns || hasLongNumber(text)) && anywhere.test(text);
}

/** Digits in the shortest number that {@link spotExcel} looks for. */
const longNumber = 11;

/** Looks at each eleventh character only: a number that long covers one of them. */
function hasLongNumber(text: string): boolean {
  for (let at = longNumber - 1; at < text.length; at += longNumber) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from--;
    while (to < text.length && isDigit(text.charCodeAt(to))) to++;
    if (to - from >= longNumber) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a spreadsheet left in a cell, or a private person's number; undefined when neither. */
export function spotExcel(cell: CellKind, text: string): ReadingProblemCode | undefined {
  if (errorValue.test(text)) return "excel-error";
  if (/^[=@]/.test(text)) return "excel-formula";
  const worded = cell.kind === "prose" || cell.kind === "line" || cell.kind === "words";
  if (!worded) return undefined;
  return mobileNumber.test(text) || identityNumber.test(text) ? "personal-number" : undefined;
}
