import type { Language } from "#dataset/contract/bilingual.ts";
import type { Observation } from "#dataset/contract/observation.ts";
import { groupRows } from "#dataset/selecting/group-rows.ts";
import { address, anchorOf } from "#site/addresses.ts";
import { areaOf, metricOf } from "#site/lookup.ts";
import type { ObservationRow } from "../ObservationTable.astro";
import { linkSource, remarksOn, sayValue, sayWhen } from "./phrases.ts";

/** Observations as rows of a table in the reader's language. */
export function rowsOf(observations: readonly Observation[], lang: Language): ObservationRow[] {
  return observations.map((observation) => ({
    id: anchorOf(observation.id),
    metric: {
      label: metricOf(observation.metric).name[lang],
      href: address.metric(observation.metric, lang),
    },
    area: {
      label: areaOf(observation.area).name[lang],
      href: address.area(observation.area, lang),
    },
    period: sayWhen(observation, lang),
    figure: sayValue(observation, lang),
    printed: observation.reportedAs,
    source: linkSource(observation, lang),
    notes: remarksOn(observation, lang),
  }));
}

/** Of each metric the figure whose period ends last, in the metrics' order; of equals the first. */
export function newestOfEachMetric(observations: readonly Observation[]): Observation[] {
  const byMetric = groupRows(observations, ({ metric }) => metric);
  return [...byMetric.values()].map((ours) =>
    ours.reduce((newest, one) => (one.period.end > newest.period.end ? one : newest)),
  );
}
