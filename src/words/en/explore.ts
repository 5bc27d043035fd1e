import type { ExploreWords, SaidRefusal } from "../zh/explore.ts";

/** What the explorer says, in English. */
export const exploreEn: ExploreWords = {
  title: "Explore",
  deck: "Choose metrics, places and years, reckon them another way, see the chart and take the figures with you. A comparison that makes no sense is not drawn; you are told why.",
  noScript:
    "Choosing and drawing need script, which is off here. Every metric and every ready chart below opens without it, with no figure missing.",
  openHere: "Open in Explore",
  openHint: "other years, another reckoning, more places",
  controls: "Choose",
  metrics: "Metrics",
  areas: "Places",
  years: "Years",
  as: "Reckoned",
  sort: "Laid out",
  search: "Find a metric, in English or Chinese",
  found: (count) =>
    count === 0 ? "No such metric" : `${count} ${count === 1 ? "metric" : "metrics"}`,
  clear: "Clear all",
  from: "From",
  to: "to",
  base: "Base year",
  earliest: "earliest",
  latest: "latest",
  choose: "choose",
  transform: {
    absolute: ["As printed", "each figure as its source gives it"],
    indexed: ["Indexed", "one year is 100, the others follow from it"],
    resident: ["Per resident", "divided by the population at the year’s end"],
    change: ["Year on year", "percent more or less than the year before"],
  },
  arrangement: {
    time: ["Over time", "one line a series"],
    value: ["By size", "the latest period that all have, longest first"],
    area: ["By place", "a panel for each place"],
    metric: ["By metric", "a panel for each metric"],
  },
  absent: (series, gaps) => `${series}: no figure (${gaps}), and so not drawn.`,
  drawn: (figures, series, computed) =>
    `${figures} ${figures === 1 ? "figure" : "figures"}${series > 1 ? ` in ${series} series` : ""} drawn${
      computed > 0
        ? `, ${computed} of them worked out by this site and printed by nobody: the table names what each follows from`
        : ""
    }.`,
  gaps: (counts) => `Years without a figure: ${counts}.`,
  rankedIn: (period) =>
    `Ordered by the figures of ${period}, the latest period for which every series has one.`,
  notZero: "The axis does not start at zero, so that changes can be seen.",
  withheld: (count, years, why) =>
    `Nothing is worked out for ${count === 1 ? "one more year" : `${count} more years`} (${years}): ${why}.`,
  why: {
    "base-not-stated": "the period compared with is not stated",
    "period-not-whole-year": "the figure printed is not of a whole year",
    "multi-year-total": "a total of several years cannot be split",
    "target-not-result": "it is a target, not a result",
    "several-levels": "more than one figure is printed for the year, and we do not choose",
    "unit-differs": "the units differ",
    "not-bounded": "only one bound is printed",
    "base-not-positive": "the base may be zero",
    "sign-not-certain": "as printed, not even the direction is certain",
    "across-break": "the definition changed in between",
    "publishers-differ":
      "the two years come from two publishers, and nothing says that they count alike",
    "base-recounted": "the base may have been recounted",
    "population-unknown": "no population at the end of that year",
    "year-before-unknown": "no figure printed for the year before",
  },
  refusedHead: "This cannot be drawn",
  refusal: {
    "nothing-chosen": () => "Nothing to draw yet: choose at least one metric and one place.",
    "years-reversed": () => "The first year is later than the last.",
    "too-many": ({ count, most }: SaidRefusal) =>
      `${count} series are chosen; with more than ${most} a chart can no longer be read.`,
    "no-line": ({ metrics }: SaidRefusal) =>
      `Ranks, tiers and time limits (${metrics}) make no line over the years and have no length to compare.`,
    "units-differ": ({ metrics }: SaidRefusal) =>
      `In different units, and so not on one axis: ${metrics}.`,
    "bases-differ": ({ metrics }: SaidRefusal) =>
      `These count different things, and one axis would make them look comparable: ${metrics}.`,
    "zone-ranked": ({ areas }: SaidRefusal) =>
      `Not to be ranked together: ${areas}. A development zone lies on the land of districts, and the same things may be counted in both.`,
    "one-area": () => "Only one place has figures, so there is nothing to split by place.",
    "one-metric": () => "Only one metric has figures, so there is nothing to split by metric.",
    "one-bar": () => "Only one series has figures, so there is nothing to compare it with.",
    "years-differ": () =>
      "There is no period for which every series has a figure; to rank figures of different years would not be fair.",
    "base-year-missing": () => "An index needs a base year: the one that counts as 100.",
    "base-year-unprinted": ({ series, year }: SaidRefusal) =>
      `${series}: no figure of ${year} can stand at 100 (none printed, prints that disagree, a preliminary one, or a bound only).`,
    "not-a-level": ({ metrics }: SaidRefusal) =>
      `A share, a change or a run of years has no index and no year-on-year change: ${metrics}.`,
    "not-countable": ({ metrics }: SaidRefusal) =>
      `Not something that can be shared out among residents: ${metrics}.`,
    "no-population": ({ areas }: SaidRefusal) =>
      `No year-end population found for ${areas}, so nothing per resident; we do not borrow one from another place or year.`,
    "nothing-derived": () => "None of these figures can be reckoned this way.",
    "unknown-figure": ({ series, gaps }: SaidRefusal) =>
      `We have no figure for ${series}: ${gaps}.`,
    "no-figure": ({ series }: SaidRefusal) => `No figure in the years chosen: ${series}.`,
  },
  mendHead: "Instead:",
  mend: {
    sortTime: "draw lines over time",
    sortArea: "a panel for each place",
    sortMetric: "a panel for each metric",
    absolute: "draw the figures as printed",
    years: (from, to) => `${from} to ${to}`,
    base: (year) => `take ${year} as 100`,
    metrics: (names) => `show only ${names}`,
    areas: (names) => `show only ${names}`,
  },
  faultHead: "Parts of the address could not be read and were not used:",
  loading: "Drawing…",
  failed:
    "Nothing could be drawn: the data did not come, or the browser is too old. Try again, or read the figures themselves.",
  retry: "Try again",
  figuresOf: "{metric}: all figures",
  missing:
    "The script for choosing did not load, and nothing can be drawn here. Open the page anew, or see the ready charts:",
  below: "Drawn, below:",
  replaced: (metric) => `It now shows only ${metric}.`,
  picks: "Often asked",
  names: {
    indexed: (name, base) => `${name} (${base} = 100)`,
    resident: (name, per) => (per === 1 ? `${name} per resident` : `${name} per 100,000 residents`),
    change: (name) => `${name}, change on the year before`,
    andMore: (name, count) => `${name} and ${count - 1} more`,
    andMorePlaces: (name, count) => `${name} and ${count - 1} more places`,
    title: (metrics, areas) => `${metrics}: ${areas}`,
  },
  perResidents: (per) => (per === 1 ? "per resident" : "per 100,000 residents"),
  inputs: (figures) => `Worked out: ${figures}`,
  input: (period, printed) => `“${printed}” (${period})`,
  and: " and ",
  sources: (names, count) =>
    count > 4 ? `Source: ${count} documents, named in the table` : `Source: ${names}`,
  noSources: "Source: see the table",
  csv: "Table (CSV)",
  svg: "Picture (SVG)",
  png: "Picture (PNG)",
  take: "Take",
  link: "Copy link",
  embed: "Embed",
  embedHint:
    "This line draws the chart anew in your page, and your readers load the drawing script for it; its figures follow this site’s. Where iframes are not allowed, download the PNG and give the link.",
  embedNearest: "A ready chart draws the same figures; its embed is lighter:",
  embedTitle: "As explored",
  machine: ["value", "low", "high", "unit", "qualifier", "observation", "derived_from"],
  lists: "All metrics and charts",
  listsHint: "These need no script: each metric has its table of figures, each chart a page.",
  allCharts: "Ready charts",
};
