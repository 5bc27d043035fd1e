import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Unit } from "#dataset/contract/vocabulary.ts";
import { sayFigure } from "#words/say-figure.ts";
import { shortNumber } from "./short-number.ts";

/** The longest label that is drawn with every digit. */
const longest = 10;

/**
 * A figure as short as a label beside its mark can be: with its qualifier and every digit where that
 * is short, else to three digits; the full reading stands in the table. Units other than the percent
 * sign stand at the axis.
 */
export function sayShort(row: Observation, unit: Unit, lang: Language): string {
  const said = sayFigure(row, unit, lang, { withUnit: unit.id === "percent" });
  if (said.length <= longest || row.value === null || row.qualifier !== "exact") return said;
  return shortNumber(row.value, lang);
}

/** Years as runs: `2004–2008、2011年`. */
export function sayYears(years: readonly number[], lang: Language): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const texts = runs.map(([from, to]) =>
    from === to ? String(from) : `${String(from)}–${String(to)}`,
  );
  return lang === "zh" ? `${texts.join("、")}年` : texts.join(", ");
}
