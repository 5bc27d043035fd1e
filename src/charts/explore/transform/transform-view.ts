import { hasSize, isPerHead } from "#dataset/derive/levels.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { yearsReported } from "#dataset/select/reporting-grid.ts";
import { inBoth } from "#model/bilingual.ts";
import type { Metric, Unit } from "#model/vocabulary.ts";
import { exploreWords } from "#words/index.ts";
import type { ExploreWords } from "#words/zh/explore.ts";
import type { ChartData } from "../../model/chart-model.ts";
import { distinct, figuresOf, metricsIn, type Pair } from "../pairs.ts";
import type { Refusal, View } from "../view.ts";
import {
  baseYearsOf,
  indexedFigures,
  populationsOf,
  residentRates,
  type SeriesRequest,
  type TransformResult,
  type Withheld,
  yearlyChanges,
} from "./transform-series.ts";

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
      return [
        ...refuseMetrics(
          "not-countable",
          metrics.filter((metric) => !isPerHead(metric)),
        ),
        ...checkPopulation(view, pairs, index),
      ];
  }
}

function checkSizes(metrics: readonly Metric[]): readonly Refusal[] {
  const odd = metrics.filter((metric) => !hasSize(metric));
  return refuseMetrics("not-a-level", odd);
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

/**
 * Transforms every pair of a view that `checkTransform` has passed: to a dataset that charts are drawn
 * from, with what is withheld and the years of which a figure is known.
 */
export function transformView(view: View, pairs: readonly Pair[], index: DatasetIndex) {
  if (view.as === "absolute")
    return { data: index.data, withheld: [], known: new Map<string, ReadonlySet<number>>() };
  const results = pairs.map((pair) => transformSeries(view, pair, index));
  const known = new Map(
    pairs.map((pair) => {
      const years = figuresOf(index, pair).flatMap((row) => yearsReported(row.period.text));
      return [`${pair.metric}.${pair.area}`, new Set(years)];
    }),
  );
  return {
    data: composeData(view, pairs, index, results),
    withheld: gatherWithheld(results.flatMap((result) => result.withheld)),
    known,
  };
}

function transformSeries(view: View, pair: Pair, index: DatasetIndex): TransformResult {
  const { metric, unit } = metricOf(pair.metric, index);
  const into = transformedMetric(metric, unit, view).metric;
  const request: SeriesRequest = { index, metric, unit, area: pair.area, into };
  switch (view.as) {
    case "absolute":
      return { derived: figuresOf(index, pair), withheld: [] };
    case "indexed":
      return indexedFigures(request, view.base ?? 0);
    case "change":
      return yearlyChanges(request);
    case "resident":
      return residentRates(request, residentsPer(unit));
  }
}

function metricOf(id: string, index: DatasetIndex) {
  const metric = index.metrics.get(id);
  const unit = index.units.get(metric?.unit ?? "");
  if (!metric || !unit) throw new RangeError(`no metric has the id ${id}`);
  return { metric, unit };
}

/** Gathers years that are withheld for one reason. */
function gatherWithheld(all: readonly Withheld[]): readonly Withheld[] {
  const groups = new Map<string, Withheld>();
  for (const one of all) {
    const key = `${one.metric}.${one.area}.${one.code}`;
    const years = [...(groups.get(key)?.years ?? []), ...one.years];
    groups.set(key, { ...one, years: distinct(years).toSorted((a, b) => a - b) });
  }
  return [...groups.values()];
}

/** The dataset with the transformed figures in the place of the printed ones, for the chosen metrics. */
function composeData(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
  results: readonly TransformResult[],
): ChartData {
  const { data } = index;
  const replaced = distinct(pairs.map((pair) => pair.metric)).map((id) => {
    const { metric, unit } = metricOf(id, index);
    return transformedMetric(metric, unit, view);
  });
  const byId = new Map(replaced.map(({ metric }) => [metric.id, metric]));
  return {
    ...data,
    observations: results.flatMap((result) => result.derived),
    metrics: data.metrics.map((metric) => byId.get(metric.id) ?? metric),
    units: [...replaced.map(({ unit }) => unit), ...data.units],
  };
}

/** Residents that a count is divided by; money is divided among them one by one. */
function residentsPer(unit: Unit): number {
  return unit.id === "yuan" ? 1 : 100_000;
}

/** A metric and its unit as they read in the view's transform; under its own id. */
function transformedMetric(
  metric: Metric,
  unit: Unit,
  view: View,
): { readonly metric: Metric; readonly unit: Unit } {
  const into = (
    unit: Unit,
    measure: Metric["measure"],
    nameIn: (names: ExploreWords["names"], name: string) => string,
  ) => {
    const name = inBoth((lang) => nameIn(exploreWords(lang).names, metric.name[lang]));
    return { metric: { ...metric, name, unit: unit.id, measure }, unit };
  };
  switch (view.as) {
    case "absolute":
      return { metric, unit };
    case "indexed": {
      const points = { id: "index-points", name: { zh: "点", enOne: "point", enMany: "points" } };
      return into(points, "rate", (names, name) => names.indexed(name, view.base ?? 0));
    }
    case "resident":
      return into(rateUnit(unit), "rate", (names, name) =>
        names.resident(name, residentsPer(unit)),
      );
    case "change": {
      const percent = { id: "percent", name: { zh: "%", enOne: "percent", enMany: "percent" } };
      return into(percent, "change", (names, name) => names.change(name));
    }
  }
}

function rateUnit(unit: Unit): Unit {
  const { id, name } = unit;
  const per = inBoth((lang) => exploreWords(lang).perResidents(residentsPer(unit)));
  return {
    id: `${id}-per-resident`,
    name: {
      zh: `${name.zh}/${per.zh}`,
      enOne: `${name.enOne} ${per.en}`,
      enMany: `${name.enMany} ${per.en}`,
    },
  };
}
