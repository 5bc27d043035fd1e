import { describe, expect, it } from "vitest";
import type { Observation } from "#model/observation.ts";
import { makeObservation } from "../../helpers/make-rows.ts";
import { derive } from "./derive-rows.ts";

describe("deriveObservations: the change between two years", () => {
  const year = (period: string, value: number, over: Partial<Omit<Observation, "period">> = {}) =>
    makeObservation({ metric: "mediated", period, value, ...over });

  it("derives it from neighbouring whole years", () => {
    const { derived } = derive([year("2022", 200), year("2023", 250)]);
    expect(derived).toHaveLength(1);
    expect(derived[0]).toMatchObject({
      id: "mediated-change.xiuzhou.2023~xiuzhou-2024.derived",
      value: 25,
      low: 25,
      high: 25,
      qualifier: "exact",
      comparedTo: "2022",
    });
    const note = "the change from “200” in 2022 to “250” in 2023";
    expect(derived[0]?.note.en).toContain(note);
  });

  it("derives changes in percent alone, and of what has a size", () => {
    const gdp = (period: string, value: number) =>
      makeObservation({ metric: "gdp", period, value, unit: "yuan" });
    expect(derive([gdp("2022", 200), gdp("2023", 250)])).toEqual({ derived: [], refused: [] });
  });

  it("derives nothing across a missing year, or where the change was printed", () => {
    const printed = makeObservation({ metric: "mediated-change", value: 25 });
    expect(derive([year("2021", 200), year("2023", 250)]).derived).toEqual([]);
    expect(derive([year("2022", 200), year("2023", 250), printed]).derived).toEqual([]);
  });

  it("derives nothing from a year with two figures, a target or a derived level", () => {
    const twin = year("2022", 210, { source: "other" });
    const target = year("2022", 200, { status: "target" });
    const derivedLevel = year("2022", 200, { derivedFrom: ["a", "b"] });
    expect(derive([year("2022", 200), twin, year("2023", 250)]).derived).toEqual([]);
    expect(derive([target, year("2023", 250)]).derived).toEqual([]);
    expect(derive([derivedLevel, year("2023", 250)]).derived).toEqual([]);
  });

  it("takes neighbouring years from one publisher only", () => {
    const of = (before: string, now: string) =>
      derive([year("2022", 200, { source: before }), year("2023", 250, { source: now })]);
    expect(of("yearbook-2022", "yearbook-2023").derived).toHaveLength(1);
    expect(of("yearbook-2022", "agency-2023").refused[0]?.code).toBe("publishers-differ");
    expect(of("nobody-2022", "nobody-2023").refused[0]?.code).toBe("publishers-differ");
  });

  it("refuses where rounding leaves the direction open, and a base of zero", () => {
    const vague = (period: string) => year(period, 200, { low: 150, high: 250 });
    expect(derive([vague("2022"), vague("2023")]).refused[0]?.code).toBe("sign-not-certain");
    expect(derive([year("2022", 0), year("2023", 5)]).refused[0]?.code).toBe("base-not-positive");
  });
});
