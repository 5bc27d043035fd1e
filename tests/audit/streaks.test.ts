import { describe, expect, it } from "vitest";
import type { DatedEvent } from "#model/statements.ts";
import { makeObservation } from "../helpers/make-rows.ts";
import { auditOf } from "./audit-of.ts";

const run = (length: number, period: string, over: object = {}) =>
  makeObservation({ metric: "titles", unit: "years", value: length, period, ...over });

const [xiuzhou19, xiuzhou20] = [
  run(19, "2023", { variant: "a", reportedAs: "连续19年" }),
  run(20, "2023", { variant: "b", reportedAs: "连续20年" }),
];
const huzhou12 = (period: string) => run(12, period, { area: "huzhou", source: "huzhou-2020" });
const huzhou18 = run(18, "2024", { area: "huzhou", source: "huzhou-2025" });

describe("streak-and-streak", () => {
  it("leaves 秀洲's 19 and 20 years in one report open", () => {
    expect(auditOf("streak-and-streak", { observations: [xiuzhou19, xiuzhou20] })).toEqual([
      {
        id: "streak-and-streak-titles-xiuzhou-2023",
        kind: "streak-and-streak",
        verdict: "open",
        observations: [xiuzhou19.id, xiuzhou20.id],
        values: [19, 20],
        message: {
          zh: "xiuzhou区案件，《xiuzhou-2024的报道》一篇之内印了不同的年数：19年即2005—2023年，20年即2004—2023年。差别从何而来，本站未见说明；各数并存，不作取舍。",
          en: "cases, xiuzhou: “report xiuzhou-2024” prints different runs: 19 years, that is 2005–2023; 20 years, that is 2004–2023. We found no explanation; we keep them all and choose none.",
        },
      },
    ]);
  });

  it.each(["2018", "2019"])("reconciles 湖州's 12 titles of %s with its 18 of 2024", (period) => {
    const [entry] = auditOf("streak-and-streak", { observations: [huzhou18, huzhou12(period)] });
    expect(entry?.verdict).toBe("reconciled");
    expect(entry?.values).toEqual([12, 18]);
    expect(entry?.message.zh).toContain("12年即2007—2018年，18年即2007—2024年");
    expect(entry?.message.en).toContain("12 years, that is 2007–2018; 18 years, that is 2007–2024");
  });

  it("leaves a gap of two years open, and of one where nothing is named the year after", () => {
    const [titles] = auditOf("streak-and-streak", { observations: [huzhou12("2020"), huzhou18] });
    expect(titles?.verdict).toBe("open");
    const solved = [12, 18].map((value, index) =>
      makeObservation({ metric: "solved", value, period: ["2019", "2024"][index] ?? "" }),
    );
    expect(auditOf("streak-and-streak", { observations: solved })[0]?.verdict).toBe("open");
  });

  it("says nothing of one length printed twice, a run begun anew, a target, or two places", () => {
    const near = [
      [run(19, "2023"), run(19, "2023", { source: "other" })],
      [run(12, "2018"), run(3, "2023")],
      [run(12, "2023", { status: "target" }), run(11, "2023", { source: "other" })],
      [run(19, "2023"), run(12, "2023", { area: "wuxing" })],
    ];
    for (const observations of near) {
      expect(auditOf("streak-and-streak", { observations })).toEqual([]);
    }
  });
});

describe("streak-and-start", () => {
  const none = { zh: "", en: "" };
  const begins: DatedEvent = {
    id: "titles-begin",
    date: "2005",
    end: null,
    area: "zhejiang",
    kind: "honour",
    title: none,
    text: none,
    programme: null,
    metric: "titles",
    source: "xiuzhou-2024",
    locator: "",
  };
  const verdict = (length: number, period: string, events = [begins]) =>
    auditOf("streak-and-start", { observations: [run(length, period)], events }).map(
      (entry) => entry.verdict,
    );

  it("reconciles a run that begins with the award, or the year before its first naming", () => {
    expect(verdict(19, "2023")).toEqual(["reconciled"]);
    expect(verdict(20, "2023")).toEqual(["reconciled"]);
  });

  it("opens a run older than the award, and keeps silent of a younger one", () => {
    expect(verdict(21, "2023")).toEqual(["open"]);
    expect(verdict(12, "2023")).toEqual([]);
    expect(verdict(21, "2023", [])).toEqual([]);
    expect(verdict(21, "2023", [{ ...begins, area: "huzhou" }])).toEqual([]);
    expect(verdict(21, "2023", [{ ...begins, area: "xiuzhou" }])).toEqual([]);
  });

  it("compares a run with the span it is printed for", () => {
    expect(verdict(20, "2004/2023", [])).toEqual(["reconciled"]);
    expect(verdict(19, "2004/2023", [])).toEqual(["reconciled"]);
    expect(verdict(17, "2004/2023", [])).toEqual(["open"]);
  });
});
