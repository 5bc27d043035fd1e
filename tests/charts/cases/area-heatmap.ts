import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { rate } from "./metrics.ts";

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
