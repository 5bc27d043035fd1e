import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric, search } from "../helpers/small-data.ts";
import { checked, fraud, minutes, percent } from "./metrics.ts";

const arrive = metric("arrive", "到场时限", "Time to arrive", {
  unit: "minutes",
  measure: "limit",
});

/** A change, two figures of one place years apart, and a promise; one place of which nothing is known. */
export const figureCardCase: Case = {
  picture: "figure-card",
  declaration: {
    id: "cards",
    kind: "figure-card",
    topic: "fraud",
    title: { zh: "各只见到一两个数", en: "A figure or two of each" },
    series: [
      { metric: "fraud-change", area: "xiuzhou" },
      { metric: "inspected", area: "wuxing" },
      { metric: "arrive", area: "jiaxing-etdz" },
      { metric: "inspected", area: "deqing" },
    ],
    period: { from: 2012, to: 2024 },
  },
  data: dataOf({
    metrics: [checked, fraud, arrive],
    observations: [
      figure("fraud-change", "xiuzhou", "2023", -8.6, {
        ...percent,
        low: -8.65,
        high: -8.55,
        reportedAs: "同比下降8.6%",
      }),
      figure("inspected", "wuxing", "2012", 625, { reportedAs: "625家" }),
      figure("inspected", "wuxing", "2023/2024-04", 24700000, {
        qualifier: "at_least",
        high: null,
        status: "preliminary",
        source: "later",
        reportedAs: "2470余万家",
      }),
      figure("arrive", "jiaxing-etdz", "2023", 10, { ...minutes, reportedAs: "10分钟内" }),
    ],
    searched: [
      search("inspected", "wuxing", "2013/2020"),
      search("inspected", "wuxing", "2021", "printed-elsewhere"),
      search("inspected", "wuxing", "2022", "seen-not-used"),
    ],
  }),
};

/** One year alone: a goal that is no promise, something derived, and of three cards none in two columns. */
export const oneYearCardsCase: Case = {
  picture: "figure-card-year",
  declaration: {
    ...figureCardCase.declaration,
    id: "cards-year",
    series: ["wuxing", "xiuzhou", "deqing"].map((area) => ({ metric: "inspected", area })),
    period: { from: 2023, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [
      figure("inspected", "wuxing", "2023", 625, { status: "target" }),
      figure("inspected", "xiuzhou", "2023", 600, {
        derivedFrom: ["a"],
        reportedAs: "",
        source: "paper+unknown",
      }),
    ],
  }),
};

/** One card, whose figure is of all its years. */
export const loneCardCase: Case = {
  picture: "figure-card-lone",
  declaration: {
    ...figureCardCase.declaration,
    id: "card-lone",
    series: [{ metric: "inspected", area: "wuxing" }],
    period: { from: 2020, to: 2024 },
  },
  data: dataOf({
    metrics: [checked],
    observations: [figure("inspected", "wuxing", "2020/2024", 3100)],
  }),
};
