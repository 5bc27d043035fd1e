import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { deaths, died, fraud, percent, rate } from "./metrics.ts";

/** Gaps of all four kinds, a change of definition, an approximate and an open figure, a conflict, a target. */
export const trendCase: Case = {
  picture: "trend-line",
  declaration: {
    id: "deaths-china",
    kind: "trend-line",
    topic: "inspection",
    title: {
      zh: "死亡人数下降，2016 年那一跌不全是",
      en: "Fewer deaths, but not all of the 2016 fall",
    },
    metrics: ["deaths"],
    areas: ["china"],
    period: { from: 2004, to: 2024 },
    notes: [{ zh: "两段不相连。", en: "The two stretches are not joined." }],
  },
  data: dataOf({
    metrics: [deaths],
    observations: [
      figure("deaths", "china", "2004", 136755, died),
      figure("deaths", "china", "2005", 127089, died),
      figure("deaths", "china", "2006", 112822, died),
      figure("deaths", "china", "2007", 101480, died),
      figure("deaths", "china", "2008", 91172, died),
      figure("deaths", "china", "2010", 79552, died),
      figure("deaths", "china", "2011", 75572, died),
      figure("deaths", "china", "2014", 68061, died),
      figure("deaths", "china", "2014", 66182, { ...died, source: "later" }),
      figure("deaths", "china", "2016", 41000, {
        ...died,
        qualifier: "at_least",
        high: null,
        reportedAs: "超41000",
      }),
      figure("deaths", "china", "2017", 37852, {
        ...died,
        derivedFrom: ["deaths.china.2016~paper"],
      }),
      figure("deaths", "china", "2018", 34600, died),
      figure("deaths", "china", "2021", 26300, {
        ...died,
        low: 20000,
        high: 32000,
        qualifier: "approx",
        reportedAs: "约26300",
      }),
      figure("deaths", "china", "2023", 21242, died),
      figure("deaths", "china", "2024", 19600, { ...died, status: "target" }),
    ],
    searched: [
      search("deaths", "china", "2009", "seen-not-used"),
      search("deaths", "china", "2012/2013"),
      search("deaths", "china", "2020", "printed-elsewhere"),
    ],
    breaks: [
      {
        metric: "deaths",
        area: "china",
        from: "2016",
        note: {
          zh: "2016 年起不再计入非生产经营领域的事故。",
          en: "From 2016 without accidents outside business.",
        },
        source: "paper",
      },
    ],
  }),
};

/** Two lines of which one falls below zero, with one point and an open start. */
export const changeCase: Case = {
  picture: "trend-line-change",
  declaration: {
    id: "fraud-change",
    kind: "trend-line",
    topic: "fraud",
    title: { zh: "连降四年，只有百分之几", en: "Four years of falls" },
    metrics: ["fraud-change"],
    areas: ["xiuzhou", "jiaxing-etdz", "wuxing"],
    period: { from: 2019, to: 2024 },
    options: { label: "all" },
  },
  data: dataOf({
    metrics: [fraud],
    observations: [
      figure("fraud-change", "xiuzhou", "2020", -12.5, percent),
      figure("fraud-change", "xiuzhou", "2021", -20.1, percent),
      figure("fraud-change", "xiuzhou", "2022", -30, {
        ...percent,
        qualifier: "at_least",
        low: null,
        high: -30,
      }),
      figure("fraud-change", "xiuzhou", "2023", -8.2, percent),
      figure("fraud-change", "jiaxing-etdz", "2023", -4.26, percent),
      figure("fraud-change", "wuxing", "2022", 6.5, percent),
      figure("fraud-change", "wuxing", "2023/2024-04", -15, percent),
    ],
    searched: [search("fraud-change", "jiaxing-etdz", "2019/2022")],
  }),
};

/** A rate near its data: an open end below its ceiling, and a year that nobody knows. */
export const rateCase: Case = {
  picture: "trend-line-rate",
  declaration: {
    id: "felt-safe",
    kind: "trend-line",
    topic: "order",
    title: { zh: "满意率", en: "Satisfaction" },
    metrics: ["felt-safe"],
    areas: ["huzhou", "deqing"],
    period: { from: 2018, to: 2023 },
    options: { axis: "data" },
  },
  data: dataOf({
    metrics: [rate("felt-safe", "满意率", "Satisfaction", "受访群众")],
    observations: [
      figure("felt-safe", "huzhou", "2018", 90, percent),
      figure("felt-safe", "huzhou", "2019", 91, percent),
      figure("felt-safe", "huzhou", "2021", 99, { ...percent, high: null, qualifier: "at_least" }),
      figure("felt-safe", "huzhou", "2022", null, percent),
      figure("felt-safe", "deqing", "2020", 92, percent),
      figure("felt-safe", "deqing", "2023", 94, percent),
    ],
  }),
};

/** Nothing was found. */
export const emptyTrendCase: Case = {
  picture: "trend-line-empty",
  declaration: { ...rateCase.declaration, id: "empty", areas: ["xiuzhou"] },
  data: { ...rateCase.data, searched: [search("felt-safe", "xiuzhou", "2018/2020")] },
};

/** A change to many times as much, with an open end. */
export const openTrendCase: Case = {
  picture: "trend-line-open",
  declaration: {
    ...changeCase.declaration,
    id: "open",
    areas: ["wuxing"],
    period: { from: 2018, to: 2020 },
  },
  data: dataOf({
    metrics: [fraud],
    observations: [
      figure("fraud-change", "wuxing", "2018", 100, percent),
      figure("fraud-change", "wuxing", "2020", 900, {
        ...percent,
        high: null,
        qualifier: "at_least",
      }),
    ],
  }),
};
