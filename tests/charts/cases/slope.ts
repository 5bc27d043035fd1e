import type { Observation } from "#model/observation.ts";
import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { checked, fraud, percent, rate } from "./metrics.ts";

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

/** Rows of periods of their own: two accounts, a rate in the tens, years that touch, and one that stands still. */
export const datedSlopeCase: Case = {
  picture: "slope-dated",
  declaration: {
    id: "rates-slope",
    kind: "slope",
    topic: "order",
    title: { zh: "各有各的年份", en: "Years of their own" },
    metrics: ["felt-safe"],
    areas: ["wuxing", "xiuzhou", "deqing", "huzhou", "china"],
  },
  data: dataOf({
    metrics: [rate("felt-safe", "满意率", "Satisfaction", "受访群众")],
    observations: [
      figure("felt-safe", "wuxing", "2018", 96, percent),
      figure("felt-safe", "wuxing", "2019", 92, percent),
      figure("felt-safe", "xiuzhou", "2018", 90, percent),
      figure("felt-safe", "xiuzhou", "2020/2021", 93, percent),
      figure("felt-safe", "deqing", "2018", 94, percent),
      figure("felt-safe", "deqing", "2019", 94, percent),
      figure("felt-safe", "deqing", "2019", 95, { ...percent, source: "later" }),
      figure("felt-safe", "huzhou", "2018", 97, { ...percent, status: "target" }),
      figure("felt-safe", "huzhou", "2021", 99, { ...percent, status: "target" }),
    ],
  }),
};

/** One place that stands still. */
export const stillSlopeCase: Case = {
  picture: "slope-still",
  declaration: {
    id: "still-slope",
    kind: "slope",
    topic: "fraud",
    title: { zh: "升得一样多", en: "As steep a rise" },
    metrics: ["fraud-change"],
    areas: ["wuxing"],
  },
  data: dataOf({
    metrics: [fraud],
    observations: ["2020", "2021"].map((year) =>
      figure("fraud-change", "wuxing", year, 5, percent),
    ),
  }),
};

/** One place, one figure of a rate. */
export const loneSlopeCase: Case = {
  picture: "slope-lone",
  declaration: {
    id: "lone-slope",
    kind: "slope",
    topic: "order",
    title: { zh: "只有一个数", en: "One figure alone" },
    metrics: ["felt-safe"],
    areas: ["wuxing"],
  },
  data: dataOf({
    metrics: datedSlopeCase.data.metrics,
    observations: [figure("felt-safe", "wuxing", "2020", 94, percent)],
  }),
};
