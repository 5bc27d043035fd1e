import type { GapKind } from "#model/gap.ts";
import { isLined } from "#model/measures.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { rankedBars } from "../kinds/ranked-bars.ts";
import { smallMultiples } from "../kinds/small-multiples.ts";
import type { ChartKindSpec } from "../kinds/spec.ts";
import { trendLine } from "../kinds/trend-line.ts";
import { faultsOf } from "../rules.ts";
import { distinct, figuresOf, metricsIn, type Pair, pairsOf, pairsWithFigures } from "./pairs.ts";
import type { Arrangement, Refusal, View } from "./view.ts";

/** The kind of chart that each arrangement is; no other is sent to browsers. */
export const kindOfView: Readonly<Record<Arrangement, ChartKindSpec>> = {
  time: trendLine,
  value: rankedBars,
  area: smallMultiples,
  metric: smallMultiples,
};

/** The most series that an arrangement can show and still be read. */
export const mostSeries: Readonly<Record<Arrangement, number>> = {
  time: 6,
  value: 20,
  area: 12,
  metric: 12,
};

/**
 * Why the chosen figures cannot stand together as chosen, before anything is worked out; empty where
 * they can. The rules are those of declared charts, told with what would mend the choice.
 */
export function checkView(view: View, index: DatasetIndex): readonly Refusal[] {
  if (view.metrics.length === 0 || view.areas.length === 0)
    return [{ code: "nothing-chosen", mends: [] }];
  if (view.from !== null && view.to !== null && view.from > view.to)
    return [{ code: "years-reversed", mends: [{ from: view.to, to: view.from }] }];
  const pairs = pairsWithFigures(view, index);
  if (pairs.length === 0) return [unknownFigure(view, index)];
  const metrics = metricsIn(pairs, index);
  const areas = distinct(pairs.map((pair) => pair.area));
  const found = [
    checkLines(view, metrics),
    checkNumber(view, pairs),
    checkPanels(view, metrics, areas),
    ...checkTogether(view, pairs, index),
  ];
  if (view.sort === "value" && pairs.length === 1)
    found.push({ code: "one-bar", mends: [{ sort: "time" }] });
  return found.filter((refusal) => refusal !== null);
}

function unknownFigure(view: View, index: DatasetIndex): Refusal {
  const elsewhere = [...index.areas.keys()].filter((area) =>
    view.metrics.some((metric) => figuresOf(index, { metric, area }).length > 0),
  );
  return {
    code: "unknown-figure",
    metrics: view.metrics,
    areas: view.areas,
    gaps: absentPairs(view, index).flatMap((pair) => pair.gaps),
    mends: elsewhere.length > 0 ? [{ areas: elsewhere.slice(0, 6) }] : [],
  };
}

function checkLines(view: View, metrics: readonly Metric[]): Refusal | null {
  const odd = metrics.filter((metric) => !isLined(metric.measure)).map((metric) => metric.id);
  if (odd.length === 0) return null;
  const rest = view.metrics.filter((id) => !odd.includes(id));
  return { code: "no-line", metrics: odd, mends: rest.length > 0 ? [{ metrics: rest }] : [] };
}

function checkNumber(view: View, pairs: readonly Pair[]): Refusal | null {
  const most = mostSeries[view.sort];
  if (pairs.length <= most) return null;
  const panels = view.areas.length > 1 ? "area" : "metric";
  const fits = view.sort === "time" && pairs.length <= mostSeries[panels];
  const { metrics, areas } = view;
  const first =
    metrics.length > 1 ? { metrics: metrics.slice(0, 1) } : { areas: areas.slice(0, 6) };
  const mends = [...(fits ? [{ sort: panels } as const] : []), first];
  return { code: "too-many", count: pairs.length, most, mends };
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

/** What may not stand on one axis or in one order, with what would mend the choice. */
function checkTogether(
  view: View,
  pairs: readonly Pair[],
  index: DatasetIndex,
): readonly Refusal[] {
  const series = pairs.flatMap((pair) => {
    const [metric, area] = [index.metrics.get(pair.metric), index.areas.get(pair.area)];
    return metric && area ? [{ metric, area }] : [];
  });
  return faultsOf(kindOfView[view.sort], series).flatMap(
    ({ code, series: [first, other] }): readonly Refusal[] => {
      if (!first || !other) return [];
      if (code === "units-differ" || code === "bases-differ") {
        const metrics = [first.metric.id, other.metric.id];
        return [{ code, metrics, mends: [{ sort: "metric" }, { metrics: [first.metric.id] }] }];
      }
      if (code !== "zone-ranked") return [];
      const rest = distinct(
        series.filter(({ area }) => area.level !== "zone").map((one) => one.area.id),
      );
      const mends = [...(rest.length > 1 ? [{ areas: rest }] : []), { sort: "area" } as const];
      return [{ code, areas: [first.area.id, other.area.id], mends }];
    },
  );
}

/**
 * The view without those of its metrics that cannot stand beside the one just added, laid out as it is;
 * with the first reason, where any had to go.
 */
export function makeRoomFor(
  added: string,
  view: View,
  index: DatasetIndex,
): { readonly view: View; readonly reason: Refusal | null } {
  const reasons = view.metrics.map((other) => {
    const both = { ...view, metrics: distinct([other, added]) };
    const apart = checkView(both, index).find(({ code }) =>
      ["units-differ", "bases-differ"].includes(code),
    );
    return { other, apart };
  });
  const metrics = reasons.filter(({ apart }) => !apart).map(({ other }) => other);
  const reason = reasons.find(({ apart }) => apart)?.apart ?? null;
  return { view: { ...view, metrics }, reason };
}

/** What is known of a figure that is not there. */
type KnownGap = { readonly kind: GapKind };

/** The chosen pairs of which no figure is known, with what is known of it. */
export function absentPairs(
  view: View,
  index: DatasetIndex,
): readonly (Pair & { readonly gaps: readonly KnownGap[] })[] {
  const present = pairsWithFigures(view, index).map(keyOf);
  return pairsOf(view)
    .filter((pair) => !present.includes(keyOf(pair)))
    .map((pair) => ({ ...pair, gaps: gapsOf([pair], index) }));
}

/** What the searches for pairs without a figure tell of it; where there was none, that nobody looked. */
export function gapsOf(pairs: readonly Pair[], index: DatasetIndex): readonly KnownGap[] {
  const searches = pairs.flatMap((pair) => index.searchesOf(pair.metric, pair.area));
  if (searches.length === 0) return [{ kind: "not-looked" }];
  return searches.map(({ outcome }) => ({ kind: outcome }));
}

function keyOf({ metric, area }: Pair): string {
  return `${metric}.${area}`;
}
