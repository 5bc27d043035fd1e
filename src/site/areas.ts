import type { Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { AreaLevel } from "#model/vocabulary.ts";
import { ui } from "#words/index.ts";
import { address } from "./addresses.ts";
import { areaOf, areaTree, dataset, observations } from "./dataset.ts";
import type { Fact } from "./facts.ts";
import { labelPeriod, labelValue, type Linked, linkTo } from "./observation-labels.ts";

/** One figure of a place beside those of its peers: same metric, same period. */
export interface Comparison {
  readonly metric: Linked;
  readonly period: string;
  readonly own: Linked;
  /** Each with its place before it. */
  readonly peers: readonly { readonly area: string; readonly figure: Linked }[];
}

/**
 * What can be set side by side: figures that places of the same level reported of one metric for
 * the same period. A zone has other tasks than a district and stands beside zones alone; a target
 * and a computed figure are no reports.
 */
export function comparisonsOf(area: string, lang: Language): readonly Comparison[] {
  return observations
    .ofArea(area)
    .filter(isReport)
    .flatMap((own) => {
      const peers = observations.ofMetric(own.metric).filter((other) => isPeer(other, own));
      if (peers.length === 0) return [];
      return [
        {
          metric: linkTo.metric(own.metric, lang),
          period: labelPeriod(own, lang),
          own: linkFigure(own, lang),
          peers: peers.map((peer) => ({
            area: areaOf(peer.area).name[lang],
            figure: linkFigure(peer, lang),
          })),
        },
      ];
    });
}

function isReport({ status, derivedFrom }: Observation): boolean {
  return status !== "target" && derivedFrom === null;
}

function isPeer(other: Observation, own: Observation): boolean {
  return (
    isReport(other) &&
    other.area !== own.area &&
    other.period.text === own.period.text &&
    areaOf(other.area).level === areaOf(own.area).level
  );
}

function linkFigure(observation: Observation, lang: Language): Linked {
  return { label: labelValue(observation, lang), href: address.observation(observation.id, lang) };
}

/** A place in the tree of who manages whom. */
export interface AreaNode {
  readonly name: string;
  readonly href: string;
  readonly level: AreaLevel;
  /** How many figures are recorded for the place itself. */
  readonly figures: number;
  /** The district on whose land it lies, where somebody else manages it. */
  readonly locatedIn: string | undefined;
  readonly children: readonly AreaNode[];
}

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
