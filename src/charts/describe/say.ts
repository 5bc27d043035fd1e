import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import type { Unit } from "#dataset/contract/vocabulary.ts";
import { sayFigure, sayNumber } from "#words/say-figure.ts";
import { sayPeriodText } from "#words/say-period.ts";

/** The longest label that is drawn with every digit. */
const longest = 8;

/**
 * A figure as short as a label beside its mark can be: with its qualifier and every digit where that
 * is short, else to three digits; the full reading stands in the table. Units other than the percent
 * sign stand at the axis.
 */
export function sayShort(row: Observation, unit: Unit, lang: Language): string {
  const said = sayFigure(row, unit, lang, { withUnit: unit.id === "percent" });
  if (said.length <= longest) return said;
  const size = Math.abs(row.value ?? 0);
  if (size < 1e6 || row.qualifier !== "exact") return abbreviate(said);
  const place = 10 ** (Math.floor(Math.log10(size)) - 2);
  const rounded = Math.sign(row.value ?? 0) * Math.round(size / place) * place;
  return abbreviate(sayNumber(rounded, { ...unit, name: noName }, lang).trimEnd());
}

const noName = { zh: "", enOne: "", enMany: "" };

/** `24.7m`: a label's room is small, and the axis says the word in full. */
function abbreviate(said: string): string {
  return said.replace(" million", "m").replace(" billion", "bn");
}

/** Years as runs: `2004—2008年、2011年`; `2004–2008, 2011`. */
export function sayYears(years: readonly number[], lang: Language): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => sayExtent({ from, to }, lang)).join(lang === "zh" ? "、" : ", ");
}

/** A first and a last year as a period: `2004—2024年`, `2023年`. */
export function sayExtent(
  { from, to }: { readonly from: number; readonly to: number },
  lang: Language,
): string {
  return sayPeriodText(from === to ? String(from) : `${String(from)}/${String(to)}`, lang);
}
