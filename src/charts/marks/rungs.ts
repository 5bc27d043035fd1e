import type { Bilingual } from "#dataset/contract/bilingual.ts";
import type { ScaleStep } from "#dataset/contract/vocabulary.ts";

/** A step of an ordered honour, lowest first. */
export interface Rung {
  readonly row: number;
  readonly needs: number;
  readonly name: Bilingual;
}

/** Words of a tier's name and the metal they mean; the first that occurs decides. */
const metals = [
  ["金", "c-gold"],
  ["银", "c-silver"],
  ["铜", "c-bronze"],
] as const;

/** The steps of a scale whose price in years is known. */
export function rungsOf(steps: readonly ScaleStep[]): readonly Rung[] {
  return steps
    .flatMap((step) => (step.needs === null ? [] : [{ needs: step.needs, name: step.name }]))
    .map((rung, row) => ({ ...rung, row }));
}

/** The class that draws a rung in its metal; celadon where it has none. */
export function rungClass(rung: Pick<Rung, "name">): string {
  return metals.find(([word]) => rung.name.zh.includes(word))?.[1] ?? "s1";
}
