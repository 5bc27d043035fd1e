import type { Bilingual } from "#model/bilingual.ts";
import type { AreaLevel, Metric } from "#model/vocabulary.ts";
import type { Details } from "#problems/problem.ts";
import { ChartError, type DrawingProblemCode } from "./chart-error.ts";
import type { ChartKindSpec } from "./kinds/spec.ts";
import type { ChartSeries } from "./model/types.ts";

/** What the rules look at of a series. */
export type Compared = Pick<ChartSeries, "metric" | "area">;

/** What a kind of chart asks of the series that stand together in it. */
type Rules = Pick<ChartKindSpec, "kind" | "shares" | "isRanking" | "measure">;

/** Why some series do not belong in one chart of a kind. */
export interface Fault {
  readonly code: DrawingProblemCode;
  /** Those that do not go together, or the one that does not belong. */
  readonly series: readonly Compared[];
  /** The id that stands in the way. */
  readonly text: string;
  readonly details: Details;
}

/**
 * What may not stand beside what, for declared charts, explorer and drafts alike: metrics of
 * different base or unit on one axis, a zone ranked beside districts (its streets are counted in a
 * district as well). Empty where all is well; a kind's first fault is the one to mend first.
 */
export function faultsOf(kind: Rules, series: readonly Compared[]): readonly Fault[] {
  return [
    ...(kind.shares === "axis" || kind.shares === "unit" ? unitFaults(series) : []),
    ...(kind.shares === "axis" ? baseFaults(series) : []),
    ...(kind.shares === "metric" ? metricFaults(series) : []),
    ...(kind.shares === "indices" ? indexFaults(series) : []),
    ...(kind.measure === undefined ? [] : measureFaults(kind.measure, series)),
    ...(kind.isRanking ? zoneFaults(series) : []),
  ];
}

/** Throws the first fault of a declared chart, as ChartError. */
export function requireComparable(chart: string, kind: Rules, series: readonly Compared[]): void {
  const [fault] = faultsOf(kind, series);
  if (fault)
    throw new ChartError(chart, fault.code, fault.text, { kind: kind.kind, ...fault.details });
}

function unitFaults(series: readonly Compared[]): readonly Fault[] {
  const [first] = series;
  const other = series.find(({ metric }) => metric.unit !== first?.metric.unit);
  if (!first || !other) return [];
  const units = { firstUnit: first.metric.unit, otherUnit: other.metric.unit };
  return [metricFault("units-differ", first, other, units)];
}

function baseFaults(series: readonly Compared[]): readonly Fault[] {
  const [first] = series;
  const other = series.find(
    ({ metric }) =>
      metric.unit === first?.metric.unit &&
      metric.id !== first.metric.id &&
      (metric.base.zh !== first.metric.base.zh || metric.measure !== first.metric.measure),
  );
  return first && other ? [basesDiffer(first, other)] : [];
}

/**
 * On an axis of indices, things counted may differ, for each stands against its own base year; rates
 * of different base may not, since the shares themselves do not compare.
 */
function indexFaults(series: readonly Compared[]): readonly Fault[] {
  const first = series.find(({ metric }) => metric.measure === "rate");
  const other = series.find(
    ({ metric }) =>
      metric.id !== first?.metric.id &&
      (metric.measure !== "rate" || metric.base.zh !== first?.metric.base.zh),
  );
  return first && other ? [basesDiffer(first, other)] : [];
}

function basesDiffer(first: Compared, other: Compared): Fault {
  const baseOf = ({ base }: Metric): Bilingual => ({
    zh: base.zh || "未写明",
    en: base.en || "none",
  });
  return metricFault("bases-differ", first, other, {
    firstMeasure: first.metric.measure,
    firstBase: baseOf(first.metric),
    otherMeasure: other.metric.measure,
    otherBase: baseOf(other.metric),
  });
}

function metricFaults(series: readonly Compared[]): readonly Fault[] {
  const [first] = series;
  const other = series.find(({ metric }) => metric.id !== first?.metric.id);
  return first && other ? [metricFault("one-metric-only", first, other)] : [];
}

function metricFault(
  code: DrawingProblemCode,
  first: Compared,
  other: Compared,
  details: Details = {},
): Fault {
  const names = { first: first.metric.id, other: other.metric.id };
  return { code, series: [first, other], text: other.metric.id, details: { ...names, ...details } };
}

function measureFaults(wanted: Metric["measure"], series: readonly Compared[]): readonly Fault[] {
  const isOther = ({ measure, scale }: Metric): boolean =>
    measure !== wanted || (wanted === "tier" && scale === null);
  const other = series.find(({ metric }) => isOther(metric));
  if (!other) return [];
  const { id, measure } = other.metric;
  const code = wanted === "tier" ? "tiers-needed" : "measure-other";
  return [{ code, series: [other], text: id, details: { measure, wanted } }];
}

function zoneFaults(series: readonly Compared[]): readonly Fault[] {
  const pair = zoneBeside(districtLevels, series);
  if (!pair) return [];
  const [zone, district] = [pair[0].area.id, pair[1].area.id];
  return [{ code: "zone-ranked", series: pair, text: zone, details: { zone, district } }];
}

const districtLevels: readonly AreaLevel[] = ["district", "county"];

/** The first development zone and the first place of some levels; null where there are not both. */
export function zoneBeside<One extends Pick<Compared, "area">>(
  levels: readonly AreaLevel[],
  series: readonly One[],
): readonly [zone: One, other: One] | null {
  const zone = series.find(({ area }) => area.level === "zone");
  const other = series.find(({ area }) => levels.includes(area.level));
  return zone && other ? [zone, other] : null;
}
