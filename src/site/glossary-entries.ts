import { type Language, languages } from "#model/bilingual.ts";
import type { Programme } from "#model/statements.ts";
import { formatPeriodText } from "#words/period.ts";
import { areaTree, dataset } from "./dataset.ts";
import { type Linked, linkTo } from "./observation-labels.ts";

/** Collation is named, so that the order does not depend on the machine that builds. */
const collators: Readonly<Record<Language, Intl.Collator>> = {
  zh: new Intl.Collator("zh-CN-u-co-pinyin"),
  en: new Intl.Collator("en"),
};

/** A programme, platform or term as the glossary shows it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly name: string;
  /** The name in the other language. */
  readonly otherName: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly since: string | undefined;
  readonly area: Linked;
  readonly sources: readonly Linked[];
}

/** Entries of one place. */
export interface GlossaryGroup {
  /** Fragment of the group: the place's id. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly GlossaryEntry[];
}

/**
 * Programmes by place, from the nation down the tree, each place's in the order of the reader's
 * language. A list of two hundred names is found in by place sooner than by letter.
 */
export function glossaryIn(lang: Language): GlossaryGroup[] {
  const roots = dataset.areas.filter((area) => area.parent === null);
  const inTree = roots.flatMap((root) => [root, ...areaTree.descendants(root.id)]);
  const byArea = Map.groupBy(dataset.programmes, (programme) => programme.area);
  return inTree.flatMap((area) => {
    const programmes = byArea.get(area.id);
    if (programmes === undefined) return [];
    return [{ id: area.id, name: area.name[lang], entries: entriesOf(programmes, lang) }];
  });
}

function entriesOf(programmes: readonly Programme[], lang: Language): GlossaryEntry[] {
  const other = languages.find((one) => one !== lang) ?? lang;
  return programmes
    .map((programme) => ({
      id: programme.id,
      name: programme.name[lang],
      otherName: programme.name[other],
      aliases: programme.aliases,
      summary: programme.summary[lang],
      since: programme.since === null ? undefined : formatPeriodText(programme.since, lang),
      area: linkTo.area(programme.area, lang),
      sources: programme.sources.map((id) => linkTo.source(id, lang)),
    }))
    .sort((a, b) => collators[lang].compare(a.name, b.name));
}
