import type { ChartDeclaration } from "../declared-chart.ts";
import { kindOf } from "../kinds/index.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { checkView } from "./check-view.ts";
import { distinct, figuresOf, type Pair } from "./pairs.ts";
import { arrangements, emptyView, type View } from "./view.ts";

/**
 * A declared chart as a view: its metrics, places and years, laid out as near to it as the rules
 * allow. Null where the explorer has no such drawing (ladders, parts of a whole, the grid of silence).
 * @param series the pairs that the chart draws
 */
export function viewOfChart(
  { kind, period }: Pick<ChartDeclaration, "kind" | "period">,
  series: readonly Pair[],
  index: DatasetIndex,
): View | null {
  const wanted = kindOf(kind).explored;
  if (wanted === undefined) return null;
  return firstAllowed(
    {
      ...emptyView,
      metrics: distinct(series.map((pair) => pair.metric)),
      areas: distinct(series.map((pair) => pair.area)),
      from: period?.from ?? null,
      to: period?.to ?? null,
      sort: wanted,
    },
    index,
  );
}

/** A metric as a view: the places that have most figures of it, as many as one chart can show. */
export function viewOfMetric(metric: string, index: DatasetIndex): View | null {
  const count = (area: string): number => figuresOf(index, { metric, area }).length;
  const areas = [...index.areas.keys()].filter((area) => count(area) > 0);
  const most = areas.toSorted((a, b) => count(b) - count(a)).slice(0, 6);
  return firstAllowed({ ...emptyView, metrics: [metric], areas: most }, index);
}

/** The view as it is, or laid out in the first way that the rules allow. */
function firstAllowed(view: View, index: DatasetIndex): View | null {
  const ways = [view.sort, ...arrangements];
  const way = ways.find((sort) => checkView({ ...view, sort }, index).length === 0);
  return way === undefined ? null : { ...view, sort: way };
}
