import { group } from "d3-array";
import { type Bilingual, inBoth } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import { formatYearRange } from "#words/period.ts";
import type { AuditContext } from "./context.ts";
import { lastYear } from "./words.ts";

/** A run of years: the figure that counts it and the calendar years it covers, both ends included. */
export interface Streak {
  readonly figure: Observation;
  readonly first: number;
  readonly last: number;
}

/** The run that a figure counts, ending in the last year of its period. */
export function readStreak(figure: Observation): Streak {
  const last = lastYear(figure);
  return { figure, first: last - (figure.value ?? 0) + 1, last };
}

/**
 * The same run where the figure's year is the one of naming: a title named in the spring of 2019
 * was assessed for 2018.
 */
export function shiftToAssessed({ figure, first, last }: Streak): Streak {
  return { figure, first: first - 1, last: last - 1 };
}

/** 12年即2007—2018年，18年即2007—2024年; 12 years, that is 2007–2018; 18 years, that is 2007–2024. */
export function formatStreaks(
  streaks: readonly Streak[],
  format: AuditContext["format"],
): Bilingual {
  const spans = streaks.map(({ figure, first, last }) => {
    const length = format(figure);
    const years = inBoth((lang) => formatYearRange({ from: first, to: last }, lang));
    return { zh: `${length.zh}即${years.zh}`, en: `${length.en}, that is ${years.en}` };
  });
  return { zh: spans.map(({ zh }) => zh).join("，"), en: spans.map(({ en }) => en).join("; ") };
}

/** Figures by the last year of their period, the earliest first; those without a value left out. */
export function groupByLastYear(
  figures: readonly Observation[],
): readonly (readonly Observation[])[] {
  const counted = figures.filter((figure) => figure.value !== null);
  return [...group(counted, lastYear)]
    .sort(([left], [right]) => left - right)
    .map(([, ours]) => ours);
}
