import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { checked, fraud, percent } from "./metrics.ts";

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

/** Falls and rises: open ends below zero, a ceiling, and something derived. */
export const changesCase: Case = {
  picture: "ranked-bars-changes",
  declaration: {
    id: "changes-2023",
    kind: "ranked-bars",
    topic: "fraud",
    title: { zh: "各地的升降", en: "Rises and falls" },
    metrics: ["fraud-change"],
    areas: ["wuxing", "xiuzhou", "deqing", "huzhou"],
    period: { from: 2023, to: 2023 },
  },
  data: dataOf({
    metrics: [fraud],
    observations: [
      figure("fraud-change", "wuxing", "2023", -30, {
        ...percent,
        qualifier: "at_least",
        low: null,
      }),
      figure("fraud-change", "xiuzhou", "2023", 6, { ...percent, low: null, qualifier: "at_most" }),
      figure("fraud-change", "deqing", "2023", -12, { ...percent, low: -14, high: -10 }),
      figure("fraud-change", "huzhou", "2023", 3, { ...percent, derivedFrom: ["a"] }),
    ],
  }),
};

/** A short fall and a short rise beside nothing, at least nothing, and a place of which none is known. */
export const nearZeroBarsCase: Case = {
  picture: "ranked-bars-near-zero",
  declaration: { ...changesCase.declaration, id: "near-zero-2023" },
  data: dataOf({
    metrics: [fraud],
    observations: [
      figure("fraud-change", "wuxing", "2023", -1, percent),
      figure("fraud-change", "xiuzhou", "2023", 3, percent),
      figure("fraud-change", "deqing", "2023", 0, {
        ...percent,
        high: null,
        qualifier: "at_least",
      }),
    ],
  }),
};

/** Every figure is nothing, and of one place there is none. */
export const zeroBarsCase: Case = {
  picture: "ranked-bars-zero",
  declaration: {
    ...changesCase.declaration,
    id: "zero-2023",
    areas: ["china", "wuxing", "xiuzhou"],
  },
  data: dataOf({
    metrics: [fraud],
    observations: ["wuxing", "xiuzhou"].map((place) =>
      figure("fraud-change", place, "2023", 0, percent),
    ),
  }),
};
