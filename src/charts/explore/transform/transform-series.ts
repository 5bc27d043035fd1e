import { levelsByYear, populationMetric, type RefusalCode } from "#dataset/derive/levels.ts";
import { changeOf, rateOf } from "#dataset/derive/operations.ts";
import { maybeYear, yearsReported } from "#dataset/select/reporting-grid.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric, Unit } from "#model/vocabulary.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import { basePoints, indexPoints } from "../../model/index-series.ts";
import { selectPoints } from "../../model/points.ts";
import type { PlacedPoint } from "../../model/types.ts";
import { distinct, figuresOf, type Pair } from "../pairs.ts";

/** Why a printed figure gives nothing in the chosen transform. */
type WithheldCode = RefusalCode | "population-unknown" | "year-before-unknown";

/** Years of a series from whose printed figures nothing is worked out. */
export interface Withheld extends Pair {
  readonly years: readonly number[];
  readonly code: WithheldCode;
}

/** What a transform makes of one series. */
export interface TransformResult {
  readonly derived: readonly Observation[];
  readonly withheld: readonly Withheld[];
}

/** One series to transform. */
export interface SeriesRequest {
  readonly index: DatasetIndex;
  readonly metric: Metric;
  readonly unit: Unit;
  readonly area: string;
  /** The metric of what comes out: the chosen one in the unit of the transform. */
  readonly into: Metric;
}

/** A printed figure, and what was worked out from it or why nothing was. */
interface Outcome {
  readonly figure: Observation;
  readonly result: Observation | WithheldCode;
}

/** The figures as hundredths of the base year's, the same as in a declared chart. */
export function indexedFigures(request: SeriesRequest, base: number): TransformResult {
  const { index, metric, unit, area, into } = request;
  const points = pointsOf(index, { metric: metric.id, area });
  const first = basePoints(points).find((point) => point.wholeYear === base);
  if (!first) return { derived: [], withheld: [] };
  const breaks = index.breaksOf(metric.id, area);
  const indexed = indexPoints({ metric, unit, points, breaks }, first, into.unit);
  const figures = indexed.points.map(({ observation }) => ({
    ...observation,
    // The base may lie outside the years that are shown; a figure's own source stands first.
    source: distinct([...observation.source.split("+"), first.observation.source]).join("+"),
  }));
  const refused = indexed.refused.map(({ point, code }) => ({
    figure: point.observation,
    result: code,
  }));
  return resultOf(request, figures, refused);
}

/** The years whose figure can stand at 100. */
export function baseYearsOf(index: DatasetIndex, pair: Pair): readonly number[] {
  return basePoints(pointsOf(index, pair)).flatMap(({ wholeYear }) => wholeYear ?? []);
}

function pointsOf(index: DatasetIndex, pair: Pair): readonly PlacedPoint[] {
  return selectPoints(figuresOf(index, pair), index.sources, undefined);
}

/**
 * The change of each year on the one before, in percent: as printed or as the dataset has derived it
 * where it has, else worked out.
 */
export function yearlyChanges(request: SeriesRequest): TransformResult {
  const { index, metric, area, into } = request;
  const changes = index.data.metrics.filter(
    ({ of, measure, unit }) => of === metric.id && measure === "change" && unit === "percent",
  );
  const known = changes
    .flatMap(({ id }) => figuresOf(index, { metric: id, area }))
    .filter(isOnYearBefore)
    .map((row) => ({ ...row, metric: metric.id }));
  const years = new Set(known.map((row) => Number(row.period.text)));
  const breaks = [metric, ...changes].flatMap(({ id }) => index.breaksOf(id, area));
  const outcomes = eachLevel(request, (now, year, byYear) => {
    const before = byYear.get(year - 1);
    return before ? changeOf(into, before, now, breaks, index.sources) : "year-before-unknown";
  });
  return resultOf(
    request,
    known,
    outcomes.filter(({ figure }) => !years.has(Number(figure.period.text))),
  );
}

function isOnYearBefore({ period, comparedTo, status }: Observation): boolean {
  const year = maybeYear(period.text);
  return year !== null && comparedTo === String(year - 1) && status !== "target";
}

/** Each year's figure among the residents of that year. */
export function residentRates(request: SeriesRequest, per: number): TransformResult {
  const populations = populationsOf(request.index, request.area);
  const outcomes = eachLevel(request, (count, year) => {
    const population = populations.get(year);
    return population ? rateOf(request.into, count, population, per) : "population-unknown";
  });
  return resultOf(request, [], outcomes);
}

/** The one year-end population that is printed for each year. */
export function populationsOf(index: DatasetIndex, area: string): ReadonlyMap<number, Observation> {
  return levelsByYear(figuresOf(index, { metric: populationMetric, area })).byYear;
}

function eachLevel(
  { index, metric, area }: SeriesRequest,
  workOut: (
    level: Observation,
    year: number,
    byYear: ReadonlyMap<number, Observation>,
  ) => Observation | WithheldCode,
): readonly Outcome[] {
  const { byYear, left } = levelsByYear(figuresOf(index, { metric: metric.id, area }));
  return [
    ...left.map(({ figure, code }) => ({ figure, result: code })),
    ...[...byYear].map(([year, figure]) => ({ figure, result: workOut(figure, year, byYear) })),
  ];
}

function resultOf(
  { metric, area }: SeriesRequest,
  known: readonly Observation[],
  outcomes: readonly Outcome[],
): TransformResult {
  const derived = [
    ...known,
    ...outcomes.flatMap(({ result }) => (typeof result === "string" ? [] : [result])),
  ];
  const drawn = new Set(derived.flatMap(({ period }) => yearsReported(period.text)));
  const whole = new Set(outcomes.map(({ figure }) => maybeYear(figure.period.text)));
  return {
    derived,
    withheld: outcomes.flatMap(({ figure, result }) => {
      if (typeof result !== "string") return [];
      const { text } = figure.period;
      // A part of a year is not missed where there is a figure of the whole.
      const years = yearsReported(text).filter(
        (year) => !drawn.has(year) && (year === maybeYear(text) || !whole.has(year)),
      );
      return years.length > 0 ? [{ metric: metric.id, area, years, code: result }] : [];
    }),
  };
}
