import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { checked } from "./metrics.ts";

/** Interval, lower bound, nothing, a target and a long name. */
export const barsCase: Case = {
  picture: "ranked-bars",
  declaration: {
    id: "inspected-2023",
    kind: "ranked-bars",
    topic: "inspection",
    title: { zh: "检查了多少家", en: "How many were inspected" },
    metrics: ["inspected"],
    areas: ["wuxing", "xiuzhou", "deqing", "huzhou"],
    series: [
      {
        metric: "inspected",
        area: "china",
        label: {
          zh: "全国（含新疆生产建设兵团，另有口径说明）",
          en: "China (including the Corps, by another rule)",
        },
      },
    ],
    period: { from: 2023, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "wuxing", "2023", 2305),
      figure("inspected", "xiuzhou", "2023", 12000, {
        qualifier: "at_least",
        high: null,
        reportedAs: "超1.2万",
      }),
      figure("inspected", "deqing", "2023", 8000, { qualifier: "approx", low: 7500, high: 8500 }),
      figure("inspected", "china", "2023", 9400, { status: "target" }),
    ],
    searched: [search("inspected", "huzhou", "2023")],
  }),
};
