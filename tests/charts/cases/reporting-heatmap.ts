import type { Case } from "../helpers/case.ts";
import { dataOf, figure, search } from "../helpers/small-data.ts";
import { deaths, died, fraud, percent, checked, rate } from "./metrics.ts";

/** Rows of all five kinds of cell, national and local. */
export const heatmapCase: Case = {
  picture: "reporting-heatmap",
  declaration: {
    id: "silence",
    kind: "reporting-heatmap",
    topic: "order",
    title: {
      zh: "二十年，哪些数字说了出来，哪些没有",
      en: "Twenty years of figures, and of silence",
    },
    subtitle: { zh: "行为指标，列为年份", en: "Rows are metrics, columns are years" },
    series: [
      { metric: "deaths", area: "china" },
      { metric: "inspected", area: "wuxing" },
      { metric: "resolved-rate", area: "huzhou" },
      { metric: "fraud-change", area: "jiaxing-etdz" },
      { metric: "fraud-change", area: "xiuzhou" },
    ],
    period: { from: 2004, to: 2024 },
  },
  data: dataOf({
    metrics: [
      deaths,
      checked,
      fraud,
      rate("resolved-rate", "矛盾纠纷化解率", "Disputes resolved", "排查出的矛盾纠纷"),
    ],
    observations: [
      ...[2004, 2005, 2006, 2007, 2008, 2010, 2011, 2014, 2016, 2023].map((year) =>
        figure("deaths", "china", String(year), 100_000 - year, died),
      ),
      figure("inspected", "wuxing", "2023", 2305),
      figure("resolved-rate", "huzhou", "2019", 99.5, percent),
      figure("fraud-change", "jiaxing-etdz", "2023", -4.26, percent),
      figure("fraud-change", "xiuzhou", "2020/2023", -8, percent),
    ],
    searched: [
      search("deaths", "china", "2012/2013", "printed-elsewhere"),
      search("inspected", "wuxing", "2015/2022"),
      search("resolved-rate", "huzhou", "2004/2018"),
      search("resolved-rate", "huzhou", "2020/2024", "seen-not-used"),
    ],
  }),
};

/** Three rows whose names fit no line, two of them as full as each other, as a column is wide. */
export const evenHeatmapCase: Case = {
  picture: "reporting-heatmap-even",
  declaration: {
    id: "even",
    kind: "reporting-heatmap",
    topic: "order",
    title: { zh: "两行一样满", en: "Two rows as full as each other" },
    metrics: ["deaths"],
    areas: ["wuxing", "china", "huzhou"],
    period: { from: 2016, to: 2024 },
    options: { wide: false, local: ["china"] },
  },
  data: dataOf({
    metrics: [
      {
        ...deaths,
        name: {
          zh: "生产经营单位在生产经营活动中发生的安全事故死亡人数",
          en: "Deaths in accidents of all kinds at work, as the safety authority counts them",
        },
      },
    ],
    observations: ["china", "huzhou"].flatMap((place) => [
      figure("deaths", place, "2020", 12, died),
      figure("deaths", place, "2021", 11, died),
    ]),
  }),
};

/** Nothing was found at all. */
export const emptyHeatmapCase: Case = {
  picture: "reporting-heatmap-empty",
  declaration: { ...evenHeatmapCase.declaration, id: "empty", areas: ["wuxing"], options: {} },
  data: { ...evenHeatmapCase.data, searched: [search("deaths", "wuxing", "2016/2020")] },
};
