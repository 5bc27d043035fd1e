import type { ReadingProblemCode } from "./reading-problems.ts";

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
