import { ticks } from "d3-array";
import type { Language } from "#dataset/contract/bilingual.ts";
import type { Unit } from "#dataset/contract/vocabulary.ts";
import { sayNumber } from "#words/say-figure.ts";
import { chartWords } from "../describe/chart-words.ts";

/** One shade of a heat map: what it holds, and what the key says of it. */
export interface HeatClass {
  readonly mark: HeatMark;
  readonly holds: (value: number) => boolean;
  readonly meaning: string;
}

const heatMarks = ["heat-1", "heat-2", "heat-3", "heat-4"] as const;
export type HeatMark = (typeof heatMarks)[number];

/**
 * At most four classes that part values at round numbers, palest first. One value, or values that no
 * round number parts, make one class.
 */
export function heatClasses(
  values: readonly number[],
  unit: Unit,
  lang: Language,
): readonly HeatClass[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bounds = boundsBetween(low, high);
  const say = (value: number): string => sayNumber(value, unit, lang);
  const { below, between, from } = chartWords[lang];
  return [-Infinity, ...bounds].map((start, index) => {
    const end = bounds[index];
    const meaning =
      end === undefined
        ? bounds.length === 0
          ? say(low)
          : from(say(start))
        : index === 0
          ? below(say(end))
          : between(say(start), say(end));
    return {
      mark: heatMarks[index] ?? "heat-4",
      holds: (value) => value >= start && (end === undefined || value < end),
      meaning,
    };
  });
}

function boundsBetween(low: number, high: number): readonly number[] {
  for (const count of [4, 3, 2]) {
    const inside = ticks(low, high, count).filter((tick) => tick > low && tick <= high);
    if (inside.length > 0 && inside.length < heatMarks.length) return inside;
  }
  return [];
}
