import { ascending } from "d3-array";
import { type DatasetIndex, indexDataset } from "#dataset/index.ts";
import { yearsBetween, yearsReported, yearsTouched } from "#dataset/select/reporting-grid.ts";
import { parsePeriod } from "#figures/period.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Dataset } from "#model/dataset.ts";
import type { Period } from "#model/figure.ts";
import { strongestOf } from "#model/gap.ts";
import type { Observation } from "#model/observation.ts";
import type { DatedEvent, Search } from "#model/statements.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartDeclaration, DeclaredSeries } from "../declared-chart.ts";
import { type ChartKindSpec, showsCourse } from "../kinds/spec.ts";
import { requireComparable } from "../rules.ts";
import { indexSeries } from "./index-series.ts";
import { isTotalOfYears, numberRows, selectPoints, yearsOf, yearsOfFigures } from "./points.ts";
import type { ChartModel, MarkedEvent, OpenGap, PlacedPoint, SeriesWithoutRows } from "./types.ts";

/** What a chart may read of the dataset. */
export type ChartData = Pick<
  Dataset,
  | "observations"
  | "metrics"
  | "areas"
  | "units"
  | "scales"
  | "breaks"
  | "searched"
  | "sources"
  | "claims"
  | "events"
  | "corrections"
>;

/** The row of an id that a chart names. Throws ChartError, with the nearest id, where there is none. */
export function requireRow<T>(
  chart: string,
  rows: ReadonlyMap<string, T>,
  what: "metric" | "area" | "unit",
  id: string,
): T {
  const row = rows.get(id);
  if (row) return row;
  const suggestion = describeSuggestion(nearestName(id, rows.keys()));
  throw new ChartError(chart, `${what}-unknown`, id, { suggestion });
}

/** Years of which a figure is known, by `metric.area`, that are no gaps though nothing is drawn for them. */
export type KnownYears = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * The years of a period without a figure, each with the search that knows most of it.
 * A target is no figure of its year, and a total of many years none of those before its last: the
 * same rule as that of the coverage page.
 */
function findGaps(
  points: readonly PlacedPoint[],
  searches: readonly Search[],
  period: { readonly from: number; readonly to: number },
  known: ReadonlySet<number> | undefined,
): readonly OpenGap[] {
  const figures = points.filter((point) => !point.target).map((point) => point.observation);
  const covered = new Set(figures.flatMap((row) => yearsReported(row.period.text)));
  const looked = searches.map((search) => ({ search, years: yearsTouched(search.period) }));
  return yearsBetween(period.from, period.to)
    .filter((year) => !covered.has(year) && !known?.has(year))
    .map((year) => {
      const touching = looked.filter(({ years }) => years.includes(year));
      const search = strongestOf(touching.map((one) => one.search));
      return { year, kind: search?.outcome ?? "not-looked", search };
    });
}

/**
 * The events of a chart in order of time, numbered from 1.
 * Throws ChartError for an unknown id and for an event outside the chart's years.
 */
function markEvents(
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
    .toSorted(({ period: a }, { period: b }) => ascending(a.start ?? a.end, b.start ?? b.end))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function periodOf({ id, date, end }: DatedEvent): Period {
  const period = parsePeriod(end === null ? date : `${date}/${end}`, null, "stated");
  if ("problem" in period) throw new RangeError(`the event ${id} has no date that can be read`);
  return period;
}

/**
 * What a declared chart shows: series with their points, gaps, breaks and disagreements, and the
 * rows of its table. No pixels, no colours, no language.
 * Throws ChartError for an unknown id, a chart without any figure, or a comparison that is not allowed.
 * @param kind the one that the declaration names
 */
export function composeModel(
  kind: ChartKindSpec,
  declaration: ChartDeclaration,
  data: ChartData,
  known: KnownYears = new Map(),
): ChartModel {
  const { id, options } = declaration;
  const index = indexDataset(data);
  const pairs = pairsOf(declaration, index);
  const chosen = pairs.map((pair) => {
    const all = index.observations.of(pair.metric, pair.area);
    const rows = all.filter((row) => isWanted(row, pair, kind));
    const points = selectPoints(rows, index.sources, declaration.period);
    const shown = points.filter((point) => isShown(point, kind, declaration));
    return { pair, points: shown, leftOut: points.length - shown.length };
  });
  if (!declaration.period && chosen.every(({ points }) => points.length === 0))
    throw new ChartError(id, "figures-none");
  const period = declaration.period ?? yearsOfFigures(chosen);
  const printed = chosen.map(({ pair, points }, number): SeriesWithoutRows => {
    const searches = index.searchesOf(pair.metric, pair.area);
    const metric = requireRow(id, index.metrics, "metric", pair.metric);
    const breaks = index.breaksOf(pair.metric, pair.area);
    return {
      index: number,
      color: kind.isOneColour ? 0 : number,
      metric,
      area: requireRow(id, index.areas, "area", pair.area),
      unit: requireRow(id, index.units, "unit", metric.unit),
      steps: index.steps(metric.scale ?? ""),
      label: pair.label ?? labelOf(pair, pairs, index),
      points,
      // "12 years running" leaves no year out; where there is no figure at all, that is said everywhere.
      gaps:
        points.length === 0 || showsCourse(kind, options)
          ? findGaps(points, searches, period, known.get(`${pair.metric}.${pair.area}`))
          : [],
      breaks: breaks.filter((one) => one.position > period.from && one.position < period.to),
    };
  });
  const { base, ratio } = options;
  const indexed = base === undefined ? printed : printed.map((one) => indexSeries(id, base, one));
  // A ratio scale shows printed figures; what can be no index can stand on none either.
  const drawn = ratio ? printed : indexed;
  const { series, rows } = numberRows(kind.shows, drawn);
  requireComparable(id, kind, series);
  requireRoom(id, kind, printed);
  return {
    declaration,
    period,
    series,
    rows,
    steps: index.steps(options.scale ?? series[0]?.metric.scale ?? ""),
    leftOut: chosen.reduce((sum, one) => sum + one.leftOut, 0),
    notIndexed: countPoints(printed) - countPoints(drawn),
    sources: index.sources,
    events: markEvents(id, options.events ?? [], data.events, period),
  };
}

/** Throws ChartError where there are more figures than the kind has room for. */
function requireRoom(
  chart: string,
  { kind, mostFigures: most }: ChartKindSpec,
  series: readonly SeriesWithoutRows[],
): void {
  const count = countPoints(series);
  if (most !== undefined && count > most)
    throw new ChartError(chart, "figures-too-many", "", { kind, most, count });
}

/** One a period, whatever else was printed for it. */
function countPoints(series: readonly SeriesWithoutRows[]): number {
  return series.reduce((sum, one) => sum + one.points.filter(({ primary }) => primary).length, 0);
}

/** A grid shows what was published, and nobody published what is computed here. */
function isWanted(row: Observation, { periods }: DeclaredSeries, kind: ChartKindSpec): boolean {
  if (kind.isGrid && row.derivedFrom !== null) return false;
  return periods?.includes(row.period.text) ?? true;
}

/** Totals of several years stand in blocks of their own, or on no yearly chart that declines them. */
function isShown(
  { observation }: PlacedPoint,
  { totals }: ChartKindSpec,
  { options }: ChartDeclaration,
): boolean {
  const isTotal = isTotalOfYears(observation.period);
  if (options.panel === "range" || totals === "only") return isTotal;
  return (options.totals !== false && totals !== "never") || !isTotal;
}

function pairsOf(
  { id, metrics, areas, series, options }: ChartDeclaration,
  index: DatasetIndex,
): readonly DeclaredSeries[] {
  const parts = (options.parts ?? []).map((part) => part.metric);
  const all = [...metrics, options.whole ?? [], ...parts].flat();
  for (const metric of all) requireRow(id, index.metrics, "metric", metric);
  return [...series, ...all.flatMap((metric) => areas.map((area) => ({ metric, area })))];
}

/** The area where the metric is one, the metric where the area is one, else both. */
function labelOf(
  pair: DeclaredSeries,
  pairs: readonly DeclaredSeries[],
  index: DatasetIndex,
): Bilingual {
  const metric = index.metrics.get(pair.metric)?.name ?? { zh: pair.metric, en: pair.metric };
  const area = index.areas.get(pair.area)?.name ?? { zh: pair.area, en: pair.area };
  if (pairs.every((other) => other.metric === pair.metric)) return area;
  if (pairs.every((other) => other.area === pair.area)) return metric;
  return { zh: `${area.zh}${metric.zh}`, en: `${area.en}: ${metric.en}` };
}
