import type { Claim } from "#dataset/contract/statements.ts";
import { dataset } from "#site/dataset.ts";

/** Claims to a first or an only about one thing, oldest first. */
export interface FirstsOfMetric {
  readonly metric: string;
  readonly claims: readonly Claim[];
}

/**
 * Every claim to be the first or the only one, by what it is about. Things that more than one
 * place claims come first: there the reader has something to compare.
 */
export function firstsByMetric(): FirstsOfMetric[] {
  const firsts = dataset.claims.filter(
    ({ direction }) => direction === "first" || direction === "only",
  );
  const groups = [...Map.groupBy(firsts, (claim) => claim.metric)].map(([metric, claims]) => ({
    metric,
    claims: claims.toSorted(byDate),
  }));
  return groups.toSorted((a, b) => placesIn(b) - placesIn(a) || (a.metric < b.metric ? -1 : 1));
}

/** How many places make the claim. */
export function placesIn({ claims }: FirstsOfMetric): number {
  return new Set(claims.map((claim) => claim.area)).size;
}

function byDate(a: Claim, b: Claim): number {
  if (a.period.end !== b.period.end) return a.period.end < b.period.end ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
