import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { deaths, died, percent, checked, rate } from "./metrics.ts";

/** Three rates of different base, which no axis may hold together. */
export const panelsCase: Case = {
  picture: "small-multiples-bars",
  declaration: {
    id: "mediation-rates",
    kind: "small-multiples",
    topic: "mediation",
    title: { zh: "三个“成功率”，三个分母", en: "Three success rates, three denominators" },
    subtitle: {
      zh: "湖州、吴兴 · 三种比率 · % · 2019–2023",
      en: "Huzhou, Wuxing · three rates · % · 2019–2023",
    },
    series: [
      { metric: "resolved-rate", area: "huzhou" },
      { metric: "on-the-spot-rate", area: "wuxing" },
      { metric: "mediated-rate", area: "xiuzhou" },
    ],
    options: { panel: "bar", until: 100 },
  },
  data: dataOf({
    metrics: [
      rate("resolved-rate", "矛盾纠纷化解率", "Disputes resolved", "排查出的矛盾纠纷"),
      rate("on-the-spot-rate", "现场调处成功率", "Settled on the spot", "现场调处的纠纷"),
      rate("mediated-rate", "调解成功率", "Mediated with success", "受理的调解申请"),
    ],
    observations: [
      figure("resolved-rate", "huzhou", "2019", 99.5, percent),
      figure("on-the-spot-rate", "wuxing", "2023", 98.97, { ...percent, source: "later" }),
      figure("mediated-rate", "xiuzhou", "2023", 98, {
        ...percent,
        qualifier: "at_least",
        high: null,
        reportedAs: "超过98%",
      }),
    ],
  }),
};

/** Totals of terms of office, two of which share years, one of them a lower bound. */
export const totalsCase: Case = {
  picture: "small-multiples-totals",
  declaration: {
    id: "totals",
    kind: "small-multiples",
    topic: "order",
    title: { zh: "合计横跨它的年份", en: "A total lies over its years" },
    subtitle: { zh: "全国 · 1998–2022", en: "China · 1998–2022" },
    metrics: ["inspected", "deaths"],
    areas: ["china"],
    period: { from: 1998, to: 2022 },
    options: { panel: "range" },
  },
  data: dataOf({
    metrics: [checked, deaths],
    observations: [
      figure("inspected", "china", "1998/2002", 3_666_142),
      figure("inspected", "china", "2010/2014", 6_670_846),
      figure("inspected", "china", "2013/2017", 7_170_000),
      figure("inspected", "china", "2013", 1_320_000),
      figure("deaths", "china", "2003/2007", 423_000, {
        ...died,
        high: null,
        qualifier: "at_least",
        reportedAs: "超过42.3万人",
      }),
    ],
  }),
};

/** Lines of different unit, each on its own axis. */
export const linesCase: Case = {
  picture: "small-multiples-lines",
  declaration: {
    id: "three-lines",
    kind: "small-multiples",
    topic: "order",
    title: { zh: "三条线，三把尺", en: "Three lines, three rulers" },
    subtitle: { zh: "全国 · 2018–2023", en: "China · 2018–2023" },
    metrics: ["inspected", "resolved-rate", "deaths"],
    areas: ["china"],
  },
  data: dataOf({
    metrics: [
      checked,
      rate("resolved-rate", "矛盾纠纷化解率", "Disputes resolved", "排查出的矛盾纠纷"),
      deaths,
    ],
    observations: [
      ...[2018, 2019, 2020, 2022, 2023].map((year, step) =>
        figure("inspected", "china", String(year), 8_200_000 + step * 610_000),
      ),
      figure("resolved-rate", "china", "2018", 96, percent),
      figure("resolved-rate", "china", "2019", 97.2, percent),
      figure("deaths", "china", "2021", 26300, died),
      figure("deaths", "china", "2022", 20963, died),
      figure("deaths", "china", "2023", 21242, died),
    ],
  }),
};

/** Four panels, of one metric and of no base, in two columns. */
export const fourPanelsCase: Case = {
  picture: "small-multiples-four",
  declaration: {
    id: "four-bars",
    kind: "small-multiples",
    topic: "order",
    title: { zh: "四地各一格", en: "A panel for each of four" },
    metrics: ["inspected"],
    areas: ["huzhou", "wuxing", "xiuzhou", "deqing"],
    period: { from: 2018, to: 2023 },
  },
  data: dataOf({
    metrics: [checked],
    observations: ["huzhou", "wuxing", "xiuzhou", "deqing"].flatMap((area, step) => [
      figure("inspected", area, "2018", 100 + step * 90),
      figure("inspected", area, "2019", 140),
    ]),
  }),
};

/** One bar alone. */
export const onePanelCase: Case = {
  picture: "small-multiples-one",
  declaration: {
    ...fourPanelsCase.declaration,
    id: "one-bar",
    areas: ["huzhou"],
    options: { panel: "bar" },
  },
  data: fourPanelsCase.data,
};

/** A total of which nothing is known beside one that is. */
export const blankTotalCase: Case = {
  picture: "small-multiples-blank",
  declaration: { ...totalsCase.declaration, id: "blank-total", metrics: ["inspected"] },
  data: {
    ...totalsCase.data,
    observations: [
      figure("inspected", "china", "1998/2002", 3_666_142),
      figure("inspected", "china", "2003/2007", null),
    ],
  },
};
