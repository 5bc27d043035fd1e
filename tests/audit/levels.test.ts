import { describe, expect, it } from "vitest";
import type { DefinitionBreak } from "#model/statements.ts";
import { makeObservation } from "../helpers/make-rows.ts";
import { auditOf } from "./audit-of.ts";

const none = { zh: "", en: "" };
const verdicts = (...args: Parameters<typeof auditOf>) =>
  auditOf(...args).map((entry) => entry.verdict);
const cases = (period: string, value: number, over: object = {}) =>
  makeObservation({ period, value, ...over });
const broken: DefinitionBreak = {
  metric: "cases",
  area: "jiaxing",
  from: "2023",
  note: { zh: "口径扩大", en: "a wider definition" },
  source: "xiuzhou-2024",
};

describe("sum-of-parts", () => {
  const identities = [{ whole: "whole", parts: ["part-a", "part-b", "part-c"] }];
  // 秀洲: 受理群众事项12734件, 咨询8784件, 矛盾纠纷诉求2588件, 法律服务1362件.
  const sum = (whole: number, over: object = {}) => [
    makeObservation({ metric: "whole", value: whole, ...over }),
    makeObservation({ metric: "part-a", value: 8784 }),
    makeObservation({ metric: "part-b", value: 2588 }),
    makeObservation({ metric: "part-c", value: 1362 }),
  ];

  it("publishes a sum that holds as reconciled", () => {
    const [entry] = auditOf("sum-of-parts", { identities, observations: sum(12734) });
    expect(entry).toMatchObject({
      id: "sum-of-parts-whole-xiuzhou-2023-xiuzhou-2024",
      verdict: "reconciled",
      values: [12734, 8784, 2588, 1362],
    });
    expect(entry?.message.zh).toContain(
      "分项有案件8,784起、案件2,588起和案件1,362起，相加正好等于总数",
    );
    expect(entry?.message.en).toContain(
      "has 12,734 cases in all and the parts 8,784 + 2,588 + 1,362, which add up to it exactly",
    );
  });

  it("opens one that fails, but not for rounding", () => {
    expect(verdicts("sum-of-parts", { identities, observations: sum(12735) })).toEqual(["open"]);
    const rounded = sum(12700, { low: 12650, high: 12750 });
    expect(verdicts("sum-of-parts", { identities, observations: rounded })).toEqual(["reconciled"]);
  });

  it("checks no sum with a part missing, printed twice, or of another source or period", () => {
    const all = sum(12735);
    const near = [
      all.slice(0, 3),
      [...all, makeObservation({ metric: "part-c", value: 1, variant: "b" })],
      sum(12735, { source: "other" }),
      sum(12735, { period: "2022" }),
    ];
    for (const observations of near) {
      expect(verdicts("sum-of-parts", { identities, observations })).toEqual([]);
    }
  });
});

describe("growth-and-levels", () => {
  const change = (value: number, over: object = {}) =>
    makeObservation({
      metric: "cases-change",
      value,
      low: value - 0.05,
      high: value + 0.05,
      comparedTo: "2022",
      ...over,
    });
  const levels = [cases("2022", 300), cases("2023", 200)];

  it("reconciles a change that follows from the levels, and opens one that does not", () => {
    expect(verdicts("growth-and-levels", { observations: [...levels, change(-33.3)] })).toEqual([
      "reconciled",
    ]);
    expect(verdicts("growth-and-levels", { observations: [...levels, change(-30)] })).toEqual([
      "open",
    ]);
  });

  it("checks an absolute change by subtraction", () => {
    const fall = (value: number) =>
      makeObservation({ metric: "cases-difference", value, comparedTo: "2022" });
    expect(verdicts("growth-and-levels", { observations: [...levels, fall(-100)] })).toEqual([
      "reconciled",
    ]);
    expect(verdicts("growth-and-levels", { observations: [...levels, fall(100)] })).toEqual([
      "open",
    ]);
  });

  it("lets an early count of the base explain, and gives our note as the likely reason", () => {
    const note = { zh: "当时只是快报。", en: "Only a quick count then." };
    const early = [cases("2022", 300, { status: "preliminary", note }), cases("2023", 200)];
    const [entry] = auditOf("growth-and-levels", { observations: [...early, change(-50)] });
    expect(entry?.verdict).toBe("reconciled");
    expect(entry?.message.zh).toMatch(/与印出的升降不合。当时只是快报。$/);
    expect(entry?.message.en).toMatch(/not the change printed\. Only a quick count then\.$/);
  });

  it("lets a change of definition explain", () => {
    const observations = [...levels, change(-30)];
    expect(verdicts("growth-and-levels", { observations, breaks: [broken] })).toEqual([
      "reconciled",
    ]);
  });

  it("asks nothing without a stated base or without both levels", () => {
    const near = [
      [...levels, change(-30, { comparedTo: null })],
      [cases("2023", 200), change(-30)],
      [cases("2022", 300, { derivedFrom: ["x"] }), cases("2023", 200), change(-30)],
    ];
    for (const observations of near) {
      expect(verdicts("growth-and-levels", { observations })).toEqual([]);
    }
  });
});

describe("sources-disagree", () => {
  const other = { source: "other" };

  it("opens two prints that cannot both be right", () => {
    const observations = [cases("2023", 100), cases("2023", 120, other)];
    const [entry] = auditOf("sources-disagree", { observations });
    expect(entry).toMatchObject({
      id: "sources-disagree-cases-xiuzhou-2023",
      verdict: "open",
      values: [100, 120],
    });
    expect(entry?.message.zh).toContain("《other的报道》作120起");
  });

  it("takes a percentage without decimals as rounded, but not 90 for 91", () => {
    const rate = (value: number, over: object = {}) =>
      cases("2023", value, { metric: "rate", unit: "percent", ...over });
    const rounded = [rate(84), rate(84.1, { ...other, low: 84.05, high: 84.15 })];
    expect(verdicts("sources-disagree", { observations: rounded })).toEqual([]);
    const apart = [rate(90), rate(91, other)];
    expect(verdicts("sources-disagree", { observations: apart })).toEqual(["open"]);
  });

  it("names those who print the same together", () => {
    const third = cases("2023", 100, { source: "third", reportedAs: "100起" });
    const observations = [cases("2023", 100), cases("2023", 120, other), third];
    const [entry] = auditOf("sources-disagree", { observations });
    expect(entry?.message.zh).toContain(
      "《xiuzhou-2024的报道》和《third的报道》作100起；《other的报道》作120起",
    );
  });

  it("calls it corrected where one is revised, or a correction names it", () => {
    const revised = [cases("2023", 100), cases("2023", 120, { ...other, status: "revised" })];
    expect(verdicts("sources-disagree", { observations: revised })).toEqual(["corrected"]);
    const plain = [cases("2023", 100), cases("2023", 120, other)];
    const correction = { date: "2026-01-01", was: "100", now: "120", why: none };
    const corrections = [{ ...correction, observation: plain[0]?.id ?? "" }];
    expect(verdicts("sources-disagree", { observations: plain, corrections })).toEqual([
      "corrected",
    ]);
  });

  it("gives our notes as the likely reason, each sentence once, and an early count explains", () => {
    const territory = { zh: "不含港澳台。", en: "Without Taiwan." };
    const note = { zh: "年初快报。不含港澳台。", en: "An early count. Without Taiwan." };
    const apart = (status: string) => [
      cases("2023", 100, { status, note }),
      cases("2023", 120, { ...other, note: territory }),
    ];
    const [entry] = auditOf("sources-disagree", { observations: apart("preliminary") });
    expect(entry?.verdict).toBe("reconciled");
    expect(entry?.message.zh).toMatch(/作120起。年初快报。不含港澳台。$/);
    expect(entry?.message.en).toMatch(/120 cases\. An early count\. Without Taiwan\.$/);
    expect(verdicts("sources-disagree", { observations: apart("reported") })).toEqual(["open"]);
  });

  it("says nothing where precision, period, base, field or status explains", () => {
    const near = [
      [cases("2023", 100), cases("2023", 104, { ...other, low: 95, high: 105 })],
      [cases("2023", 100), cases("2022", 120, other)],
      [cases("2023", 100, { comparedTo: "2022" }), cases("2023", 120, { comparedTo: "2019" })],
      [cases("2023", 1, { scope: "jiaxing" }), cases("2023", 2, { scope: "zhejiang" })],
      [cases("2023", 100), cases("2023", 120, { ...other, status: "target" })],
      [cases("2023", 100), cases("2023", 120, { derivedFrom: ["x", "y"] })],
    ];
    for (const observations of near) {
      expect(verdicts("sources-disagree", { observations })).toEqual([]);
    }
  });
});

describe("jump", () => {
  it("opens a level that trebled or fell to a third within a year", () => {
    const rise = [cases("2022", 100), cases("2023", 300)];
    const fall = [cases("2022", 300), cases("2023", 100)];
    expect(auditOf("jump", { observations: rise })[0]).toMatchObject({
      id: "jump-cases-xiuzhou-2022-2023",
      verdict: "open",
      values: [100, 300],
    });
    expect(verdicts("jump", { observations: fall })).toEqual(["open"]);
  });

  it("opens a rate that moved by thirty points", () => {
    const rate = (period: string, value: number) => cases(period, value, { metric: "rate" });
    expect(verdicts("jump", { observations: [rate("2022", 60), rate("2023", 95)] })).toEqual([
      "open",
    ]);
    expect(verdicts("jump", { observations: [rate("2022", 70), rate("2023", 95)] })).toEqual([]);
  });

  it("lets a change of definition explain", () => {
    const observations = [cases("2022", 100), cases("2023", 300)];
    const [entry] = auditOf("jump", { observations, breaks: [broken] });
    expect(entry?.verdict).toBe("reconciled");
    expect(entry?.message.zh).toContain("口径扩大");
  });

  it("says nothing of smaller steps, small bases, wide intervals or years apart", () => {
    const near = [
      [cases("2022", 100), cases("2023", 299)],
      [cases("2022", 3), cases("2023", 12)],
      [cases("2022", 100, { high: 150 }), cases("2023", 300)],
      [cases("2021", 100), cases("2023", 900)],
    ];
    for (const observations of near) expect(verdicts("jump", { observations })).toEqual([]);
  });
});
