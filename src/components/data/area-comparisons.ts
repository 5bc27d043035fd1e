import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { address } from "#site/addresses.ts";
import { areaOf, metricOf, observations } from "#site/lookup.ts";
import { type Linked, sayValue, sayWhen } from "./phrases.ts";

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
      const { name } = metricOf(own.metric);
      return [
        {
          metric: { label: name[lang], href: address.metric(own.metric, lang) },
          period: sayWhen(own, lang),
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
  return { label: sayValue(observation, lang), href: address.observation(observation, lang) };
}
