import type { Gallery } from "../zh/gallery.ts";

/** The gallery of chart kinds and the lists beneath charts, in English. */
export const galleryEn: Gallery = {
  title: "Kinds of chart",
  deck: "Each kind with a published example: when to use it, when not, which marks it knows, and how its file is written.",
  use: "When to use it",
  avoid: "When not",
  marks: "Marks it knows",
  noMarks: "It has no special marks.",
  file: "The file of this chart",
  path: (id) => `src/content/charts/${id}.yaml`,
  jump: "The kinds",
  link: "Which kinds of chart there are",
  events: "Events marked in the chart",
  kinds: {
    "trend-line": {
      name: "Line",
      use: "One metric with figures for three years or more, to be read in order of time. The line breaks where a year has no figure and where the definition changed.",
      avoid:
        "With a figure or two; with metrics of different base or unit; with places so different in size that the small ones lie flat on the axis.",
    },
    "indexed-trend": {
      name: "Indexed line",
      use: "Lines of very different size or unit, to see which changed faster: each takes one and the same year as 100.",
      avoid:
        "Where a line lacks an exact figure for that year, or the numbers themselves matter. An index does not say who has more, and it never crosses a change of definition.",
    },
    "events-trend": {
      name: "Line with events",
      use: "A line beside what was introduced or held in the same years.",
      avoid:
        "To say that an event moved the figures. The chart gives the order in time; a cause has to be tested by somebody.",
    },
    slope: {
      name: "Before and after",
      use: "Two figures a place, an earlier and a later one, or only the ends of a longer series.",
      avoid:
        "Where the years between are known, or where the definition changed in between and the difference means nothing.",
    },
    "ranked-bars": {
      name: "Bars",
      use: "One metric of one period in several places, longest first.",
      avoid:
        "Where periods differ, keep the order given and say so. Zones are not ranked beside districts, and ranks are not drawn as bars.",
    },
    "range-bars": {
      name: "Totals of several years",
      use: "Sources that print only totals of several years, of different length and overlapping.",
      avoid: "Where yearly figures exist, or where somebody might add the totals up.",
    },
    "small-multiples": {
      name: "Small panels",
      use: "Metrics of different base, or places of very different size: a panel and an axis each.",
      avoid:
        "Where the lines could share an axis. Panels of different metrics are not compared by height.",
    },
    "streak-ladder": {
      name: "Ladder of years running",
      use: "An honour whose tiers take so many years running, to see how far each place has come.",
      avoid: "To see which year brought which tier; the tiers by year show that.",
    },
    "streak-spans": {
      name: "Spans of years",
      use: "Sources that only say “n years running”: the years meant are laid out, so that two statements can be held against each other.",
      avoid: "Where figures of the single years are published.",
    },
    "tier-ladder": {
      name: "Tiers by year",
      use: "An honour in tiers, to see which place stood where in which year, by the year assessed or the year named.",
      avoid: "Metrics without tiers. Years that were not found are not filled in.",
    },
    "part-to-whole": {
      name: "Parts of a whole",
      use: "A total and its parts from one period, to see how much each takes.",
      avoid: "Where the parts may add up to more than the total, or change over years matters.",
    },
    "reporting-heatmap": {
      name: "Grid of what was published",
      use: "Many metrics over many years: what was said, and what was not.",
      avoid: "To see how large the figures are; it only shows whether there is one.",
    },
    "area-heatmap": {
      name: "Grid of places and years",
      use: "One metric, many places, many years: where and when there is a figure, and roughly how much.",
      avoid:
        "Where each figure has to be read exactly; with few places and full years a line is clearer.",
    },
    limits: {
      name: "Limits",
      use: "A promised upper limit, such as arriving within so many minutes.",
      avoid: "Measured results. Promises are hollow, so that nobody takes them for achievements.",
    },
  },
};
