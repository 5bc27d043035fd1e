import type { DefinitionBreak } from "./statements.ts";

/** A change of definition where it stands on the axis of years. */
export interface PlacedBreak {
  readonly position: number;
  readonly row: DefinitionBreak;
}

/**
 * Places changes of definition on the axis of years, on which the whole year 2019 stands at 2019 and
 * begins at 2018.5. Their order is kept.
 */
export function placeBreaks(rows: readonly DefinitionBreak[]): readonly PlacedBreak[] {
  return rows.map((row) => ({ position: breakPosition(row.from), row }));
}

/** Where a new definition begins, in years: `2016` on the line between two years, `2015-05-01` within one. */
export function breakPosition(from: string): number {
  const [year = "", month = "01", day = "01"] = from.split("-");
  return Math.round(yearFraction(`${year}-${month}-${day}`, "start") * 1000) / 1000;
}

/**
 * The first of some changes of definition that lies between two positions on the axis of years,
 * whichever of them comes first; undefined where the two are of one definition. A whole year's
 * position is its number: a year in which the definition changes belongs to that of its greater part.
 *
 * @param breaks those of one metric in one area and in the areas above it
 */
export function breakBetween(
  breaks: readonly PlacedBreak[],
  one: number,
  other: number,
): DefinitionBreak | undefined {
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  return breaks.find(({ position }) => earlier < position && position < later)?.row;
}

/** Days before the first of each month, in a year of 365 days. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Where a day (`2019-03-31`) starts or ends on the axis of years; 2019 runs from 2018.5 to 2019.5. */
export function yearFraction(date: string, edge: "start" | "end"): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const days = (daysBefore[month - 1] ?? 0) + day - (edge === "start" ? 1 : 0);
  return year - 0.5 + Math.min(days, 365) / 365;
}
