import type { Observation } from "#model/observation.ts";
import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { checked } from "./metrics.ts";

const between = (area: string): readonly Observation[] =>
  [2019, 2020, 2021, 2022].map((year) => figure("inspected", area, String(year), 4000));

/** Every year of one place; of others the two ends, and the last alone. */
export const slopeCase: Case = {
  picture: "slope",
  declaration: {
    id: "disputes-slope",
    kind: "slope",
    topic: "mediation",
    title: { zh: "五年间，吴兴翻了一番", en: "Wuxing doubled in five years" },
    metrics: ["inspected"],
    areas: ["wuxing", "xiuzhou", "deqing"],
    period: { from: 2018, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "wuxing", "2018", 2305),
      ...between("wuxing"),
      figure("inspected", "wuxing", "2023", 4700),
      figure("inspected", "xiuzhou", "2018", 6100),
      figure("inspected", "xiuzhou", "2023", 5200, { qualifier: "at_least", high: null }),
      figure("inspected", "deqing", "2023", 3000),
    ],
  }),
};

/** Two places over the same years; in one of them the definition changed between. */
export const brokenSlopeCase: Case = {
  picture: "slope-break",
  declaration: {
    id: "disputes-slope-break",
    kind: "slope",
    topic: "mediation",
    title: { zh: "吴兴前后口径不同", en: "Wuxing counts otherwise since 2021" },
    metrics: ["inspected"],
    areas: ["wuxing", "xiuzhou"],
    period: { from: 2018, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "wuxing", "2018", 2305),
      figure("inspected", "wuxing", "2023", 4700),
      figure("inspected", "xiuzhou", "2018", 6100),
      ...between("xiuzhou"),
      figure("inspected", "xiuzhou", "2023", 5200),
    ],
    breaks: [
      {
        metric: "inspected",
        area: "wuxing",
        from: "2021",
        note: { zh: "2021年起计入自查。", en: "Self-checks are counted from 2021." },
        source: "later",
      },
    ],
  }),
};
