import { tenTo } from "./decimal.ts";
import type { Decimal } from "./decimal.ts";
import { unitsLikeMagnitudes } from "./unit-words.ts";

/** What digits are multiplied by, and where the word for it ends. */
export interface Magnitude {
  readonly size: Decimal;
  readonly end: number;
}

/** Powers of ten by their Chinese words. */
export const chineseMagnitudes: ReadonlyMap<string, number> = new Map(
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
export function readMagnitude(text: string, at: number): Magnitude | "unclear" | null {
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
