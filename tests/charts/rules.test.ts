import { describe, expect, it } from "vitest";
import { faultsOf, requireComparable } from "#charts/rules.ts";
import type { AreaLevel, Metric } from "#model/vocabulary.ts";
import { makeArea, makeMetric } from "../helpers/make-rows.ts";

type Kind = Parameters<typeof faultsOf>[0];
const kind = (shares: Kind["shares"], more: Partial<Kind> = {}): Kind => ({
  kind: "some-kind",
  shares,
  ...more,
});
const of = (metric: Metric, level: AreaLevel = "city", area = "huzhou") => ({
  metric,
  area: makeArea(area, null, level),
});
const on = (zh: string, given: Partial<Metric> & { readonly id: string }) =>
  makeMetric({ base: { zh, en: zh }, ...given });

const fires = on("火灾", { id: "fires" });
const arson = on("纵火", { id: "arson" });
const losses = on("火灾", { id: "losses", unit: "yuan", measure: "amount" });
const stock = on("火灾", { id: "stations", measure: "stock" });
const solved = on("案件", { id: "solved", unit: "percent", measure: "rate" });
const mediated = on("纠纷", { id: "mediated", unit: "percent", measure: "rate" });
const settled = on("纠纷", { id: "settled", unit: "percent", measure: "rate" });
const tier = makeMetric({ id: "tier", unit: "steps", measure: "tier" });

const codes = (...given: Parameters<typeof faultsOf>) => faultsOf(...given).map(({ code }) => code);

describe("faultsOf(kind, series)", () => {
  it.each([
    ["one axis", kind("axis"), [of(fires), of(losses)], ["units-differ"]],
    ["one axis", kind("axis"), [of(fires), of(arson)], ["bases-differ"]],
    ["one axis", kind("axis"), [of(fires), of(stock)], ["bases-differ"]],
    ["one axis", kind("axis"), [of(fires), of(fires, "city", "jiaxing")], []],
    [
      "one axis",
      kind("axis"),
      [of(fires), of(losses), of(arson)],
      ["units-differ", "bases-differ"],
    ],
    ["one axis", kind("axis"), [], []],
    ["one unit", kind("unit"), [of(fires), of(losses)], ["units-differ"]],
    ["one unit", kind("unit"), [of(fires), of(arson)], []],
    ["one metric", kind("metric"), [of(fires), of(arson)], ["one-metric-only"]],
    ["one metric", kind("metric"), [of(fires), of(fires, "city", "jiaxing")], []],
    ["indices", kind("indices"), [of(fires), of(losses)], []],
    ["indices", kind("indices"), [of(fires), of(solved)], ["bases-differ"]],
    ["indices", kind("indices"), [of(solved), of(mediated)], ["bases-differ"]],
    ["indices", kind("indices"), [of(mediated), of(settled)], []],
    ["indices", kind("indices"), [of(solved), of(solved, "city", "jiaxing")], []],
    ["nothing", kind("nothing"), [of(fires), of(losses), of(solved)], []],
  ] as const)("of what shares %s: %#", (_, asked, series, expected) => {
    expect(codes(asked, series)).toEqual(expected);
  });

  it("asks a kind's own measure, and of tiers a scale", () => {
    const streaks = kind("nothing", { measure: "streak" });
    expect(codes(streaks, [of(fires)])).toEqual(["measure-other"]);
    expect(codes(streaks, [of(makeMetric({ id: "years", measure: "streak" }))])).toEqual([]);
    const tiers = kind("nothing", { measure: "tier" });
    expect(codes(tiers, [of(fires)])).toEqual(["tiers-needed"]);
    expect(codes(tiers, [of(tier)])).toEqual(["tiers-needed"]);
    expect(codes(tiers, [of({ ...tier, scale: "ding" })])).toEqual([]);
    const unscaled = kind("nothing", { measure: "rank" });
    expect(codes(unscaled, [of({ ...tier, measure: "rank" })])).toEqual([]);
  });

  it.each([
    ["district", ["zone-ranked"]],
    ["county", ["zone-ranked"]],
    ["city", []],
    ["zone", []],
  ] as const)("of a zone ranked beside a %s: %j", (level, expected) => {
    const both = [of(fires, "zone", "etdz"), of(fires, level, "other")];
    expect(codes(kind("axis", { isRanking: true }), both)).toEqual(expected);
    expect(codes(kind("axis"), both)).toEqual([]);
  });

  it("names what does not go together, and why", () => {
    expect(faultsOf(kind("axis"), [of(fires), of(losses)])[0]).toMatchObject({
      text: "losses",
      series: [{ metric: { id: "fires" } }, { metric: { id: "losses" } }],
      details: { first: "fires", other: "losses", firstUnit: "cases", otherUnit: "yuan" },
    });
    const unstated = makeMetric({ id: "unstated" });
    expect(faultsOf(kind("axis"), [of(unstated), of(fires)])[0]?.details).toMatchObject({
      firstBase: { zh: "未写明", en: "none" },
      otherBase: { zh: "火灾", en: "火灾" },
      firstMeasure: "count",
      otherMeasure: "count",
    });
    const ranked = kind("axis", { isRanking: true });
    const zone = of(fires, "zone", "etdz");
    const district = of(fires, "district", "xiuzhou");
    expect(faultsOf(ranked, [district, zone])[0]).toMatchObject({
      text: "etdz",
      series: [zone, district],
      details: { zone: "etdz", district: "xiuzhou" },
    });
  });
});

it("requireComparable throws the first fault, with the kind, and nothing where there is none", () => {
  expect(() => {
    requireComparable("a-chart", kind("axis"), [of(fires), of(losses), of(arson)]);
  }).toThrow(
    expect.objectContaining({
      chart: "a-chart",
      code: "units-differ",
      text: "losses",
      details: expect.objectContaining({ kind: "some-kind", first: "fires" }) as unknown,
    }) as Error,
  );
  expect(() => {
    requireComparable("a-chart", kind("unit"), [of(fires), of(arson)]);
  }).not.toThrow();
});
