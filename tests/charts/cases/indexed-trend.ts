import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { checked, deaths, died } from "./metrics.ts";

/** Two lines of different size: bounds, a rounded print, rivals, nine months, and a new definition. */
export const indexedCase: Case = {
  picture: "indexed-trend",
  declaration: {
    id: "indexed",
    kind: "indexed-trend",
    topic: "inspection",
    title: { zh: "死亡比检查降得多", en: "Deaths fell further than inspections" },
    metrics: ["deaths", "inspected"],
    areas: ["china"],
    period: { from: 2010, to: 2017 },
    options: { base: 2010 },
  },
  data: dataOf({
    metrics: [deaths, checked],
    observations: [
      figure("deaths", "china", "2010", 80000, died),
      figure("deaths", "china", "2011", 75572, died),
      figure("deaths", "china", "2012", 60000, {
        ...died,
        qualifier: "at_least",
        high: null,
        reportedAs: "超6万",
      }),
      figure("deaths", "china", "2013", 56000, { ...died, low: 55500, high: 56500 }),
      figure("deaths", "china", "2014", 52000, died),
      figure("deaths", "china", "2014", 52001, { ...died, source: "later" }),
      figure("deaths", "china", "2016", 41000, died),
      figure("inspected", "china", "2010", 1200),
      figure("inspected", "china", "2011", 1188),
      figure("inspected", "china", "2013", 1020),
      figure("inspected", "china", "2014", 990),
      figure("inspected", "china", "2014", 900, { source: "later" }),
      figure("inspected", "china", "2015-01/2015-09", 700),
      figure("inspected", "china", "2016", 936),
    ],
    breaks: [
      {
        metric: "deaths",
        area: "china",
        from: "2015",
        note: { zh: "2015年起口径收窄。", en: "A narrower definition from 2015." },
        source: "paper",
      },
    ],
  }),
};

/** The same years on a ratio scale, both lines through a change of definition of one. */
export const ratioCase: Case = {
  picture: "indexed-trend-ratio",
  declaration: {
    ...indexedCase.declaration,
    id: "ratios",
    options: { base: 2010, ratio: true },
  },
  data: {
    ...indexedCase.data,
    observations: [
      ...indexedCase.data.observations,
      figure("deaths", "china", "2017", 4000, died),
      figure("inspected", "china", "2017", 9000),
    ],
  },
};

/** Two places on a ratio scale whose steps are near: an eighth, eight times, nothing, and one alone beyond a change. */
export const nearRatioCase: Case = {
  picture: "indexed-trend-near",
  declaration: {
    ...indexedCase.declaration,
    id: "near-ratios",
    metrics: ["inspected"],
    areas: ["huzhou"],
    series: [
      {
        metric: "inspected",
        area: "china",
        label: {
          zh: "全国检查的各类生产经营单位（含个体工商户）",
          en: "China, all businesses, one-person firms included",
        },
      },
    ],
    options: { base: 2011, ratio: true },
  },
  data: {
    ...indexedCase.data,
    observations: [
      figure("inspected", "china", "2010", 1_000_000),
      figure("inspected", "china", "2011", 8_000_000),
      figure("inspected", "china", "2012", 0),
      figure("inspected", "china", "2013", 64_000_000),
      figure("inspected", "china", "2015", 9_123_456),
      figure("inspected", "huzhou", "2011", 50_000),
      figure("inspected", "huzhou", "2012", 60_000),
    ],
    breaks: indexedCase.data.breaks.map((one) => ({ ...one, metric: "inspected" })),
  },
};
