import type { Case } from "../helpers/case.ts";
import { dataOf, figure, metric } from "../helpers/small-data.ts";
import { years } from "./metrics.ts";

/** Spans counted back from their last year. */
export const spansCase: Case = {
  picture: "streak-spans",
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

/** Years of naming: two accounts of one streak, an open one, and an earlier count of the same place. */
export const namedSpansCase: Case = {
  picture: "streak-spans-named",
  declaration: {
    id: "streak-spans-named",
    kind: "streak-spans",
    topic: "order",
    title: { zh: "按命名年份往前数", en: "Counting back from the year of naming" },
    metrics: ["murders-solved"],
    areas: ["huzhou", "xiuzhou", "deqing"],
    options: { counted: "named" },
  },
  data: dataOf({
    metrics: spansCase.data.metrics,
    observations: [
      figure("murders-solved", "huzhou", "2018", 7, years),
      figure("murders-solved", "huzhou", "2023", 12, years),
      figure("murders-solved", "huzhou", "2023", 13, { ...years, source: "later" }),
      figure("murders-solved", "xiuzhou", "2022", 3, {
        ...years,
        qualifier: "at_least",
        high: null,
      }),
      figure("murders-solved", "deqing", "2021", 20, years),
      figure("murders-solved", "deqing", "2024", null, years),
    ],
  }),
};
