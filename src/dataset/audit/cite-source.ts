import type { Bilingual } from "../contract/bilingual.ts";
import type { Source } from "../contract/vocabulary.ts";
import { titleOfSource } from "../selecting/title-of-source.ts";

/** A source's title as messages cite it, in both languages; of an unknown source its id. */
export function citeSource(source: Source | undefined, id: string): Bilingual {
  const { zh, en } = source?.title ?? { zh: id, en: id };
  return { zh: titleOfSource(zh, "zh"), en: titleOfSource(en, "en") };
}
