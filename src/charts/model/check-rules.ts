import type { AreaLevel } from "#dataset/contract/vocabulary.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartSeries } from "./model-types.ts";

/** Kinds whose series all stand on one axis of values. */
const oneAxis: readonly ChartKind[] = ["trend-line", "slope", "ranked-bars"];

/** Kinds whose lengths are added or compared, so that at least the unit must be one. */
const oneUnit: readonly ChartKind[] = ["part-to-whole", "limits", "streak-spans", "streak-ladder"];

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
  if (ranking.includes(kind)) checkZones(id, kind, series);
}

function checkUnits(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const first = series[0];
  const other = series.find((one) => one.unit.id !== first?.unit.id);
  if (!first || !other) return;
  throw new ChartError(
    id,
    `a ${kind} has one axis, but ${first.metric.id} is in ${first.unit.id} and ${other.metric.id} in ${other.unit.id}; use small-multiples`,
  );
}

function checkBases(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const first = series[0];
  const other = series.find(
    (one) =>
      one.metric.id !== first?.metric.id &&
      (one.metric.base.zh !== first?.metric.base.zh || one.metric.measure !== first.metric.measure),
  );
  if (!first || !other) return;
  const base = (one: ChartSeries): string =>
    `${one.metric.id} (${one.metric.measure}, base: ${one.metric.base.en || "none"})`;
  throw new ChartError(
    id,
    `metrics of different base never share an axis: ${base(first)} and ${base(other)} in a ${kind}; use small-multiples`,
  );
}

function checkZones(id: string, kind: ChartKind, series: readonly ChartSeries[]): void {
  const zone = series.find((one) => one.area.level === "zone");
  const district = series.find((one) => districtLevels.includes(one.area.level));
  if (!zone || !district) return;
  throw new ChartError(
    id,
    `a ${kind} would rank the zone ${zone.area.id} beside ${district.area.id}, on whose land it may lie; leave one out or use small-multiples`,
  );
}
