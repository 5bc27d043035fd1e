import type { Case } from "../helpers/case.ts";
import { dataOf, figure } from "../helpers/small-data.ts";
import { years, streak } from "./metrics.ts";

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
  picture: "streak-ladder",
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

/** Results alone, beyond the highest rung, near the edge with a long name, and one that nobody knows. */
export const shortLadderCase: Case = {
  picture: "streak-ladder-short",
  declaration: {
    ...ladderCase.declaration,
    id: "short-ladder",
    areas: [],
    series: [
      { metric: "safe-streak", area: "xiuzhou" },
      { metric: "safe-streak", area: "deqing" },
      { metric: "safe-streak", area: "wuxing" },
      { metric: "safe-streak", area: "china" },
      {
        metric: "safe-streak",
        area: "huzhou",
        label: { zh: "湖州（以下各区县另计，不在此列）", en: "Huzhou (districts apart)" },
      },
    ],
  },
  data: {
    ...ladderCase.data,
    scales: ladderCase.data.scales.slice(0, 3),
    observations: [
      figure("safe-streak", "xiuzhou", "2023", 8, years),
      figure("safe-streak", "huzhou", "2023", 2, years),
      figure("safe-streak", "wuxing", "2023", 2, years),
      figure("safe-streak", "china", "2023", 3, years),
      figure("safe-streak", "deqing", "2023", null, years),
    ],
  },
};
