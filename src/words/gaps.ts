import { countKinds, type GapKind, kindsOf } from "#model/gap.ts";
import type { Language } from "#model/bilingual.ts";
import { gapWords, punctuation } from "./index.ts";
import { formatYears } from "./period.ts";

/** A year without a figure, by its kind. */
interface GapYear {
  readonly year: number;
  readonly kind: GapKind;
}

/** The kinds that occur, by name: `本站未见、印在别处`. */
export function nameGaps(gaps: readonly Pick<GapYear, "kind">[], lang: Language): string {
  const words = gapWords(lang);
  return kindsOf(gaps)
    .map((kind) => words.name[kind])
    .join(punctuation(lang).listComma);
}

/** A clause for each kind that occurs, with its years. */
export function tellGaps(gaps: readonly GapYear[], lang: Language): readonly string[] {
  return kindsOf(gaps).map((kind) => gapWords(lang).years[kind](yearsIn(gaps, kind, lang)));
}

/** The years of one kind in words; empty where there are none. */
export function yearsIn(gaps: readonly GapYear[], kind: GapKind, lang: Language): string {
  const years = gaps.filter((gap) => gap.kind === kind).map((gap) => gap.year);
  return formatYears(years, lang);
}

/** How many there are of each kind that occurs, in cells or as places in a chart: `12格本站未见`. */
export function countGaps(
  gaps: readonly Pick<GapYear, "kind">[],
  lang: Language,
  of: "cells" | "counts",
): readonly string[] {
  return countKinds(gaps).map(([kind, count]) => gapWords(lang)[of][kind](count));
}
