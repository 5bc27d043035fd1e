import type { Observation } from "../contract/observation.ts";
import type { Search } from "../contract/statements.ts";
import { groupRows } from "./group-rows.ts";
import { type SeriesYear, selectYear, spanOf } from "./select-series.ts";
import { yearsBetween } from "./years-of-text.ts";

/** One metric in one area: a cell for each year of the grid. */
export interface GridRow {
  readonly metric: string;
  readonly area: string;
  readonly cells: readonly SeriesYear[];
}

/** Which years were reported, metric by metric and area by area. */
export interface ReportingGrid {
  readonly years: readonly number[];
  /** Sorted by metric, then area; a row for each pair that has a figure or a search. */
  readonly rows: readonly GridRow[];
}

export interface GridQuery {
  readonly observations: readonly Observation[];
  readonly searched: readonly Search[];
  /** First and last year; without it, those that figures and searches touch. */
  readonly span?: readonly [first: number, last: number];
}

/**
 * The grid of what was found, looked for and not looked for. Only reported figures of whole years
 * count as found: a target is no report, and a derived figure was printed by nobody.
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
    return { metric, area, cells: years.map((year) => selectYear(year, ours, looked)) };
  });
  return { years, rows };
}

function groupByPair<Row extends { readonly metric: string; readonly area: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  return groupRows(rows, ({ metric, area }) => `${metric}.${area}`);
}
