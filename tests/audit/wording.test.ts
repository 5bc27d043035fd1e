import { describe, expect, it } from "vitest";
import { asSentence, nameSeries } from "#audit/words.ts";
import { makeMetric, makeObservation } from "../helpers/make-rows.ts";
import { auditOf } from "./audit-of.ts";

describe("nameSeries", () => {
  const name = (zh: string, place: string) =>
    nameSeries(makeMetric({ id: "x", name: { zh, en: "X" } }), { zh: place, en: "Y" }).zh;

  it("says a place once, and a change in one way", () => {
    expect(name("全国群众安全感", "全国")).toBe("全国群众安全感");
    expect(name("全国平安考核名次", "浙江省")).toBe("浙江省的全国平安考核名次");
    expect(name("火灾起数变化", "全国")).toBe("全国火灾起数的变化");
    expect(name("火灾起数的变化", "全国")).toBe("全国火灾起数的变化");
  });
});

describe("asSentence", () => {
  it("ends a remark once", () => {
    const ended = { zh: "口径变了。", en: "It changed." };
    expect(asSentence(ended)).toEqual(ended);
    expect(asSentence({ zh: "口径变了", en: "It changed" })).toEqual(ended);
  });
});

describe("a printed change beside its levels", () => {
  type Given = Parameters<typeof makeObservation>[0];
  const messageOf = (before: Given, now: Given, over: Given = {}) => {
    const printed = { value: -16.7, low: -16.75, high: -16.65, reportedAs: "-16.7%" };
    const change = makeObservation({
      metric: "cases-change",
      unit: "percent",
      comparedTo: "2022",
      ...printed,
      ...over,
    });
    const levels = [{ period: "2022", ...before }, { ...now }].map(makeObservation);
    const [entry] = auditOf("growth-and-levels", { observations: [...levels, change] });
    return entry?.message;
  };

  it("has its direction, whatever the print left out", () => {
    expect(messageOf({ value: 10_000 }, { value: 9082 })).toEqual({
      zh: "xiuzhou区案件，《xiuzhou-2024的报道》印作2023年比2022年下降16.7%。印出的数字前为10,000起，后为9,082起，由此算得下降9.2%，与印出的升降不合。缘由本站未见说明。",
      en: "cases, xiuzhou: “report xiuzhou-2024” prints 2023 as down 16.7% on 2022. The levels printed are 10,000 cases and then 9,082 cases, which is down 9.2%; that is not the change printed. We found no explanation.",
    });
  });

  it("has a range where the levels leave one, the nearer end first", () => {
    const now = (low: number, high: number) =>
      messageOf({ value: 1000 }, { value: Math.round((low + high) / 2), low, high });
    expect(now(919.4, 928.9)?.zh).toContain("由此算得下降7.1%至8.1%，");
    expect(now(919.4, 928.9)?.en).toContain(", which is down 7.1% to 8.1%;");
    expect(now(990, 1020)?.zh).toContain("由此算得−1%至2%，");
  });

  it("has one end where a level without an upper bound leaves the other open", () => {
    const atLeast = { value: 500_000, high: null, qualifier: "at_least" } as const;
    const message = messageOf(atLeast, { value: 414_000 });
    expect(message?.zh).toContain("由此算得下降至少17.2%，");
    expect(message?.en).toContain(", which is down at least 17.2%;");
  });

  it("has its unit once", () => {
    const points = { unit: "percentage-points", value: -2.8, low: -2.85, high: -2.75 };
    const now = { value: 9.4, low: 9.35, high: 9.45 };
    const message = messageOf({ value: 12.2 }, now, { ...points, metric: "cases-difference" });
    expect(message?.zh).toContain("由此算得下降2.8至2.9个百分点，");
    expect(message?.en).toContain(", which is down 2.8 to 2.9 percentage points;");
  });
});
