import type { AreaLevel, Measure, Metric } from "#model/vocabulary.ts";
import type { ChartIndex } from "../model/chart-data.ts";
import { distinct, figuresOf, type Pair, pairsOf, pairsWithFigures } from "./pairs.ts";
import type { Arrangement, Refusal, View } from "./view.ts";

/** The most series that an arrangement can show and still be read. */
export const mostSeries: Readonly<Record<Arrangement, number>> = {
  time: 6,
  value: 20,
  area: 12,
  metric: 12,
};

/** What has no line over the years: a place in an order, a step of a scale, a promise. */
const unlined: ReadonlySet<Measure> = new Set(["rank", "tier", "limit"]);

const districtLevels: ReadonlySet<AreaLevel> = new Set(["district", "county"]);

/**
 * Why the chosen figures cannot stand together as chosen, before anything is worked out; empty where
 * they can. The rules are those of declared charts, told with what would mend the choice.
 */
export function checkView(view: View, index: ChartIndex): readonly Refusal[] {
  if (view.metrics.length === 0 || view.areas.length === 0)
    return [{ code: "nothing-chosen", mends: [] }];
  if (view.from !== null && view.to !== null && view.from > view.to)
    return [{ code: "years-reversed", mends: [{ from: view.to, to: view.from }] }];
  const pairs = pairsWithFigures(view, index);
  if (pairs.length === 0) return [unknownFigure(view, index)];
  const metrics = distinct(pairs.map((pair) => pair.metric)).flatMap(
    (id) => index.metrics.get(id) ?? [],
  );
  const areas = distinct(pairs.map((pair) => pair.area));
  const found = [
    checkLines(view, metrics),
    checkNumber(view, pairs),
    checkPanels(view, metrics, areas),
    ...(view.sort === "time" || view.sort === "value"
      ? [checkUnits(view, metrics), checkBases(view, metrics)]
      : []),
    ...(view.sort === "value" ? [checkZones(areas, index), checkBars(pairs)] : []),
  ];
  return found.filter((refusal) => refusal !== null);
}

function unknownFigure(view: View, index: ChartIndex): Refusal {
  const elsewhere = [...index.areas.keys()].filter((area) =>
    view.metrics.some((metric) => figuresOf(index, { metric, area }).length > 0),
  );
  return {
    code: "unknown-figure",
    metrics: view.metrics,
    areas: view.areas,
    searched: absentPairs(view, index).some((pair) => pair.searched),
    mends: elsewhere.length > 0 ? [{ areas: elsewhere.slice(0, 6) }] : [],
  };
}

function checkLines(view: View, metrics: readonly Metric[]): Refusal | null {
  const odd = metrics.filter((metric) => unlined.has(metric.measure)).map((metric) => metric.id);
  if (odd.length === 0) return null;
  const rest = view.metrics.filter((id) => !odd.includes(id));
  return { code: "no-line", metrics: odd, mends: rest.length > 0 ? [{ metrics: rest }] : [] };
}

function checkNumber(view: View, pairs: readonly Pair[]): Refusal | null {
  const most = mostSeries[view.sort];
  if (pairs.length <= most) return null;
  const panels = view.areas.length > 1 ? "area" : "metric";
  const fits = view.sort === "time" && pairs.length <= mostSeries[panels];
  return {
    code: "too-many",
    count: pairs.length,
    most,
    mends: [...(fits ? [{ sort: panels } as const] : []), onlyFirst(view)],
  };
}

function onlyFirst({ metrics, areas }: View): { metrics: string[] } | { areas: string[] } {
  return metrics.length > 1 ? { metrics: metrics.slice(0, 1) } : { areas: areas.slice(0, 6) };
}

function checkPanels(
  view: View,
  metrics: readonly Metric[],
  areas: readonly string[],
): Refusal | null {
  if (view.sort === "area" && areas.length === 1) {
    const mends = [{ sort: metrics.length > 1 ? "metric" : "time" } as const];
    return { code: "one-area", areas, mends };
  }
  if (view.sort === "metric" && metrics.length === 1) {
    const mends = [{ sort: areas.length > 1 ? "area" : "time" } as const];
    return { code: "one-metric", metrics: metrics.map((metric) => metric.id), mends };
  }
  return null;
}

function checkUnits(view: View, metrics: readonly Metric[]): Refusal | null {
  const [first] = metrics;
  const other = metrics.find((metric) => metric.unit !== first?.unit);
  if (!first || !other) return null;
  return { code: "unit-differs", metrics: [first.id, other.id], mends: panelsOrOne(view, first) };
}

/** Two metrics of one base and measure may share an axis; all others never do. */
function checkBases(view: View, metrics: readonly Metric[]): Refusal | null {
  const [first] = metrics;
  const other = metrics.find(
    (metric) =>
      metric.unit === first?.unit &&
      (metric.base.zh !== first.base.zh || metric.measure !== first.measure),
  );
  if (!first || !other) return null;
  return { code: "base-differs", metrics: [first.id, other.id], mends: panelsOrOne(view, first) };
}

function panelsOrOne({ metrics }: View, first: Metric): Refusal["mends"] {
  return metrics.length > 1 ? [{ sort: "metric" }, { metrics: [first.id] }] : [];
}

function checkZones(areas: readonly string[], index: ChartIndex): Refusal | null {
  const levelOf = (id: string): AreaLevel | undefined => index.areas.get(id)?.level;
  const zone = areas.find((id) => levelOf(id) === "zone");
  const district = areas.find((id) => {
    const level = levelOf(id);
    return level !== undefined && districtLevels.has(level);
  });
  if (zone === undefined || district === undefined) return null;
  const rest = areas.filter((id) => levelOf(id) !== "zone");
  return {
    code: "zone-beside-districts",
    areas: [zone, district],
    mends: [...(rest.length > 1 ? [{ areas: rest }] : []), { sort: "area" }],
  };
}

function checkBars(pairs: readonly Pair[]): Refusal | null {
  return pairs.length > 1 ? null : { code: "one-bar", mends: [{ sort: "time" }] };
}

/** The chosen pairs of which no figure is known, with whether anybody looked for one. */
export function absentPairs(
  view: View,
  index: ChartIndex,
): readonly (Pair & { readonly searched: boolean })[] {
  const present = pairsWithFigures(view, index).map(keyOf);
  return pairsOf(view)
    .filter((pair) => !present.includes(keyOf(pair)))
    .map((pair) => ({ ...pair, searched: index.searched.has(keyOf(pair)) }));
}

function keyOf({ metric, area }: Pair): string {
  return `${metric}.${area}`;
}
