import type { ChartData } from "#charts/chart-data.ts";
import type { ChartDeclarationInput } from "#charts/declaration.ts";
import { dataOf, figure, metric, search } from "./small-data.ts";

/** A chart with the few figures it is drawn from. */
export interface Case {
  readonly declaration: ChartDeclarationInput;
  readonly data: ChartData;
}

const deaths = metric("deaths", "生产安全事故死亡人数", "Deaths in work accidents", {
  unit: "persons",
});
const died = { unit: "persons" } as const;

/** Gap of both kinds, a change of definition, an approximate and an open figure, a conflict, a target. */
export const trendCase: Case = {
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
    searched: [search("deaths", "china", "2012/2013"), search("deaths", "china", "2020")],
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

const fraud = metric("fraud-change", "电信网络诈骗发案数同比", "Change in fraud cases", {
  unit: "percent",
  measure: "change",
  topic: "fraud",
});
const percent = { unit: "percent" } as const;

/** Two lines of which one falls below zero, with one point and an open start. */
export const changeCase: Case = {
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

const checked = metric("inspected", "检查生产经营单位", "Businesses inspected", {
  topic: "inspection",
});

/** Interval, lower bound, nothing, a target and a long name. */
export const barsCase: Case = {
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

/** Two years of three places, one of which has one only. */
export const slopeCase: Case = {
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
      figure("inspected", "wuxing", "2023", 4700),
      figure("inspected", "xiuzhou", "2018", 6100),
      figure("inspected", "xiuzhou", "2023", 5200, { qualifier: "at_least", high: null }),
      figure("inspected", "deqing", "2023", 3000),
    ],
  }),
};

const rate = (id: string, zh: string, en: string, base: string): ReturnType<typeof metric> =>
  metric(id, zh, en, { unit: "percent", measure: "rate", base: { zh: base, en: id }, max: 100 });

/** Three rates of different base, which no axis may hold together. */
export const panelsCase: Case = {
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

/** Lines of different unit, each on its own axis. */
export const linesCase: Case = {
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

const streak = metric("safe-streak", "连续获评平安市、县（市、区）", "Years running named safe", {
  unit: "years",
  measure: "streak",
  topic: "honours",
});
const years = { unit: "years" } as const;
const tiers = [
  ["平安鼎", "Safe tripod", 3],
  ["平安铜鼎", "Bronze tripod", 6],
  ["平安银鼎", "Silver tripod", 9],
  ["平安金鼎", "Gold tripod", 12],
  ["一星平安金鼎", "Gold tripod, one star", 15],
  ["二星平安金鼎", "Gold tripod, two stars", 18],
] as const;

/** Twelve and eighteen; nineteen and twenty in one report; a target. */
export const ladderCase: Case = {
  declaration: {
    id: "tripod-ladder",
    kind: "streak-ladder",
    topic: "honours",
    title: { zh: "每三年上一级：鼎的阶梯", en: "A step every three years" },
    metrics: ["safe-streak"],
    areas: ["huzhou", "xiuzhou", "wuxing"],
    options: { scale: "tripod" },
  },
  data: dataOf({
    metrics: [streak],
    scales: tiers.map(([zh, en, needs], index) => ({
      scale: "tripod",
      value: index + 1,
      name: { zh, en },
      needs,
    })),
    observations: [
      figure("safe-streak", "huzhou", "2018", 12, years),
      figure("safe-streak", "huzhou", "2024", 18, { ...years, source: "later" }),
      figure("safe-streak", "xiuzhou", "2023", 19, {
        ...years,
        id: "safe-streak.xiuzhou.2023~paper.a",
      }),
      figure("safe-streak", "xiuzhou", "2023", 20, {
        ...years,
        id: "safe-streak.xiuzhou.2023~paper.b",
      }),
      figure("safe-streak", "wuxing", "2023", 12, { ...years, status: "target" }),
    ],
  }),
};

/** Spans counted back from their last year. */
export const spansCase: Case = {
  declaration: {
    id: "streak-spans",
    kind: "streak-spans",
    topic: "order",
    title: { zh: "“连续”二字往前数", en: "Counting back from “running”" },
    subtitle: {
      zh: "各地公布的连续年数 · 2004–2024",
      en: "Years running as published · 2004–2024",
    },
    series: [
      { metric: "murders-solved", area: "huzhou" },
      { metric: "murders-solved", area: "jiaxing-etdz" },
      { metric: "fraud-falling", area: "xiuzhou" },
      { metric: "both-falling", area: "wuxing" },
    ],
    period: { from: 2004, to: 2024 },
  },
  data: dataOf({
    metrics: [
      metric("murders-solved", "现发命案全破", "Murders all solved", years),
      metric("fraud-falling", "电诈发案连降", "Fraud cases falling", years),
      metric(
        "both-falling",
        "刑事、治安警情双下降",
        "Crime and disorder calls both falling",
        years,
      ),
    ].map((one) => ({ ...one, measure: "streak" as const })),
    observations: [
      figure("murders-solved", "huzhou", "2024", 13, years),
      figure("murders-solved", "jiaxing-etdz", "2023", 19, { ...years, source: "later" }),
      figure("fraud-falling", "xiuzhou", "2023", 4, years),
      figure("both-falling", "wuxing", "2023", 3, { ...years, status: "target" }),
    ],
  }),
};

/** 12,734 = 8,784 + 2,588 + 1,362, with a part named within a part. */
export const partsCase: Case = {
  declaration: {
    id: "xiuzhou-12734",
    kind: "part-to-whole",
    topic: "mediation",
    title: { zh: "十件里近七件是来问事的", en: "Nearly seven in ten came to ask" },
    areas: ["xiuzhou"],
    options: {
      whole: "matters",
      parts: [
        { metric: "enquiries" },
        { metric: "claims" },
        { metric: "legal-services" },
        { metric: "wage-claims", within: "claims" },
        { metric: "land-claims", within: "claims" },
      ],
    },
  },
  data: dataOf({
    metrics: [
      metric("matters", "受理群众事项", "Matters received"),
      metric("enquiries", "咨询", "Enquiries"),
      metric("claims", "矛盾纠纷诉求", "Disputes"),
      metric("legal-services", "法律服务", "Legal services"),
      metric("wage-claims", "其中：劳动报酬", "of which wages"),
      metric("land-claims", "其中：土地", "of which land"),
    ],
    observations: [
      figure("matters", "xiuzhou", "2023", 12734),
      figure("enquiries", "xiuzhou", "2023", 8784),
      figure("claims", "xiuzhou", "2023", 2588),
      figure("legal-services", "xiuzhou", "2023", 1362),
      figure("wage-claims", "xiuzhou", "2023", 900),
      figure("land-claims", "xiuzhou", "2023", 400),
    ],
  }),
};

/** A total of which some is not itemised. */
export const remainderCase: Case = {
  declaration: {
    ...partsCase.declaration,
    id: "xiuzhou-rest",
    title: { zh: "有一截没有列明", en: "Some of it is not itemised" },
    options: { whole: "matters", parts: [{ metric: "enquiries" }, { metric: "legal-services" }] },
  },
  data: partsCase.data,
};

/** Rows of all three kinds of cell, national and local. */
export const heatmapCase: Case = {
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
      search("deaths", "china", "2012/2013"),
      search("inspected", "wuxing", "2015/2022"),
      search("resolved-rate", "huzhou", "2004/2018"),
      search("resolved-rate", "huzhou", "2020/2024"),
    ],
  }),
};

const limit = (id: string, zh: string, en: string): ReturnType<typeof metric> =>
  metric(id, zh, en, { unit: "minutes", measure: "limit" });
const minutes = { unit: "minutes", qualifier: "at_most", low: 0, status: "target" } as const;

/** Promises, not results. */
export const limitsCase: Case = {
  declaration: {
    id: "one-two-ten",
    kind: "limits",
    topic: "services",
    title: { zh: "一分钟签收，两分钟联系，十分钟到场", en: "One minute, two minutes, ten minutes" },
    metrics: ["sign", "contact", "arrive"],
    areas: ["jiaxing-etdz"],
  },
  data: dataOf({
    metrics: [
      limit("sign", "签收", "Acknowledged"),
      limit("contact", "联系", "Called back"),
      limit("arrive", "到场", "On the spot"),
    ],
    observations: [
      figure("sign", "jiaxing-etdz", "2023", 1, minutes),
      figure("contact", "jiaxing-etdz", "2023", 2, minutes),
      figure("arrive", "jiaxing-etdz", "2023", 10, minutes),
    ],
  }),
};
