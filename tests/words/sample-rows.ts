import type { DatasetRows } from "#dataset/index.ts";
import type { Unit } from "#model/vocabulary.ts";
import { makeArea, makeMetric, makeSource } from "../helpers/make-rows.ts";

/** The few rows that the tests of words need, as the five reports have them. */
export const sampleRows: Partial<DatasetRows> = {
  metrics: [
    makeMetric({ id: "cases", name: { zh: "电信网络诈骗发案数", en: "Fraud cases" } }),
    makeMetric({
      id: "cases-change",
      name: { zh: "电信网络诈骗发案数变化", en: "Change in fraud cases" },
      unit: "percent",
      measure: "change",
      of: "cases",
    }),
    makeMetric({
      id: "index-rank",
      name: { zh: "平安指数名次", en: "Safety index rank" },
      unit: "places",
      measure: "rank",
    }),
    makeMetric({
      id: "ding-tier",
      name: { zh: "平安鼎等次", en: "Tier of the safety tripod" },
      unit: "tiers",
      measure: "tier",
      scale: "ding",
    }),
  ],
  areas: [
    { ...makeArea("xiuzhou", "jiaxing"), name: { zh: "秀洲区", en: "Xiuzhou" } },
    { ...makeArea("zhejiang", null, "province"), name: { zh: "浙江省", en: "Zhejiang" } },
  ],
  units: [
    unit("cases", "起", "case", "cases"),
    unit("percent", "%", "percent", "percent"),
    unit("places", "位", "place", "places"),
    unit("tiers", "档", "tier", "tiers"),
  ],
  sources: [makeSource("xiuzhou-2024", "2024-04"), makeSource("other", "2023")],
  scales: [{ scale: "ding", value: 4, name: { zh: "平安金鼎", en: "gold tripod" }, needs: 12 }],
};

function unit(id: string, zh: string, enOne: string, enMany: string): Unit {
  return { id, name: { zh, enOne, enMany } };
}
