import { divideIntervals, scaleInterval } from "#figures/interval.ts";
import type { Observation } from "#model/observation.ts";
import type { Measure, Metric } from "#model/vocabulary.ts";
import { maybeYear } from "../select/reporting-grid.ts";
import { isBounded } from "./base-levels.ts";
import {
  composeDerived,
  type Outcome,
  type RefusalCode,
  refuseDerivation,
  type ReportedFigures,
} from "./compose.ts";

/** The unit that asks for a rate among residents, with how many residents it counts by. */
const residentUnits: ReadonlyMap<string, number> = new Map([["cases-per-100k", 100_000]]);

/** The metric of how many live in a place at the year's end: what every such rate is divided by. */
export const populationMetric = "year-end-population";

/** What can be counted by the head. */
const countedMeasures: ReadonlySet<Measure> = new Set(["count", "stock", "amount"]);

/**
 * The rate among residents of each whole year's count, for a rate metric in a unit per residents
 * that an editor registered with the count it is `of`; only where nobody printed that rate and one
 * population figure of that year and area is registered.
 */
export function deriveResidentRates(reported: ReportedFigures): readonly Outcome[] {
  return reported.metrics.flatMap((metric) => {
    const per = residentUnits.get(metric.unit);
    const of = metric.of === null ? undefined : reported.metric(metric.of);
    if (per === undefined || of === undefined || !countedMeasures.has(of.measure)) return [];
    return reported
      .areasOf(of.id)
      .flatMap((area) => reported.of(of.id, area))
      .flatMap((count) => deriveRate(reported, metric, count, per));
  });
}

function deriveRate(
  reported: ReportedFigures,
  metric: Metric,
  count: Observation,
  per: number,
): readonly Outcome[] {
  const year = maybeYear(count.period.text);
  const isTarget = count.status === "target";
  if (year === null || isTarget || count.value === null) return [];
  if (reported.at(metric.id, count.area, count.period.text).length > 0) return [];
  if (reported.at(count.metric, count.area, count.period.text).length > 1) return [];
  const [population, ...twins] = reported.at(populationMetric, count.area, count.period.text);
  if (population === undefined || population.value === null || twins.length > 0) return [];
  const refusal = findRefusal(count, population);
  if (refusal !== null) return [refuseDerivation(count, refusal)];
  return composeRate(metric, count, population, per, year);
}

function findRefusal(count: Observation, population: Observation): RefusalCode | null {
  return isBounded(count) && isBounded(population) ? null : "not-bounded";
}

function composeRate(
  metric: Metric,
  count: Observation,
  population: Observation,
  per: number,
  year: number,
): readonly Outcome[] {
  const share = divideIntervals(count, population);
  if (share === null) return [refuseDerivation(count, "base-not-positive")];
  return [
    composeDerived({
      metric,
      area: count.area,
      year,
      value: ((count.value ?? 0) / (population.value ?? 1)) * per,
      interval: scaleInterval(share, per),
      comparedTo: null,
      inputs: [count, population],
      note: {
        zh: `本站推算，没有来源印出：以${year}年的“${count.reportedAs}”除以当年年末人口“${population.reportedAs}”，区间按两个数字的印刷精度计算。`,
        en: `Worked out by this site, printed by nobody: “${count.reportedAs}” in ${year} divided by the year-end population “${population.reportedAs}”; the interval comes from the precision of both as printed.`,
      },
    }),
  ];
}
