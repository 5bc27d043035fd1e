import type { Bilingual } from "../contract/bilingual.ts";

/** Turn a checked cell into what the contract publishes; an empty cell is null. */

export function maybeText(text: string): string | null {
  return text === "" ? null : text;
}

/** The number of a cell that was checked to be one; null when empty or, already reported, wrong. */
export function maybeNumber(text: string): number | null {
  if (text === "") return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The member of a closed list; `fallback` for an empty cell and for one already reported. */
export function choose<const Member extends string>(
  list: readonly Member[],
  text: string,
  fallback: Member,
): Member {
  return list.find((member) => member === text) ?? fallback;
}

export function bilingual(zh: string, en: string): Bilingual {
  return { zh, en };
}

export function splitWords(text: string, joiner: string): readonly string[] {
  return text === "" ? [] : text.split(joiner);
}
