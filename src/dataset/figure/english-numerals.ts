import type { Decimal } from "./decimal.ts";

/** Small English numerals, as prose spells them out; from thirteen on newspapers print digits. */
const cardinals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** The numeral spelt out at an offset of a folded text, and where it ends; null where there is none. */
export function maybeEnglishNumber(
  text: string,
  at: number,
  kind: "cardinal" | "ordinal" = "cardinal",
): { readonly value: Decimal; readonly end: number } | null {
  const word = /^[a-z]+/.exec(text.slice(at))?.[0];
  if (word === undefined) return null;
  const value = (kind === "cardinal" ? cardinals : ordinals).indexOf(word);
  if (value < 0) return null;
  return { value: { coefficient: BigInt(value), exponent: 0 }, end: at + word.length };
}
