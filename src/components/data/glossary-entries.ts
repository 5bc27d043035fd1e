import { type Language, languages } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, sourceOf } from "#site/lookup.ts";
import { sayPeriodText } from "#words/say-period.ts";
import type { GlossaryEntry } from "../GlossaryList.astro";
import { markSource } from "./phrases.ts";

/** Collation is named, so that the order does not depend on the machine that builds. */
const collators: Readonly<Record<Language, Intl.Collator>> = {
  zh: new Intl.Collator("zh-CN-u-co-pinyin"),
  en: new Intl.Collator("en"),
};

/** Programmes as glossary entries, in the order of the reader's language. */
export function glossaryIn(lang: Language): GlossaryEntry[] {
  const other = languages.find((one) => one !== lang) ?? lang;
  return dataset.programmes
    .map((programme) => ({
      id: programme.id,
      name: programme.name[lang],
      otherName: programme.name[other],
      aliases: programme.aliases,
      summary: programme.summary[lang],
      since: programme.since === null ? undefined : sayPeriodText(programme.since, lang),
      area:
        programme.area === null
          ? undefined
          : { label: areaOf(programme.area).name[lang], href: address.area(programme.area, lang) },
      sources: programme.sources.map((id) => ({
        label: markSource(sourceOf(id), lang),
        href: address.source(id, lang),
      })),
    }))
    .sort((a, b) => collators[lang].compare(a.name, b.name));
}
