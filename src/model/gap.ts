/**
 * What is known of a figure that we do not hold: no publication that prints it was found; a named one
 * prints it and could not be opened; it was seen second-hand and refused. Each knows more than the one
 * before.
 */
export const outcomes = ["not-found", "printed-elsewhere", "seen-not-used"] as const;
export type Outcome = (typeof outcomes)[number];

/** The four kinds of year without a figure, in the order in which they are told. */
export const gapKinds = [...outcomes, "not-looked"] as const;
export type GapKind = (typeof gapKinds)[number];

/** Of the searches that touch a year the one that knows most, of equals the first; null of none. */
export function strongestOf<Search extends { readonly outcome: Outcome }>(
  searches: readonly Search[],
): Search | null {
  const rank = ({ outcome }: Search): number => outcomes.indexOf(outcome);
  return searches.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** The kinds that occur, each once and in their order. */
export function kindsOf(gaps: readonly { readonly kind: GapKind }[]): readonly GapKind[] {
  return gapKinds.filter((kind) => gaps.some((gap) => gap.kind === kind));
}

/** How many of each kind there are; of those that do not occur, nothing. */
export function countKinds(
  gaps: readonly { readonly kind: GapKind }[],
): readonly (readonly [kind: GapKind, count: number])[] {
  return kindsOf(gaps).map((kind) => [kind, gaps.filter((gap) => gap.kind === kind).length]);
}
