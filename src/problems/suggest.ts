import type { Bilingual } from "#model/bilingual.ts";

/** The known name that a mistyped one most likely means, or undefined. */
export function nearestName(text: string, known: Iterable<string>): string | undefined {
  const wanted = plainForm(text);
  if (wanted === "") return undefined;
  let best: string | undefined;
  // A third of a word may be wrong, three letters at most: beyond that a guess misleads.
  let bestDistance = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, name, bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** The clause of a mend that offers a name, and the name by itself. */
interface Suggestion extends Bilingual {
  readonly meant?: string;
}

/** The clause `(是不是 x？)` of a mend, or nothing. */
export function describeSuggestion(name: string | undefined): Suggestion {
  if (name === undefined) return { zh: "", en: "" };
  return { zh: `（是不是“${name}”？）`, en: ` (did you mean “${name}”?)`, meant: name };
}

/** Lower case, half-width, trimmed: what capitals, an input method and spaces do to a name. */
export function plainForm(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .toLowerCase();
}

/**
 * How many letters must be changed, put in, left out or swapped with a neighbour.
 * @param limit the answer where it is as many or more: no row falls below the two before it
 */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, at(before, j - 2) + 1);
      next.push(least);
    }
    if (Math.min(...next) >= limit && Math.min(...row) >= limit) return limit;
    [before, row] = [row, next];
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
