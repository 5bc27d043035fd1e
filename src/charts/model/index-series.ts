import { canStandAt100, hasSize, type RefusalCode } from "#dataset/derive/levels.ts";
import { indexOf } from "#dataset/derive/operations.ts";
import type { Unit } from "#model/vocabulary.ts";
import { ChartError } from "../chart-error.ts";
import { isDisjoint } from "#figures/interval.ts";
import { isRival, middleOf } from "./points.ts";
import type { PlacedPoint, SeriesWithoutRows } from "./types.ts";

/** A bare number: what it is measured by stands at the axis. */
export const indexUnit: Unit = { id: "index", name: { zh: "", enOne: "", enMany: "" } };

/** The points of a series that can stand at 100: of a year the primary one, if nobody contradicts it. */
export function basePoints(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  return points.filter((point) => isCandidate(point) && !point.conflict);
}

function isCandidate(point: PlacedPoint): boolean {
  return point.primary && canStandAt100(point.observation);
}

/** The first year that can stand at 100 in every series; null where there is none. */
export function maybeBaseYear(series: readonly (readonly PlacedPoint[])[]): number | null {
  const years = series.map((points) => new Set(basePoints(points).map((one) => one.wholeYear)));
  const [first, ...others] = years;
  const shared = [...(first ?? [])].filter((year) => others.every((some) => some.has(year)));
  return shared[0] ?? null;
}

/**
 * The points of a series as hundredths of one of its `basePoints`: one a period, and the rivals that
 * disagree with it as indices too; and those that cannot be.
 * @param unit the id of the unit that the indices are in
 */
export function indexPoints(
  series: Pick<SeriesWithoutRows, "metric" | "unit" | "points" | "breaks">,
  base: PlacedPoint,
  unit: string,
) {
  const { metric, breaks } = series;
  const refused: { point: PlacedPoint; code: RefusalCode }[] = [];
  const indexed = series.points.flatMap((point): readonly PlacedPoint[] => {
    const index = indexOf(point.observation, base.observation, { metric, unit, breaks });
    if (typeof index === "string") {
      refused.push({ point, code: index });
      return [];
    }
    const { low, high } = index;
    const value = index.value ?? middleOf(index);
    const printed = { observation: point.observation, unit: series.unit };
    return [{ ...point, observation: index, value, low, high, derived: true, printed }];
  });
  const points = indexed
    .map((one) => withConflict(one, indexed))
    .filter((one) => one.primary || one.conflict);
  return { points, refused };
}

/** 91,171 and 91,172 disagree; as hundredths of another figure they are one. */
function withConflict(point: PlacedPoint, all: readonly PlacedPoint[]): PlacedPoint {
  const disagrees = (other: PlacedPoint): boolean =>
    isRival(other.observation, point.observation) && isDisjoint(other, point);
  return { ...point, conflict: point.conflict && all.some(disagrees) };
}

/**
 * A series of a declared chart as hundredths of its base year. Throws ChartError for a metric without
 * size, and where no figure of the base year can stand at 100.
 */
export function indexSeries(
  chart: string,
  base: number,
  series: SeriesWithoutRows,
): SeriesWithoutRows {
  const { metric, area, points } = series;
  const { measure, unit } = metric;
  if (!hasSize(metric))
    throw new ChartError(chart, "measure-not-indexed", metric.id, { measure, unit });
  const first = points.find((point) => point.wholeYear === base && isCandidate(point));
  const names = { series: `${metric.id}.${area.id}`, base };
  if (!first) {
    const years = points.filter(isCandidate).map((point) => point.wholeYear);
    const known = years.join(", ") || "—";
    throw new ChartError(chart, "base-missing", metric.id, { ...names, years: known });
  }
  if (first.conflict) throw new ChartError(chart, "base-disputed", metric.id, names);
  const indexed = indexPoints(series, first, indexUnit.id);
  return { ...series, unit: indexUnit, points: indexed.points };
}
