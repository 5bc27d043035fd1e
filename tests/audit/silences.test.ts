import { describe, expect, it } from "vitest";
import { makeObservation } from "../helpers/make-rows.ts";
import { auditOf } from "./audit-of.ts";

const none = { zh: "", en: "" };
const verdicts = (...args: Parameters<typeof auditOf>) =>
  auditOf(...args).map((entry) => entry.verdict);
const cases = (period: string, value: number, over: object = {}) =>
  makeObservation({ period, value, ...over });

describe("stopped-reporting", () => {
  const habit = ["2019", "2020", "2021"].map((year) => cases(year, 100));
  const later = cases("2023", 5, { metric: "part-a" });

  it("opens a habit of three years that ends while the place is still reported on", () => {
    const [entry] = auditOf("stopped-reporting", { observations: [...habit, later] });
    expect(entry).toMatchObject({ id: "stopped-reporting-cases-xiuzhou-2021", verdict: "open" });
    expect(entry?.message.zh).toContain("2022—2023年还没查");
  });

  it("says of each year which kind of gap it is", () => {
    const search = { metric: "cases", area: "xiuzhou", where: none, url: null, note: none };
    const searched = (["not-found", "printed-elsewhere"] as const).map((outcome, at) => {
      return { ...search, outcome, period: String(2022 + at), date: "2026-11-23" };
    });
    const [entry] = auditOf("stopped-reporting", { observations: [...habit, later], searched });
    expect(entry?.message.zh).toContain("2022年本站找过而未见；2023年的数印在别处，本站没能打开");
    expect(entry?.message.en).toContain("printed elsewhere and not opened by us: 2023");
  });

  it("says nothing of two years, of a habit that goes on, or where all falls silent", () => {
    const near = [
      [...habit.slice(1), later],
      [...habit, later, cases("2022/2023-04", 3)],
      habit,
      [...habit, { ...later, area: "wuxing" }],
    ];
    for (const observations of near) {
      expect(verdicts("stopped-reporting", { observations })).toEqual([]);
    }
  });
});

describe("period-inferred", () => {
  const inferred = (text: string, printed: string | null, over: object = {}) => {
    const figure = cases(text, 1, over);
    return { ...figure, period: { ...figure.period, printed, basis: "inferred" as const } };
  };

  it("has one entry for each period read into a source, with all figures that hang on it", () => {
    const observations = [
      inferred("2023/2024-04", "去年以来"),
      inferred("2023/2024-04", "去年以来", { metric: "part-a" }),
      inferred("../2024-04", null),
    ];
    const [since, open] = auditOf("period-inferred", { observations });
    expect(since).toMatchObject({
      id: "period-inferred-xiuzhou-2024-2023-2024-04",
      verdict: "open",
      observations: [observations[0]?.id, observations[1]?.id],
      message: {
        zh: "《xiuzhou-2024的报道》有2个数字的时间只写“去年以来”，本站据上下文读作2023年至2024年4月。",
        en: "“report xiuzhou-2024” dates 2 figures only as “去年以来”; from the context we read 2023 to April 2024.",
      },
    });
    expect(open?.message.zh).toContain("没有写明时间，本站据上下文读作截至2024年4月");
  });

  it("has one entry for several wordings read as one period", () => {
    const figures = [inferred("2023", "去年"), inferred("2023", null, { metric: "part-a" })];
    const entries = auditOf("period-inferred", { observations: figures });
    expect(entries.map((entry) => entry.id)).toEqual(["period-inferred-xiuzhou-2024-2023"]);
    expect(entries[0]?.message.zh).toContain("有2个数字，时间或写“去年”，或没有写明");
  });

  it("makes quotes inside a quoted wording single, in both languages", () => {
    const [entry] = auditOf("period-inferred", { observations: [inferred("2023", "“去年”以来")] });
    expect(entry?.message.zh).toContain("只写“‘去年’以来”，");
    expect(entry?.message.en).toContain("only as “‘去年’以来”;");
  });

  it("says nothing of stated periods", () => {
    expect(auditOf("period-inferred", { observations: [cases("2023", 1)] })).toEqual([]);
  });
});
