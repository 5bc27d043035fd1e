import { expect, it } from "vitest";
import type { Observation } from "#dataset/contract/observation.ts";
import { sayObservation } from "#words/say-observation.ts";
import { makeObservation } from "../helpers/make-rows.ts";
import { sampleLexicon } from "./sample-lexicon.ts";

const change = {
  metric: "cases-change",
  unit: "percent",
  value: -8.6,
  low: -8.65,
  high: -8.55,
  reportedAs: "同比下降8.6%",
};
const zhSource = "《xiuzhou-2024的报道》（2024年4月）";
const enSource = "“report xiuzhou-2024” (April 2024)";

const rows: readonly (readonly [Observation, zh: string, en: string])[] = [
  [
    makeObservation({ ...change, comparedTo: "2022" }),
    `秀洲区2023年电信网络诈骗发案数同比下降8.6%，${zhSource}称。`,
    `Fraud cases in Xiuzhou, 2023: down 8.6% on 2022, according to ${enSource}.`,
  ],
  [
    makeObservation({ ...change, comparedTo: "2019" }),
    `秀洲区2023年电信网络诈骗发案数比2019年下降8.6%，${zhSource}称。`,
    `Fraud cases in Xiuzhou, 2023: down 8.6% on 2019, according to ${enSource}.`,
  ],
  [
    makeObservation({ ...change, period: "2023/2024-04" }),
    `秀洲区2023年至2024年4月电信网络诈骗发案数同比下降8.6%，${zhSource}称。`,
    `Fraud cases in Xiuzhou, 2023 to April 2024: down 8.6%, on a period not stated, according to ${enSource}.`,
  ],
  [
    makeObservation({ value: 293 }),
    `秀洲区2023年电信网络诈骗发案数为293起，${zhSource}称。`,
    `Fraud cases in Xiuzhou, 2023: 293 cases, according to ${enSource}.`,
  ],
  [
    makeObservation({ metric: "index-rank", unit: "places", value: 1, scope: "zhejiang" }),
    `秀洲区2023年平安指数名次居浙江省第1位，${zhSource}称。`,
    `Safety index rank in Xiuzhou, 2023: 1st in Zhejiang, according to ${enSource}.`,
  ],
  [
    makeObservation({ metric: "ding-tier", unit: "tiers", value: 4, status: "target" }),
    `秀洲区2023年平安鼎等次的目标为平安金鼎，${zhSource}称。`,
    `Tier of the safety tripod in Xiuzhou, 2023: the goal is gold tripod, according to ${enSource}.`,
  ],
  [
    makeObservation({ value: 293, source: "other+xiuzhou-2024", derivedFrom: ["a", "b"] }),
    `秀洲区2023年电信网络诈骗发案数为293起，本站据《other的报道》（2023年）、${zhSource}推算。`,
    `Fraud cases in Xiuzhou, 2023: 293 cases, worked out by this site from “report other” (2023) and ${enSource}.`,
  ],
];

it.each(rows)("sayObservation(%#) is an attributed sentence", (observation, zh, en) => {
  expect(sayObservation(observation, sampleLexicon, "zh")).toBe(zh);
  expect(sayObservation(observation, sampleLexicon, "en")).toBe(en);
});

it("sayObservation names an id that the vocabulary lacks", () => {
  const stray = makeObservation({ source: "nowhere" });
  expect(() => sayObservation(stray, sampleLexicon, "zh")).toThrow("no source has the id nowhere");
});
