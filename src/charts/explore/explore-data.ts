import type { Qualifier } from "#dataset/contract/figure.ts";
import type { Observation, Status } from "#dataset/contract/observation.ts";
import type { AreaLevel, Measure } from "#dataset/contract/vocabulary.ts";

/*
 * The file that the explorer fetches: what charts read of the dataset, in one language, as short as
 * it can be said. `pack-data.ts` writes it, `unpack-data.ts` reads it.
 */

/**
 * One figure: period, value, print, number of its source; then, only where they are not what the rest
 * implies, its interval, qualifier, status, variant, base, printed unit
 * and inputs.
 */
export type PackedFigure = readonly [
  period: string,
  value: number | null,
  reportedAs: string,
  source: number | string,
  more?: {
    readonly r?: readonly [low: number | null, high: number | null];
    readonly q?: Qualifier;
    readonly s?: Status;
    readonly v?: string;
    readonly c?: string;
    readonly u?: string;
    readonly d?: NonNullable<Observation["derivedFrom"]>;
  },
];

export interface PackedMetric {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly measure: Measure;
  readonly base: string;
  readonly of?: string;
  /** Of a tier: the scale whose steps name its values. */
  readonly scale?: string;
  /** Figures by area, in the dataset's order. */
  readonly in: Readonly<Record<string, readonly PackedFigure[]>>;
}

export interface PackedChart {
  readonly id: string;
  readonly title: string;
  /** `metric.area` of every figure drawn. */
  readonly series: readonly string[];
}

export interface PackedData {
  readonly version: 1;
  readonly metrics: readonly PackedMetric[];
  readonly areas: readonly (readonly [
    id: string,
    name: string,
    level: AreaLevel,
    parent: string | null,
  ])[];
  readonly units: readonly (readonly [id: string, one: string, many: string])[];
  readonly sources: readonly (readonly [
    id: string,
    title: string,
    published: string,
    publisher: string,
  ])[];
  readonly scales: readonly (readonly [
    scale: string,
    value: number,
    name: string,
    needs: number | null,
  ])[];
  readonly breaks: readonly (readonly [metric: string, area: string, from: string, note: string])[];
  readonly searched: readonly (readonly [
    metric: string,
    area: string,
    period: string,
    where: string,
  ])[];
  readonly charts: readonly PackedChart[];
}
