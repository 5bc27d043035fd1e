import type { Search } from "#dataset/contract/statements.ts";
import type { OpenGap, PlacedPoint } from "./model-types.ts";
import { yearsOfText } from "./year-position.ts";

/**
 * The years of a period without a figure, each with the search that found none, if there was one.
 * A target is no figure of its year.
 */
export function findGaps(
  points: readonly PlacedPoint[],
  searches: readonly Search[],
  period: { readonly from: number; readonly to: number },
): readonly OpenGap[] {
  const covered = new Set<number>();
  for (const point of points) {
    if (point.target) continue;
    for (let year = point.years.from; year <= point.years.to; year++) covered.add(year);
  }
  const looked = searches.map((search) => ({ search, years: yearsOfText(search.period) }));
  const gaps: OpenGap[] = [];
  for (let year = period.from; year <= period.to; year++) {
    if (covered.has(year)) continue;
    const found = looked.find(({ years }) => years.from <= year && year <= years.to);
    gaps.push({ year, search: found?.search ?? null });
  }
  return gaps;
}
