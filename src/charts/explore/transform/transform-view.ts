import { yearsReported, yearsTouched } from "#dataset/select/reporting-grid.ts";
import type { Observation } from "#model/observation.ts";
import type { ChartData, ChartIndex } from "../../model/chart-data.ts";
import { distinct, figuresOf, type Pair } from "../pairs.ts";
import type { View } from "../view.ts";
import { indexLevels } from "./index-levels.ts";
import { residentRates } from "./resident-rates.ts";
import {
  gatherWithheld,
  type SeriesRequest,
  type TransformResult,
  type Withheld,
} from "./transform-result.ts";
import { residentsPer, transformedMetric } from "./transformed-metric.ts";
import { yearlyChanges } from "./yearly-changes.ts";

/** The figures of a view in its reckoning, as a dataset that charts are drawn from. */
export interface TransformedView {
  readonly data: ChartData;
  readonly withheld: readonly Withheld[];
  /** Years of which a figure is known, by `metric.area`: they are no gaps, whatever is drawn. */
  readonly known: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Reckons every pair of a view that `checkReckoning` has passed. */
export function transformView(
  view: View,
  pairs: readonly Pair[],
  index: ChartIndex,
): TransformedView {
  if (view.as === "absolute") return { data: index.data, withheld: [], known: new Map() };
  const outcomes = pairs.map((pair) => reckonPair(view, questionOf(view, pair, index)));
  const known = new Map(
    pairs.map((pair) => [`${pair.metric}.${pair.area}`, yearsKnown(figuresOf(index, pair))]),
  );
  return {
    data: composeData(view, pairs, index, outcomes, known),
    withheld: gatherWithheld(outcomes.flatMap((outcome) => outcome.withheld)),
    known,
  };
}

function questionOf(view: View, pair: Pair, index: ChartIndex): SeriesRequest {
  return { ...pair, index, into: metricIn(view, pair.metric, index).metric };
}

function reckonPair(view: View, question: SeriesRequest): TransformResult {
  switch (view.as) {
    case "absolute":
      return { derived: [], withheld: [] };
    case "indexed":
      return indexLevels(question, view.base ?? 0);
    case "change":
      return yearlyChanges(question);
    case "resident": {
      const unit = question.index.units.get(
        question.index.metrics.get(question.metric)?.unit ?? "",
      );
      return residentRates(question, unit ? residentsPer(unit) : 1);
    }
  }
}

function metricIn(view: View, id: string, index: ChartIndex): ReturnType<typeof transformedMetric> {
  const metric = index.metrics.get(id);
  const unit = index.units.get(metric?.unit ?? "");
  if (!metric || !unit) throw new RangeError(`no metric has the id ${id}`);
  return transformedMetric(metric, unit, view);
}

function yearsKnown(rows: readonly Observation[]): ReadonlySet<number> {
  return new Set(rows.flatMap((row) => yearsReported(row.period.text)));
}

/** The dataset with the reckoned figures in the place of the printed ones, for the chosen metrics. */
function composeData(
  view: View,
  pairs: readonly Pair[],
  index: ChartIndex,
  outcomes: readonly TransformResult[],
  known: TransformedView["known"],
): ChartData {
  const chosen = distinct(pairs.map((pair) => pair.metric));
  const { data } = index;
  const replaced = chosen.map((id) => metricIn(view, id, index));
  const byId = new Map(replaced.map(({ metric }) => [metric.id, metric]));
  return {
    ...data,
    observations: outcomes.flatMap((outcome) => outcome.derived),
    metrics: data.metrics.map((metric) => byId.get(metric.id) ?? metric),
    units: [...data.units, ...replaced.map(({ unit }) => unit)],
    // A year that has a figure was not looked for in vain, even if nothing is reckoned from it.
    searched: data.searched.flatMap((search) => {
      const years = known.get(`${search.metric}.${search.area}`);
      if (years === undefined) return [search];
      return yearsTouched(search.period)
        .filter((year) => !years.has(year))
        .map((year) => ({ ...search, period: String(year) }));
    }),
  };
}
