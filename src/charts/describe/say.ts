import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Period } from "#dataset/contract/period.ts";
import type { Unit } from "#dataset/contract/vocabulary.ts";
import { shortFigure, shortNumber } from "./short-figure.ts";

/** A figure with its qualifier and unit: `约19,600人`, `about 19,600 people`. */
export function sayObservation(row: Observation, unit: Unit, lang: Language): string {
  const figure = shortFigure(row, lang);
  if (row.unit === "percent") return figure;
  if (lang === "zh") return `${figure}${unit.name.zh}`;
  return `${figure} ${row.value === 1 ? unit.name.enOne : unit.name.enMany}`;
}

/** A number of that unit without a qualifier. */
export function sayNumber(value: number, unit: Unit, lang: Language): string {
  const number = shortNumber(value, lang);
  if (unit.id === "percent") return `${number}%`;
  return lang === "zh"
    ? `${number}${unit.name.zh}`
    : `${number} ${value === 1 ? unit.name.enOne : unit.name.enMany}`;
}

/** A period in words. */
export function sayPeriodText(period: Period, lang: Language): string {
  return lang === "zh" ? `${period.text}年` : period.text;
}

/** Years as runs: `2004–2008、2011年`. */
export function sayYears(years: readonly number[], lang: Language): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const texts = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return lang === "zh" ? `${texts.join("、")}年` : texts.join(", ");
}
