import { type GapKind, strongestOf } from "#model/gap.ts";
import type { Observation } from "#model/observation.ts";
import type { Search } from "#model/statements.ts";
import { group } from "d3-array";

/** The year of a period text that is one calendar year (`2023`), else null. */
export function maybeYear(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

/**
 * The calendar years that a period text touches, first to last: `2023-07` touches 2023,
 * `2023/2024-04` 2023 and 2024. Of an open start (`../2025-03`) only the last is known.
 */
export function yearsTouched(text: string): readonly number[] {
  const ends = text
    .split("/")
    .flatMap((end) => (/^\d{4}/.test(end) ? [Number(end.slice(0, 4))] : []));
  const first = ends[0];
  const last = ends.at(-1);
  return first === undefined || last === undefined ? [] : yearsBetween(first, last);
}

/** Spans of more calendar years than this are totals: they say nothing of any one year within. */
const longestSpan = 2;

/**
 * The calendar years of which a figure with this period text says something: those that it touches,
 * but only the last of a long span, whose total is never spread over its years.
 */
export function yearsReported(text: string): readonly number[] {
  const years = yearsTouched(text);
  return years.length > longestSpan ? years.slice(-1) : years;
}

/** Every year from the first to the last, both included; empty where the last is the earlier. */
export function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}

/** What we know of one year: a figure, or the kind of gap. */
export type ReportingState = "found" | GapKind;

/** One year of one metric in one area. */
export interface GridCell {
  readonly year: number;
  readonly state: ReportingState;
  /** More than one where sources print several. */
  readonly observations: readonly Observation[];
  /** Searches that cover the year, also where a figure was found after all. */
  readonly searches: readonly Search[];
}

/** One metric in one area: a cell for each year of the grid, without a hole. */
export interface GridRow {
  readonly metric: string;
  readonly area: string;
  readonly cells: readonly GridCell[];
}

/** Which years were reported, metric by metric and area by area. */
export interface ReportingGrid {
  readonly years: readonly number[];
  /** Sorted by metric, then area; a row for each pair that has a figure or a search. */
  readonly rows: readonly GridRow[];
}

interface GridQuery {
  readonly observations: readonly Observation[];
  readonly searched: readonly Search[];
  /** First and last year; without it, those that figures and searches touch. */
  readonly span?: readonly [first: number, last: number];
}

/**
 * The grid of what was found and, of the rest, what is known. A figure counts as found in the years
 * that `yearsReported` tells; a target is no report, and a derived figure was printed by nobody.
 */
export function gridReporting({ observations, searched, span }: GridQuery): ReportingGrid {
  const reported = observations.filter(
    (figure) => figure.derivedFrom === null && figure.status !== "target",
  );
  const [first, last] = span ?? spanOf(reported, searched);
  const years = yearsBetween(first, last);
  const figures = groupByPair(reported);
  const searches = groupByPair(searched);
  const pairs = [...new Set([...figures.keys(), ...searches.keys()])].sort();
  const rows = pairs.map((pair) => {
    const [metric = "", area = ""] = pair.split(".");
    const [ours, looked] = [figures.get(pair) ?? [], searches.get(pair) ?? []];
    return { metric, area, cells: years.map((year) => cellOf(year, ours, looked)) };
  });
  return { years, rows };
}

function cellOf(
  year: number,
  figures: readonly Observation[],
  searches: readonly Search[],
): GridCell {
  const observations = figures.filter((figure) => reportedIn(figure).includes(year));
  const covering = searches.filter((search) => yearsTouched(search.period).includes(year));
  const gap = strongestOf(covering)?.outcome ?? "not-looked";
  const state = observations.length > 0 ? "found" : gap;
  return { year, state, observations, searches: covering };
}

function reportedIn(figure: Observation): readonly number[] {
  return yearsReported(figure.period.text);
}

function spanOf(
  figures: readonly Observation[],
  searches: readonly Search[],
): readonly [first: number, last: number] {
  const years = [
    ...figures.flatMap(reportedIn),
    ...searches.flatMap((search) => yearsTouched(search.period)),
  ];
  return years.length === 0 ? [0, -1] : [Math.min(...years), Math.max(...years)];
}

function groupByPair<Row extends { readonly metric: string; readonly area: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return group(rows, ({ metric, area }) => `${metric}.${area}`);
}
