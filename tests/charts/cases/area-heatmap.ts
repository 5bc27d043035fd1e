import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { checked, rate } from "./metrics.ts";

const percent = { unit: "percent" } as const;

/** Four classes of value, a lower bound, a year derived, one with two accounts, and all kinds of gap. */
export const heatCase: Case = {
  picture: "area-heatmap",
  declaration: {
    id: "felt-safe-by-place",
    kind: "area-heatmap",
    topic: "order",
    title: { zh: "各地哪年有数", en: "Which place has a figure for which year" },
    metrics: ["felt-safe"],
    areas: ["china", "huzhou", "deqing"],
    period: { from: 2010, to: 2016 },
  },
  data: dataOf({
    metrics: [rate("felt-safe", "满意率", "Satisfaction", "受访群众")],
    observations: [
      figure("felt-safe", "china", "2010", 92.3, percent),
      figure("felt-safe", "china", "2011", 94.2, percent),
      figure("felt-safe", "china", "2012", 96.4, percent),
      figure("felt-safe", "china", "2012", 93, { ...percent, source: "later" }),
      figure("felt-safe", "china", "2013", 98.1, percent),
      figure("felt-safe", "china", "2014", 97, { ...percent, derivedFrom: ["a"] }),
      figure("felt-safe", "huzhou", "2013", 95, { ...percent, qualifier: "at_least", high: null }),
      figure("felt-safe", "huzhou", "2015", 96, { ...percent, status: "target" }),
    ],
    searched: [
      search("felt-safe", "huzhou", "2010/2012", "printed-elsewhere"),
      search("felt-safe", "deqing", "2010/2013"),
      search("felt-safe", "deqing", "2014/2016", "seen-not-used"),
    ],
  }),
};

/** One place: a ceiling, totals that end in a year with and without a figure of its own, and one beyond its years. */
export const oneRowHeatCase: Case = {
  picture: "area-heatmap-row",
  declaration: {
    id: "huzhou-by-year",
    kind: "area-heatmap",
    topic: "order",
    title: { zh: "湖州哪年有数", en: "Huzhou by year" },
    metrics: ["inspected"],
    areas: ["huzhou"],
    period: { from: 2010, to: 2016 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "huzhou", "2010", 10, { qualifier: "at_most", low: null }),
      figure("inspected", "huzhou", "2008/2012", 50),
      figure("inspected", "huzhou", "2012", 20),
      figure("inspected", "huzhou", "2011/2013", 30),
      figure("inspected", "huzhou", "2012/2013", 50),
      figure("inspected", "huzhou", "2015", null),
      figure("inspected", "huzhou", "2016", 30),
      figure("inspected", "huzhou", "2016/2017", 90),
    ],
  }),
};
