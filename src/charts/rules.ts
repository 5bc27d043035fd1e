import type { Bilingual } from "#model/bilingual.ts";
import type { AreaLevel, Measure } from "#model/vocabulary.ts";
import { ChartError } from "./chart-error.ts";
import type { ChartKind } from "./chart-kinds.ts";
import type { ChartSeries } from "./model/types.ts";

/** Kinds whose series all stand on one axis of values. */
const oneAxis: readonly ChartKind[] = ["trend-line", "events-trend", "slope", "ranked-bars"];

/** Kinds whose lengths are added or compared, so that at least the unit must be one. */
const oneUnit: readonly ChartKind[] = ["part-to-whole", "limits", "streak-spans", "streak-ladder"];

/** Kinds that show one metric, place by place. */
const oneMetric: readonly ChartKind[] = ["area-heatmap", "tier-ladder"];

/** Kinds that put areas in an order. */
const ranking: readonly ChartKind[] = ["ranked-bars", "slope"];

const districtLevels: readonly AreaLevel[] = ["district", "county"];

/**
 * Throws where a chart would compare what cannot be compared: metrics of different base or unit on
 * one axis, or a zone ranked beside districts (its streets are counted in a district as well).
 */
export function checkRules(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  if (oneAxis.includes(kind) || oneUnit.includes(kind)) checkUnits(id, kind, series);
  if (oneAxis.includes(kind)) checkBases(id, kind, series);
  if (oneMetric.includes(kind)) checkOneMetric(id, kind, series);
  if (kind === "indexed-trend") checkIndexed(id, kind, series);
  if (kind === "tier-ladder") checkTiers(id, kind, series);
  checkMeasure(id, kind, series);
  if (ranking.includes(kind)) checkZones(id, kind, series);
}

function checkUnits(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const first = series[0];
  const other = series.find((one) => one.unit.id !== first?.unit.id);
  if (!first || !other) return;
  throw new ChartError(id, "units-differ", other.metric.id, {
    kind,
    first: first.metric.id,
    firstUnit: first.unit.id,
    other: other.metric.id,
    otherUnit: other.unit.id,
  });
}

function checkBases(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const first = series[0];
  const other = series.find(
    (one) =>
      one.metric.id !== first?.metric.id &&
      (one.metric.base.zh !== first?.metric.base.zh || one.metric.measure !== first.metric.measure),
  );
  if (first && other) throw basesDiffer(id, kind, first, other);
}

function basesDiffer(
  id: string,
  kind: ChartKind,
  first: ChartSeries,
  other: ChartSeries,
): ChartError {
  const base = ({ metric }: ChartSeries): Bilingual => ({
    zh: metric.base.zh || "未写明",
    en: metric.base.en || "none",
  });
  return new ChartError(id, "bases-differ", other.metric.id, {
    kind,
    first: first.metric.id,
    firstMeasure: first.metric.measure,
    firstBase: base(first),
    other: other.metric.id,
    otherMeasure: other.metric.measure,
    otherBase: base(other),
  });
}

/**
 * On an axis of indices, things counted may differ, for each stands against its own base year; rates
 * of different base may not, since the shares themselves do not compare.
 */
function checkIndexed(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const rates = series.filter((one) => one.metric.measure === "rate");
  const first = rates[0];
  const other = series.find(
    ({ metric }) =>
      metric.id !== first?.metric.id &&
      (metric.measure !== "rate" || metric.base.zh !== first?.metric.base.zh),
  );
  if (first && other) throw basesDiffer(id, kind, first, other);
}

function checkOneMetric(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const first = series[0];
  const other = series.find((one) => one.metric.id !== first?.metric.id);
  if (!first || !other) return;
  const names = { kind, first: first.metric.id, other: other.metric.id };
  throw new ChartError(id, "one-metric-only", other.metric.id, names);
}

function checkTiers(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const none = series.find(({ metric }) => metric.measure !== "tier" || metric.scale === null);
  if (none) throw new ChartError(id, "tiers-needed", none.metric.id, { kind });
}

/** Kinds made for one measure: 104,372 deaths are no run of years. */
const measureOf: Readonly<Partial<Record<ChartKind, Measure>>> = {
  "streak-ladder": "streak",
  "streak-spans": "streak",
  limits: "limit",
};

function checkMeasure(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const wanted = measureOf[kind];
  const other = wanted && series.find(({ metric }) => metric.measure !== wanted);
  if (!other) return;
  const { id: metric, measure } = other.metric;
  throw new ChartError(id, "measure-other", metric, { kind, measure, wanted });
}

function checkZones(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const zone = series.find((one) => one.area.level === "zone");
  const district = series.find((one) => districtLevels.includes(one.area.level));
  if (!zone || !district) return;
  const names = { kind, zone: zone.area.id, district: district.area.id };
  throw new ChartError(id, "zone-ranked", zone.area.id, names);
}
