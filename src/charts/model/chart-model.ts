import { yearsBetween, yearsReported, yearsTouched } from "#dataset/select/reporting-grid.ts";
import { parsePeriod } from "#figures/period.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { DatedEvent, Search } from "#model/statements.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartDeclaration } from "../declaration.ts";
import { checkRules } from "../rules.ts";
import {
  type ChartData,
  type ChartIndex,
  indexChartData,
  requireRow,
  seriesKey,
} from "./chart-data.ts";
import { indexSeries } from "./index-series.ts";
import { numberRows, selectPoints } from "./points.ts";
import type { ChartModel, MarkedEvent, OpenGap, PlacedPoint, SeriesWithoutRows } from "./types.ts";
import { breakPosition, isTotalOfYears, yearsOf } from "./year-position.ts";

/**
 * The years of a period without a figure, each with the search that found none, if there was one.
 * A target is no figure of its year, and a total of many years none of those before its last: the
 * same rule as that of the coverage page.
 */
export function findGaps(
  points: readonly PlacedPoint[],
  searches: readonly Search[],
  period: { readonly from: number; readonly to: number },
): readonly OpenGap[] {
  const figures = points.filter((point) => !point.target).map((point) => point.observation);
  const covered = new Set(figures.flatMap((row) => yearsReported(row.period.text)));
  const looked = searches.map((search) => ({ search, years: yearsTouched(search.period) }));
  return yearsBetween(period.from, period.to)
    .filter((year) => !covered.has(year))
    .map((year) => ({
      year,
      search: looked.find(({ years }) => years.includes(year))?.search ?? null,
    }));
}

/**
 * The events of a chart in order of time, numbered from 1.
 * Throws ChartError for an unknown id and for an event outside the chart's years.
 */
export function markEvents(
  chart: string,
  ids: readonly string[],
  events: readonly DatedEvent[],
  period: ChartModel["period"],
): readonly MarkedEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return ids
    .map((id) => {
      const event = byId.get(id);
      if (!event) throw new ChartError(chart, "event-unknown", id);
      const when = periodOf(event);
      const years = yearsOf(when);
      if (years.from < period.from || years.to > period.to)
        throw new ChartError(chart, "events-outside", id, { ...period });
      return { event, period: when };
    })
    .toSorted((a, b) => compare(startOf(a.period), startOf(b.period)))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function periodOf({ id, date, end }: DatedEvent): Period {
  const period = parsePeriod(end === null ? date : `${date}/${end}`, null, "stated");
  if ("problem" in period) throw new RangeError(`the event ${id} has no date that can be read`);
  return period;
}

function startOf(period: Period): string {
  return period.start ?? period.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Pair {
  readonly metric: string;
  readonly area: string;
  readonly label?: Bilingual | undefined;
  readonly periods?: readonly string[] | undefined;
}

/** Kinds whose series are told apart by their place. */
const oneColour: readonly ChartKind[] = [
  "small-multiples",
  "streak-spans",
  "ranked-bars",
  "slope",
  "limits",
  "tier-ladder",
  "area-heatmap",
];

/** Kinds that show how a figure went over the years: in others a year without one is no gap. */
const overYears: readonly ChartKind[] = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "slope",
  "small-multiples",
  "reporting-heatmap",
  "area-heatmap",
];

/** Kinds that show what was published, and nobody published what is computed here. */
const asPublished: readonly ChartKind[] = ["reporting-heatmap", "area-heatmap"];

/**
 * What a declared chart shows: series with their points, gaps, breaks and disagreements, and the
 * rows of its table. No pixels, no colours, no language.
 * Throws ChartError for an unknown id, a chart without any figure, or a comparison that is not allowed.
 */
export function chartModel(declaration: ChartDeclaration, data: ChartData): ChartModel {
  const index = indexChartData(data);
  const pairs = pairsOf(declaration, index);
  const chosen = pairs.map((pair) => {
    const all = index.observations.get(seriesKey(pair.metric, pair.area)) ?? [];
    const rows = all.filter((row) => isWanted(row, pair, declaration));
    const points = selectPoints(rows, index.sources, declaration.period);
    const shown = points.filter((point) => isShown(point, declaration));
    return { pair, points: shown, leftOut: points.length - shown.length };
  });
  const period = declaration.period ?? extentOfAll(declaration.id, chosen);
  const uncounted = chosen.map(({ pair, points }, number): SeriesWithoutRows => {
    const key = seriesKey(pair.metric, pair.area);
    const metric = requireRow(declaration.id, index.metrics, "metric", pair.metric);
    const breaks = index.breaksOf(pair.metric, pair.area).map((row) => ({
      position: breakPosition(row.from),
      row,
    }));
    return {
      index: number,
      color: oneColour.includes(declaration.kind) ? 0 : number,
      metric,
      area: requireRow(declaration.id, index.areas, "area", pair.area),
      unit: requireRow(declaration.id, index.units, "unit", metric.unit),
      steps: stepsOf(metric.scale, data),
      label: pair.label ?? labelOf(pair, pairs, index),
      points,
      gaps: hasGaps(declaration, points)
        ? findGaps(points, index.searched.get(key) ?? [], period)
        : [],
      breaks: breaks.filter((one) => one.position > period.from && one.position < period.to),
    };
  });
  const drawn = indexedIfAsked(declaration, uncounted);
  const { series, rows } = numberRows(declaration.kind, drawn);
  checkRules(declaration.id, declaration.kind, series);
  const scale = declaration.options.scale ?? series[0]?.metric.scale;
  const events = declaration.options.events ?? [];
  return {
    declaration,
    period,
    series,
    rows,
    steps: stepsOf(scale ?? null, data),
    leftOut: chosen.reduce((sum, one) => sum + one.leftOut, 0),
    notIndexed: countPoints(uncounted) - countPoints(drawn),
    events: markEvents(declaration.id, events, data.events, period),
  };
}

function stepsOf(scale: string | null, data: ChartData): ChartModel["steps"] {
  const steps = data.scales.filter((step) => step.scale === scale);
  return steps.toSorted((a, b) => a.value - b.value);
}

function indexedIfAsked(
  { id, kind, options }: ChartDeclaration,
  series: readonly SeriesWithoutRows[],
): readonly SeriesWithoutRows[] {
  const { base } = options;
  if (kind !== "indexed-trend" || base === undefined) return series;
  return series.map((one) => indexSeries(id, base, one));
}

/** One a period, whatever else was printed for it. */
function countPoints(series: readonly SeriesWithoutRows[]): number {
  return series.reduce((sum, one) => sum + one.points.filter(({ primary }) => primary).length, 0);
}

function isWanted(row: Observation, { periods }: Pair, { kind }: ChartDeclaration): boolean {
  if (asPublished.includes(kind) && row.derivedFrom !== null) return false;
  return periods?.includes(row.period.text) ?? true;
}

/** Totals of several years stand in blocks of their own, or on no yearly chart that declines them. */
function isShown({ observation }: PlacedPoint, { kind, options }: ChartDeclaration): boolean {
  const isTotal = isTotalOfYears(observation.period);
  if (options.panel === "range" || kind === "range-bars") return isTotal;
  return (options.totals !== false && kind !== "indexed-trend") || !isTotal;
}

/** "12 years running" leaves no year out; where there is no figure at all, that is said everywhere. */
function hasGaps({ kind, options }: ChartDeclaration, points: readonly PlacedPoint[]): boolean {
  return points.length === 0 || (overYears.includes(kind) && (options.panel ?? "line") === "line");
}

function pairsOf(declaration: ChartDeclaration, index: ChartIndex): readonly Pair[] {
  const parts = [
    ...(declaration.options.whole ? [declaration.options.whole] : []),
    ...(declaration.options.parts ?? []).map((part) => part.metric),
  ];
  const metrics = [...declaration.metrics, ...parts];
  for (const id of metrics) requireRow(declaration.id, index.metrics, "metric", id);
  const crossed = metrics.flatMap((metric) => declaration.areas.map((area) => ({ metric, area })));
  return [...declaration.series, ...crossed];
}

function extentOfAll(
  chart: string,
  chosen: readonly { readonly points: readonly PlacedPoint[] }[],
): ChartModel["period"] {
  const points = chosen.flatMap((one) => one.points);
  if (points.length === 0) throw new ChartError(chart, "figures-none");
  return {
    from: Math.min(...points.map((point) => point.years.from)),
    to: Math.max(...points.map((point) => point.years.to)),
  };
}

/** The area where the metric is one, the metric where the area is one, else both. */
function labelOf(pair: Pair, pairs: readonly Pair[], index: ChartIndex): Bilingual {
  const metric = index.metrics.get(pair.metric)?.name ?? { zh: pair.metric, en: pair.metric };
  const area = index.areas.get(pair.area)?.name ?? { zh: pair.area, en: pair.area };
  if (pairs.every((other) => other.metric === pair.metric)) return area;
  if (pairs.every((other) => other.area === pair.area)) return metric;
  return { zh: `${area.zh}${metric.zh}`, en: `${area.en}: ${metric.en}` };
}
