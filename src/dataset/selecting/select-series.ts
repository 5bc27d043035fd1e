import type { Observation } from "../contract/observation.ts";
import type { Search } from "../contract/statements.ts";
import { maybeYear, yearsBetween, yearsTouched } from "./years-of-text.ts";

/** What we know of one year: a figure, a search that found none, or neither. */
export type ReportingState = "found" | "looked-for" | "not-looked";

/** One year of a series. Gaps are years like any other, with a reason and no value. */
export interface SeriesYear {
  readonly year: number;
  readonly state: ReportingState;
  /** Figures about this one calendar year; more than one where sources print several. */
  readonly observations: readonly Observation[];
  /** Searches that cover the year, also where a figure was found after all. */
  readonly searches: readonly Search[];
}

/** One metric in one area over the years. */
export interface Series {
  readonly metric: string;
  readonly area: string;
  /** Every year of the span, in order, without a hole. */
  readonly years: readonly SeriesYear[];
  /** Figures about months, part years, or spans of years, in the order given. */
  readonly others: readonly Observation[];
}

export interface SeriesQuery {
  readonly observations: readonly Observation[];
  readonly searched: readonly Search[];
  readonly metric: string;
  readonly area: string;
  /** First and last year; without it, those that the series' own figures and searches touch. */
  readonly span?: readonly [first: number, last: number];
}

/** The series of one metric and area, with each year's state. Nothing is filled in. */
export function selectSeries({ observations, searched, metric, area, span }: SeriesQuery): Series {
  const isOurs = (row: Observation | Search) => row.metric === metric && row.area === area;
  const figures = observations.filter(isOurs);
  const searches = searched.filter(isOurs);
  const [first, last] = span ?? spanOf(figures, searches);
  return {
    metric,
    area,
    years: yearsBetween(first, last).map((year) => selectYear(year, figures, searches)),
    others: figures.filter((figure) => maybeYear(figure.period.text) === null),
  };
}

/** One year of figures and searches that belong to one metric and area. */
export function selectYear(
  year: number,
  figures: readonly Observation[],
  searches: readonly Search[],
): SeriesYear {
  const observations = figures.filter((figure) => maybeYear(figure.period.text) === year);
  const covering = searches.filter((search) => yearsTouched(search.period).includes(year));
  const state =
    observations.length > 0 ? "found" : covering.length > 0 ? "looked-for" : "not-looked";
  return { year, state, observations, searches: covering };
}

/** First and last year that whole-year figures and searches touch; an empty span where none do. */
export function spanOf(
  figures: readonly Observation[],
  searches: readonly Search[],
): readonly [first: number, last: number] {
  const years = [
    ...figures.flatMap((figure) => maybeYear(figure.period.text) ?? []),
    ...searches.flatMap((search) => yearsTouched(search.period)),
  ];
  return years.length === 0 ? [0, -1] : [Math.min(...years), Math.max(...years)];
}
