import { populationMetric } from "#dataset/derive/resident-rates.ts";
import type { Measure, Metric } from "#model/vocabulary.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import { distinct, type Pair } from "../pairs.ts";
import type { Refusal, View } from "../view.ts";
import { baseYearsOf } from "./index-levels.ts";
import { hasPopulation } from "./resident-rates.ts";

/** What can be counted by the head. */
const countable: ReadonlySet<Measure> = new Set(["count", "stock", "amount"]);

const asPrinted = { as: "absolute", base: null } as const;

/** Why the chosen reckoning has no meaning for what is chosen; empty where it has. */
export function checkTransform(
  view: View,
  pairs: readonly Pair[],
  index: ChartIndex,
): readonly Refusal[] {
  const metrics = distinct(pairs.map((pair) => pair.metric)).flatMap(
    (id) => index.metrics.get(id) ?? [],
  );
  switch (view.as) {
    case "absolute":
      return [];
    case "change":
      return checkLevels(metrics);
    case "indexed":
      return [...checkLevels(metrics), ...checkBase(view, pairs, index)];
    case "resident":
      return [...checkCounts(metrics), ...checkPopulation(view, pairs, index)];
  }
}

/** A share in percent, a change or a streak has no size that could be set to 100. */
function checkLevels(metrics: readonly Metric[]): readonly Refusal[] {
  const odd = metrics.filter(({ measure, unit }) =>
    measure === "rate" ? unit === "percent" : !countable.has(measure),
  );
  return refuseMetrics("not-a-level", odd);
}

function checkCounts(metrics: readonly Metric[]): readonly Refusal[] {
  const odd = metrics.filter(
    ({ id, measure }) => id === populationMetric || !countable.has(measure),
  );
  return refuseMetrics("not-countable", odd);
}

function refuseMetrics(
  code: "not-a-level" | "not-countable",
  odd: readonly Metric[],
): readonly Refusal[] {
  if (odd.length === 0) return [];
  return [{ code, metrics: odd.map((metric) => metric.id), mends: [asPrinted] }];
}

function checkBase(view: View, pairs: readonly Pair[], index: ChartIndex): readonly Refusal[] {
  const possible = pairs.map((pair) => baseYearsOf({ ...pair, index }));
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
  index: ChartIndex,
): readonly Refusal[] {
  const areas = distinct(pairs.map((pair) => pair.area));
  const lacking = areas.filter((area) => !hasPopulation({ area, index }));
  if (lacking.length === 0) return [];
  const rest = view.areas.filter((area) => areas.includes(area) && !lacking.includes(area));
  const mends = [...(rest.length > 0 ? [{ areas: rest }] : []), asPrinted];
  return [{ code: "no-population", areas: lacking, mends }];
}
