import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, areaTree, observations } from "#site/lookup.ts";
import { ui } from "#words/ui.ts";
import type { AreaNode } from "../AreaTree.astro";
import type { Fact } from "../DefinitionList.astro";

/** The places directly below one (null: the roots), each with its own below it. */
export function nodesUnder(parent: string | null, lang: Language): AreaNode[] {
  const areas = dataset.areas.filter((area) => area.parent === parent);
  return areas.map((area) => ({
    name: area.name[lang],
    href: address.area(area.id, lang),
    level: area.level,
    figures: observations.ofArea(area.id).length,
    locatedIn: area.locatedIn === null ? undefined : areaOf(area.locatedIn).name[lang],
    children: nodesUnder(area.id, lang),
  }));
}

/** What a place is, who manages it and where it lies. */
export function factsOfArea(id: string, lang: Language): Fact[] {
  const area = areaOf(id);
  const words = ui(lang).areas;
  const [parent] = areaTree.ancestors(id);
  return [
    { term: words.level, text: ui(lang).level[area.level] },
    ...(parent ? [link(words.managedBy, parent.id, lang)] : []),
    ...(area.locatedIn === null ? [] : [link(words.locatedIn, area.locatedIn, lang)]),
  ];
}

function link(term: string, area: string, lang: Language): Fact {
  return { term, text: areaOf(area).name[lang], href: address.area(area, lang) };
}
