import { isBounded } from "#dataset/derive/base-levels.ts";
import { composeDerived } from "#dataset/derive/compose.ts";
import { populationMetric } from "#dataset/derive/resident-rates.ts";
import { divideIntervals, scaleInterval } from "#figures/interval.ts";
import type { Observation } from "#model/observation.ts";
import { readable } from "./readable.ts";
import {
  levelsOf,
  type SeriesRequest,
  type TransformResult,
  type Withheld,
  type WithheldCode,
} from "./transform-result.ts";

/**
 * Each whole year's figure divided by the residents that were printed for the end of that year; no
 * population is carried over from another year.
 * @param per how many residents it is counted by
 */
export function residentRates(question: SeriesRequest, per: number): TransformResult {
  const { metric, area, index } = question;
  const { byYear, withheld } = levelsOf(question);
  const population = levelsOf({ index, area, metric: populationMetric }).byYear;
  const derived: Observation[] = [];
  const refused: Withheld[] = [];
  for (const [year, level] of byYear) {
    const outcome = rateOf(question, level, population.get(year), { year, per });
    if (typeof outcome === "object") derived.push(outcome);
    else refused.push({ metric, area, years: [year], code: outcome });
  }
  return { derived, withheld: [...withheld, ...refused] };
}

/** Whether any year-end population of the area can be reckoned with. */
export function hasPopulation(question: Omit<SeriesRequest, "into" | "metric">): boolean {
  return levelsOf({ ...question, metric: populationMetric }).byYear.size > 0;
}

function rateOf(
  { into, area }: SeriesRequest,
  level: Observation,
  population: Observation | undefined,
  { year, per }: { readonly year: number; readonly per: number },
): Observation | WithheldCode {
  if (population === undefined) return "population-unknown";
  if (!isBounded(level) || !isBounded(population)) return "not-bounded";
  const share = divideIntervals(level, population);
  if (share === null) return "base-not-positive";
  return readable(
    composeDerived({
      metric: into,
      area,
      year,
      value: ((level.value ?? 0) / (population.value ?? 1)) * per,
      interval: scaleInterval(share, per),
      comparedTo: null,
      inputs: [level, population],
      note: { zh: "", en: "" },
    }),
  );
}
