import { punctuationEn } from "../punctuation.ts";
import type { ChartWords } from "../zh/chart.ts";

/** The same in English. */
export const chartEn: ChartWords = {
  ...punctuationEn,
  breakWords: "new definition",
  breakOfLines: (lines) => `new definition for ${lines} lines`,
  within: (figure) => `within ${figure}`,
  whole: "Total",
  rest: "not itemised",
  target: "target",
  named: "by year of naming, one after the year assessed",
  limit: "published limit",
  metrics: (count) => `${count} metrics`,
  years: (count) => (count === 1 ? "1 year" : `${count} years`),
  leftOut: (count) =>
    count === 1
      ? "One total of more than a year does not compare with single years and is not drawn here."
      : `${count} totals of more than a year do not compare with single years and are not drawn here.`,
  indexBase: (year) => `${year} = 100`,
  index: (said) => `index ${said}`,
  ratioBase: (year) => `${year} = 1, equal height, equal multiple`,
  multiple: (multiple) => (multiple < 1 ? `1/${Math.round(1 / multiple)}` : `×${multiple}`),
  ratioNote: (year) =>
    `Each line takes its own figure for ${year} as 1, and equal heights are equal multiples. The numbers at the ends are as printed.`,
  indexNote: (year) =>
    `Each line takes its own figure for ${year} as 100; we worked out the rest. The printed figures are in the table.`,
  notIndexed: (count) =>
    count === 1
      ? "One figure is not set against the base year: it lies beyond a change of definition or is not of a whole year."
      : `${count} figures are not set against the base year: they lie beyond a change of definition or are not of whole years.`,
  eventsNote:
    "Events are marked for when they happened; whether they have to do with the figures, the chart cannot show.",
  corrected: "corrected",
  correction: (what, was, now, day) => `Corrected on ${day}: ${what} was “${was}” and is “${now}”.`,
  events: (count) => (count === 1 ? "one event marked" : `${count} events marked`),
  below: (end) => `under ${end}`,
  between: (start, end) => `${start} to under ${end}`,
  from: (start) => `${start} and over`,
  axis: (from, to) => `axis from ${from} to ${to}`,

  sources: (names) => `Source: ${names.join(", ")}`,
  sourcesInTable: (count) => `${count} sources, named in the table`,
  lowerBounds: (count) => (count === 1 ? "1 lower bound" : `${count} lower bounds`),
  computed: (count) => (count === 1 ? "1 computed figure" : `${count} computed figures`),
  disagreements: (count) => (count === 1 ? "1 disagreement" : `${count} disagreements`),
  newDefinition: (since) => `New definition from ${since}`,
  sinceDefinition: (since) => `as counted from ${since}`,
  cells: (rows, cells, counts) => `${rows} rows, ${cells} cells: ${counts}`,
  cellsFound: (count) => `${count} published`,

  fromToUnjoined:
    "pale: the earlier year; dark: the later; not joined where years between have no figure",

  card: { printed: "As printed", said: "Said by", missing: "Missing" },

  columns: {
    place: "Place",
    metric: "Metric",
    period: "Period",
    figure: "Figure",
    index: "Index",
    printed: "As printed",
    source: "Source",
    reported: "Years with a figure",
  },
  key: {
    found: "published",
    "found-local": "published: Huzhou, Jiaxing and places in them",
    interval: "range in which the figure may lie",
    "at-least": "“over”, “more than”: a lower bound",
    "at-most": "“under”, “within”: an upper bound",
    approx: "“about”: an approximate figure",
    derived: "computed from published figures",
    beyond:
      "thin: after a change of definition, drawn by the printed figures; heights compare within one stretch only",
    target: "a target, not a result",
    preliminary: "preliminary",
    break: "new definition: do not join the two sides",
    conflict: "disagrees with another published figure",
    span: "years counted back from “n years running”",
    limit: "a published time limit, not a measured result",
    remainder: "part of the total not itemised",
    "from-to": "pale: the earlier year; dark: the later",
    event: "event, by its number in the list",
    "same-place": "same place, in order of time; nothing is assumed of the years between",
  },
};
