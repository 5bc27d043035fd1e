import type { Search } from "#dataset/contract/statements.ts";
import { yearsBetween, yearsReported, yearsTouched } from "#dataset/selecting/years-of-text.ts";
import type { OpenGap, PlacedPoint } from "./model-types.ts";

/**
 * The years of a period without a figure, each with the search that found none, if there was one.
 * A target is no figure of its year, and a total of many years none of those before its last: the
 * same rule as that of the coverage page.
 */
export function findGaps(
  points: readonly PlacedPoint[],
  searches: readonly Search[],
  period: { readonly from: number; readonly to: number },
): readonly OpenGap[] {
  const figures = points.filter((point) => !point.target).map((point) => point.observation);
  const covered = new Set(figures.flatMap((row) => yearsReported(row.period.text)));
  const looked = searches.map((search) => ({ search, years: yearsTouched(search.period) }));
  return yearsBetween(period.from, period.to)
    .filter((year) => !covered.has(year))
    .map((year) => ({
      year,
      search: looked.find(({ years }) => years.includes(year))?.search ?? null,
    }));
}
