import { groupRows } from "#dataset/select/index.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { lastYear } from "./words.ts";

/** A run of years: its length and the calendar years it covers, both ends included. */
export interface Streak {
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

/** The run that a figure counts, ending in the last year of its period. */
export function readStreak(figure: Observation): Streak {
  const [length, last] = [figure.value ?? 0, lastYear(figure)];
  return { length, first: last - length + 1, last };
}

/**
 * The same run where the figure's year is the one of naming: a title named in the spring of 2019
 * was assessed for 2018.
 */
export function shiftToAssessed({ length, first, last }: Streak): Streak {
  return { length, first: first - 1, last: last - 1 };
}

/** 12年即2007—2018年; 12 years, that is 2007–2018. */
export function writeStreak({ length, first, last }: Streak): Bilingual {
  return {
    zh: `${length}年即${first}—${last}年`,
    en: `${length} years, that is ${first}–${last}`,
  };
}

/** Figures by the last year of their period, the earliest first; those without a value left out. */
export function groupByLastYear(
  figures: readonly Observation[],
): readonly (readonly Observation[])[] {
  const counted = figures.filter((figure) => figure.value !== null);
  return [...groupRows(counted, lastYear)]
    .sort(([left], [right]) => left - right)
    .map(([, group]) => group);
}
