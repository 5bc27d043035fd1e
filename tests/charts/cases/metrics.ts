import { metric } from "../helpers/small-data.ts";

/** Metrics, and what figures of theirs have in common, that several cases use. */

export const deaths = metric("deaths", "生产安全事故死亡人数", "Deaths in work accidents", {
  unit: "persons",
});

export const died = { unit: "persons" } as const;

export const fraud = metric("fraud-change", "电信网络诈骗发案数同比", "Change in fraud cases", {
  unit: "percent",
  measure: "change",
  topic: "fraud",
});

export const percent = { unit: "percent" } as const;

export const checked = metric("inspected", "检查生产经营单位", "Businesses inspected", {
  topic: "inspection",
});

export const rate = (id: string, zh: string, en: string, base: string): ReturnType<typeof metric> =>
  metric(id, zh, en, { unit: "percent", measure: "rate", base: { zh: base, en: id }, max: 100 });

export const years = { unit: "years" } as const;

export const streak = metric(
  "safe-streak",
  "连续获评平安市、县（市、区）",
  "Years running named safe",
  {
    unit: "years",
    measure: "streak",
    topic: "honours",
  },
);

export const minutes = { unit: "minutes", qualifier: "at_most", low: 0, status: "target" } as const;
