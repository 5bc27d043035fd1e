import type { Bilingual } from "#model/bilingual.ts";
import type { PlacedBreak } from "#model/breaks.ts";
import type { Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { GapKind } from "#model/gap.ts";
import type { DatedEvent, Search } from "#model/statements.ts";
import type { Area, Metric, ScaleStep, Source, Unit } from "#model/vocabulary.ts";
import type { ChartDeclaration } from "../declared-chart.ts";

/** What a chart shows: the figures, or only which years have one, with one row a series in its table. */
export type Shown = "figures" | "coverage";

/** One figure of a series. Places in time are in years: the whole of 2019 stands at 2019. */
export interface ChartPoint {
  readonly observation: Observation;
  /** Index of the table row that says it. */
  readonly row: number;
  /** Where it stands on the axis of years. */
  readonly position: number;
  /** The calendar years it touches. */
  readonly years: { readonly from: number; readonly to: number };
  /** The year, where it covers exactly one whole calendar year. */
  readonly wholeYear: number | null;
  /** What is drawn: the value, else the middle of a printed range; null where an end is open too. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly derived: boolean;
  readonly target: boolean;
  /** Another source, or the same one elsewhere, says something that cannot also be true. */
  readonly conflict: boolean;
  /** The figure that a line passes through: revised before reported, later source before earlier. */
  readonly primary: boolean;
  /** On a ratio scale: beyond a change of definition from the base year. */
  readonly beyond?: true;
  /** Of an index: the figure that it was worked out from, as it is published. */
  readonly printed?: { readonly observation: Observation; readonly unit: Unit };
}

/** A year of the period without a figure. */
export interface Gap {
  readonly year: number;
  readonly kind: GapKind;
  /** The search that knows most of it; null where nobody has looked yet. */
  readonly search: Search | null;
  /** Index of the table row that says it. */
  readonly row: number;
}

export interface ChartSeries {
  readonly index: number;
  /** Which of the series colours it is drawn in; panels and spans need but one. */
  readonly color: number;
  readonly metric: Metric;
  readonly area: Area;
  readonly unit: Unit;
  /** Of a tier: the steps of its scale from the lowest up; else none. */
  readonly steps: readonly ScaleStep[];
  /** What tells this series from the others of the chart. */
  readonly label: Bilingual;
  /** In order of position. */
  readonly points: readonly ChartPoint[];
  readonly gaps: readonly Gap[];
  /** In order of time. */
  readonly breaks: readonly PlacedBreak[];
  /** Index of the row that sums the series up, in charts whose table has one row a series. */
  readonly row: number | null;
}

/** An event as the axis of time shows it: under its number, over the time that is known of it. */
export interface MarkedEvent {
  /** From 1, in order of time. */
  readonly number: number;
  readonly event: DatedEvent;
  readonly period: Period;
}

/** What a row of the chart's table is about. */
export type RowSubject =
  | { readonly kind: "point"; readonly series: number; readonly point: ChartPoint }
  /** Years on end of which the same is known. */
  | { readonly kind: "gap"; readonly series: number; readonly gaps: readonly [Gap, ...Gap[]] }
  | { readonly kind: "series"; readonly series: number };

/** A chart without pixels, colours or language; `Own` are the options that its kind alone has. */
export interface ChartModel<Own extends object = object> {
  readonly declaration: ChartDeclaration<Own>;
  readonly period: { readonly from: number; readonly to: number };
  /** Years whose lines stand out, the others dimmed; all where left out. */
  readonly lit?: { readonly from: number; readonly to: number } | undefined;
  readonly series: readonly ChartSeries[];
  readonly rows: readonly RowSubject[];
  readonly steps: readonly ScaleStep[];
  /** Those of the dataset, by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** How many totals of several years a yearly chart leaves out. */
  readonly leftOut: number;
  /** How many figures cannot be set against the base year of an index. */
  readonly notIndexed: number;
  /** Events marked on the axis of time, in its order. */
  readonly events: readonly MarkedEvent[];
}

/** A point before the table's rows are counted. */
export type PlacedPoint = Omit<ChartPoint, "row">;

/** A gap before the table's rows are counted. */
export type OpenGap = Omit<Gap, "row">;

/** A series before the table's rows are counted. */
export type SeriesWithoutRows = Omit<ChartSeries, "points" | "gaps" | "row"> & {
  readonly points: readonly PlacedPoint[];
  readonly gaps: readonly OpenGap[];
};
