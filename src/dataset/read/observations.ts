import { decimalOf, nearestNumber } from "#figures/decimal.ts";
import { type Bound, intervalByQualifier, negateInterval } from "#figures/interval.ts";
import { memoize } from "#figures/memoize.ts";
import { parseFigure } from "#figures/parse.ts";
import { parsePeriod, type PeriodProblem, previousYear } from "#figures/period.ts";
import { longestToken } from "#figures/scan.ts";
import type { FigureReading, Interval, Period, Qualifier } from "#model/figure.ts";
import { type Observation, observationId, type TypedObservation } from "#model/observation.ts";
import type { Area, Metric, Source } from "#model/vocabulary.ts";
import type { Row } from "./tables.ts";

const bounds: Readonly<Record<Qualifier, Bound>> = {
  exact: "exact",
  approx: "about",
  at_least: "over",
  at_most: "under",
};

/**
 * The interval of a number that an editor read by hand: the qualifier bounds its magnitude, so
 * a fall of at least 8 lies at or below −8.
 */
function boundByQualifier(value: number, qualifier: Qualifier): Interval {
  const magnitude = decimalOf(Math.abs(value));
  const { low, high } = intervalByQualifier({
    value: magnitude,
    place: magnitude,
    rounded: false,
    bound: bounds[qualifier],
  });
  const interval = { low: nearestNumber(low), high: high === null ? null : nearestNumber(high) };
  return value < 0 ? negateInterval(interval) : interval;
}

const yearOnYear = /同比|year[- ]on[- ]year|year[- ]over[- ]year/i;

/**
 * The base of a change that says 同比 about a whole year: the year before. Null for everything
 * else, for then nobody stated the base and nothing may be derived from it.
 */
function fillBase(
  metric: Metric | undefined,
  period: Period,
  { reportedAs, printedUnit }: TypedObservation,
): string | null {
  if (metric?.measure !== "change" || period.end === "") return null;
  return yearOnYear.test(`${reportedAs}\n${printedUnit ?? ""}`) ? previousYear(period) : null;
}

/** Stands for a period that could not be read and was reported, so that reading can go on. */
export function unreadPeriod(text: string): Period {
  return { text, start: null, end: "", precision: "year", printed: null, basis: "stated" };
}

/**
 * The interval of a number that an editor read from a print in another language's notation: one with
 * decimals before a scale word (`9,53 millones`) is rounded, half a unit of its last digit either way.
 * Null where the print shows no such rounding.
 */
export function maybeRoundedInterval(value: number, reportedAs: string): Interval | null {
  const [, whole = "", decimals = ""] = print.exec(reportedAs.slice(0, longestToken)) ?? [];
  const printed = Number(`${whole}.${decimals}`);
  if (decimals === "" || printed === 0 || value === 0) return null;
  const power = Math.round(Math.log10(Math.abs(value) / printed));
  const half = 10 ** (power - decimals.length) / 2;
  return half < 1 ? null : { low: value - half, high: value + half };
}

/** Decimals behind a comma or point, and a word for millions or more behind them. */
const print = /(\d+)[.,](\d+)\s*(?:mill[io]|bill[io]|万|亿)/i;

/** One row of a topic's file with all that the checks ask of it. */
export interface ReadObservation {
  readonly row: Row<"observations">;
  readonly observation: Observation;
  readonly metric: Metric | undefined;
  readonly area: Area | undefined;
  readonly source: Source | undefined;
  readonly period: Period | PeriodProblem;
  /** What the print reads as; null where the reading is manual. */
  readonly figure: FigureReading | null;
}

/** The rows that an observation names, by id. */
export interface Named {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A million rows speak of a few hundred periods. */
const plainPeriod = memoize((text) => parsePeriod(text, null, "stated"));

/** Reads a row into what is published of it; what cannot be read is told by the checks. */
export function readObservation(row: Row<"observations">, named: Named): ReadObservation {
  const { typed } = row;
  const metric = named.metrics.get(typed.metric);
  const isPlain = typed.periodAsPrinted === null && typed.periodBasis === "stated";
  const period = isPlain
    ? plainPeriod(typed.period)
    : parsePeriod(typed.period, typed.periodAsPrinted, typed.periodBasis);
  const { printedUnit, reportedAs, reading } = typed;
  const figure = reading === "manual" ? null : parseFigure(reportedAs, { printedUnit });
  return {
    row,
    observation: composeObservation(typed, metric, figure, period),
    metric,
    area: named.areas.get(typed.area),
    source: named.sources.get(typed.source),
    period,
    figure,
  };
}

function composeObservation(
  typed: TypedObservation,
  metric: Metric | undefined,
  figure: FigureReading | null,
  periodReading: Period | PeriodProblem,
): Observation {
  const period = "problem" in periodReading ? unreadPeriod(typed.period) : periodReading;
  const { value, low, high, qualifier } = numbersOf(figure, typed);
  return {
    id: observationId({ ...typed, variant: typed.variant ?? "" }),
    metric: typed.metric,
    area: typed.area,
    period,
    value,
    low,
    high,
    unit: metric?.unit ?? "",
    qualifier,
    status: typed.status,
    reportedAs: typed.reportedAs,
    printedUnit: typed.printedUnit,
    reading: typed.reading,
    comparedTo: typed.comparedTo ?? fillBase(metric, period, typed),
    scope: typed.scope,
    source: typed.source,
    locator: typed.locator,
    note: typed.note,
    derivedFrom: null,
  };
}

const noInterval: Interval = { low: null, high: null };

/** The print's own numbers; of a manual reading, what the editor wrote. */
function numbersOf(
  figure: FigureReading | null,
  { value, qualifier, reportedAs }: TypedObservation,
): Pick<Observation, "value" | "low" | "high" | "qualifier"> {
  if (figure === null) {
    const written = qualifier ?? "exact";
    if (value === null) return { value, qualifier: written, ...noInterval };
    const rounded = written === "exact" ? maybeRoundedInterval(value, reportedAs) : null;
    return { value, qualifier: written, ...(rounded ?? boundByQualifier(value, written)) };
  }
  if ("problem" in figure) return { value: null, qualifier: "exact", ...noInterval };
  return figure;
}
