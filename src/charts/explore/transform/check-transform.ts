import { hasSize, isPerHead } from "#dataset/derive/levels.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { distinct, metricsIn, type Pair } from "../pairs.ts";
import type { Refusal, View } from "../view.ts";
import { baseYearsOf, populationsOf } from "./transform-series.ts";

const asPrinted = { as: "absolute", base: null } as const;

/** Why the chosen transform has no meaning for what is chosen; empty where it has. */
export function checkTransform(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
): readonly Refusal[] {
  const metrics = metricsIn(pairs, index);
  switch (view.as) {
    case "absolute":
      return [];
    case "change":
      return checkSizes(metrics);
    case "indexed": {
      const refusals = checkSizes(metrics);
      // No other base year would mend what has no size.
      return refusals.length > 0 ? refusals : checkBase(view, pairs, index);
    }
    case "resident":
      return [...checkCounts(metrics), ...checkPopulation(view, pairs, index)];
  }
}

function checkSizes(metrics: readonly Metric[]): readonly Refusal[] {
  return refuseMetrics(
    "not-a-level",
    metrics.filter((metric) => !hasSize(metric)),
  );
}

function checkCounts(metrics: readonly Metric[]): readonly Refusal[] {
  return refuseMetrics(
    "not-countable",
    metrics.filter((metric) => !isPerHead(metric)),
  );
}

function refuseMetrics(
  code: "not-a-level" | "not-countable",
  odd: readonly Metric[],
): readonly Refusal[] {
  if (odd.length === 0) return [];
  return [{ code, metrics: odd.map((metric) => metric.id), mends: [asPrinted] }];
}

function checkBase(view: View, pairs: readonly Pair[], index: DatasetIndex): readonly Refusal[] {
  const possible = pairs.map((pair) => baseYearsOf(index, pair));
  const common = (possible[0] ?? []).filter((year) =>
    possible.every((some) => some.includes(year)),
  );
  const mends = [...nearest(common, view).map((base) => ({ base })), asPrinted];
  if (view.base === null) return [{ code: "base-year-missing", mends }];
  const base = view.base;
  const lacking = pairs.filter((_, at) => possible[at]?.includes(base) !== true);
  if (lacking.length === 0) return [];
  return [
    {
      code: "base-year-unprinted",
      year: base,
      metrics: distinct(lacking.map((pair) => pair.metric)),
      areas: distinct(lacking.map((pair) => pair.area)),
      mends,
    },
  ];
}

/** The years nearest to the one asked for, else the first of the years that are shown. */
function nearest(years: readonly number[], { base, from }: View): readonly number[] {
  const wanted = base ?? from ?? 0;
  return years.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted)).slice(0, 2);
}

function checkPopulation(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
): readonly Refusal[] {
  const areas = distinct(pairs.map((pair) => pair.area));
  const lacking = areas.filter((area) => populationsOf(index, area).size === 0);
  if (lacking.length === 0) return [];
  const rest = view.areas.filter((area) => areas.includes(area) && !lacking.includes(area));
  const mends = [...(rest.length > 0 ? [{ areas: rest }] : []), asPrinted];
  return [{ code: "no-population", areas: lacking, mends }];
}
