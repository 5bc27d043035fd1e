import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation } from "#model/observation.ts";
import { makeObservation, makePeriod } from "../../helpers/make-rows.ts";
import { derive } from "./derive-rows.ts";

// 城南街道 in 2023: 21幢考核楼宇税收收入达4.69亿元(不含金融), 同比增长31.03%.
const etdz = { source: "jiaxing-etdz-2024" };
const tax = makeObservation({
  ...etdz,
  metric: "tower-tax",
  area: "chengnan",
  value: 469_000_000,
  low: 468_500_000,
  high: 469_500_000,
  unit: "yuan",
  reportedAs: "4.69亿元",
});
const taxChange = makeObservation({
  ...etdz,
  metric: "tower-tax-change",
  area: "chengnan",
  value: 31.03,
  low: 31.025,
  high: 31.035,
  unit: "percent",
  reportedAs: "31.03%",
  comparedTo: "2022",
});

// 嘉北街道, 去年以来: 两个联动工作站共调解纠纷293件, 调解量同比上升86.6%.
const mediated = makeObservation({
  ...etdz,
  metric: "mediated",
  area: "jiabei",
  period: "2023/2024-04",
  value: 293,
});
const mediatedChange = makeObservation({
  ...etdz,
  metric: "mediated-change",
  area: "jiabei",
  period: "2023/2024-04",
  value: 86.6,
  low: 86.55,
  high: 86.65,
  unit: "percent",
  reportedAs: "86.6%",
});

describe("deriveObservations: the level of a stated base", () => {
  it("derives 2022's tower tax from 4.69亿元 and 31.03%", () => {
    const { derived, refused } = derive([tax, taxChange]);
    expect(refused).toEqual([]);
    expect(derived).toHaveLength(1);
    expect(derived[0]).toMatchObject({
      id: "tower-tax.chengnan.2022~jiaxing-etdz-2024.derived",
      value: 358_000_000,
      low: 357_530_000,
      high: 358_330_000,
      unit: "yuan",
      qualifier: "approx",
      reportedAs: "",
      source: "jiaxing-etdz-2024",
      derivedFrom: [tax.id, taxChange.id],
      locator: `${tax.id} + ${taxChange.id}`,
    });
    expect(derived[0]?.period).toMatchObject({ text: "2022", start: "2022-01-01" });
    expect(derived[0]?.note.zh).toContain("4.69亿元");
  });

  it("refuses 293, up 86.6%, whose base nobody named", () => {
    const { derived, refused } = derive([mediated, mediatedChange]);
    expect(derived).toEqual([]);
    expect(refused).toEqual([
      {
        observation: "mediated-change.jiabei.2023--2024-04~jiaxing-etdz-2024",
        code: "base-not-stated",
        message: {
          zh: "“86.6%”没有写明与哪一段时间相比，本站不倒推基期的数字。",
          en: "“86.6%” is printed without the period it is compared with, so no figure of that period is worked out.",
        },
      },
    ]);
  });

  it("leaves alone a change without a level, and a base that was printed", () => {
    const printed = { ...tax, id: "printed", period: { ...tax.period, text: "2022" } };
    expect(derive([taxChange])).toEqual({ derived: [], refused: [] });
    expect(derive([tax, taxChange, printed])).toEqual({ derived: [], refused: [] });
    const twin = { ...tax, id: "twin", value: 470_000_000 };
    expect(derive([tax, twin, taxChange, printed])).toEqual({ derived: [], refused: [] });
    const open = { ...taxChange, comparedTo: null };
    expect(derive([tax, open, printed]).refused.map(({ code }) => code)).toEqual([
      "base-not-stated",
    ]);
  });

  it.each([
    ["rank", "rank-change"],
    ["mediated", "share"],
  ])("asks nothing of %s beside %s, which is no change of a size", (metric, other) => {
    const beside = makeObservation({
      metric: other,
      value: 5,
      unit: "percent",
      comparedTo: "2022",
    });
    expect(derive([makeObservation({ metric }), beside])).toEqual({ derived: [], refused: [] });
  });

  it("derives an absolute change's base by subtraction", () => {
    const gdp = makeObservation({ metric: "gdp", value: 900, low: 895, high: 905 });
    const change = { metric: "gdp-change", value: 800, low: 799, high: 801, comparedTo: "2004" };
    const { derived } = derive([gdp, makeObservation({ ...change, unit: "yuan" })]);
    expect(derived[0]).toMatchObject({ value: 100, low: 94, high: 106, metric: "gdp" });
  });

  it("names both sources where level and change come from two", () => {
    const { derived } = derive([{ ...tax, source: "yearbook" }, taxChange]);
    expect(derived[0]?.id).toBe("tower-tax.chengnan.2022~jiaxing-etdz-2024+yearbook.derived");
  });

  it("takes two prints that agree for one", () => {
    const { derived } = derive([tax, { ...tax, id: "twin", source: "yearbook" }, taxChange]);
    expect(derived[0]?.derivedFrom).toEqual([tax.id, taxChange.id]);
  });

  const changed = (over: Partial<Observation>) => ({ ...taxChange, ...over });
  const levelled = (over: Partial<Observation>) => ({ ...tax, ...over });

  // Of 2022 there is a print, half of what the change of 2023 leads back to.
  const earlier = [
    levelled({ id: "base", period: makePeriod("2022"), value: 1e8, low: 1e8, high: 1e8 }),
    levelled({ id: "first", period: makePeriod("2011") }),
    changed({ id: "change", period: makePeriod("2011"), comparedTo: "2010" }),
  ];

  it("refuses all bases of a definition of which one was recounted, at a change of it too", () => {
    const { derived, refused } = derive([...earlier, tax, taxChange]);
    expect(derived).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(["base-recounted"]);
    const from = { metric: "tower-tax", area: "jiaxing", note: { zh: "", en: "" }, source: "s" };
    const broken = derive([...earlier, tax, taxChange], [{ ...from, from: "2023" }]);
    expect(broken.refused.map(({ code }) => code)).toEqual(["base-recounted"]);
    const before = derive([...earlier, tax, taxChange], [{ ...from, from: "2015" }]);
    expect(before.derived.map(({ period }) => period.text)).toEqual(["2010"]);
    const fitting = { value: 358e6, low: 357.5e6, high: 358.5e6 };
    const [base, ...others] = earlier;
    expect(
      derive([levelled({ ...base, ...fitting }), ...others, tax, taxChange]).derived,
    ).toHaveLength(1);
  });

  it.each([
    ["target-not-result", [levelled({ status: "target" }), taxChange]],
    ["target-not-result", [tax, changed({ status: "target" })]],
    ["base-not-stated", [tax, changed({ comparedTo: null })]],
    ["period-not-whole-year", [tax, changed({ comparedTo: "2022-06" })]],
    ["several-levels", [tax, levelled({ id: "twin", value: 470_000_000 }), taxChange]],
    ["several-levels", [tax, taxChange, changed({ id: "twin" })]],
    ["not-bounded", [levelled({ high: null }), taxChange]],
    ["not-bounded", [levelled({ qualifier: "at_most", low: 0 }), taxChange]],
    ["base-not-positive", [tax, changed({ value: -100, low: -100, high: -100 })]],
  ] as const)("refuses with %s", (code, observations) => {
    const { derived, refused } = derive(observations);
    expect(derived).toEqual([]);
    expect(new Set(refused.map((refusal) => refusal.code))).toEqual(new Set([code]));
  });

  it("takes the level of the change's own source before those of others", () => {
    const other = levelled({ id: "other", source: "yearbook", value: 470_000_000 });
    const { derived } = derive([other, tax, taxChange]);
    expect(derived.map(({ derivedFrom }) => derivedFrom)).toEqual([[tax.id, taxChange.id]]);
  });

  it("takes a printed base within one in a hundred for rounded, not recounted", () => {
    // The change of 2011 leads back to some 357.9 million in 2010.
    const printedAs = (value: number) =>
      derive([
        levelled({ id: "base", period: makePeriod("2010"), value, low: value, high: value }),
        levelled({ id: "first", period: makePeriod("2011") }),
        changed({ id: "change", period: makePeriod("2011"), comparedTo: "2010" }),
        tax,
        taxChange,
      ]);
    expect(printedAs(361e6).derived).toHaveLength(1);
    expect(printedAs(355e6).derived).toHaveLength(1);
    expect(printedAs(365e6).refused.map(({ code }) => code)).toEqual(["base-recounted"]);
    expect(printedAs(350e6).refused.map(({ code }) => code)).toEqual(["base-recounted"]);
  });

  it("gives what is derived and refused in the order of ids", () => {
    const inArea = (area: string) => [
      levelled({ id: `level-${area}`, area }),
      changed({ id: `change-${area}`, area }),
      changed({ id: `open-${area}`, area, period: makePeriod("2021"), comparedTo: null }),
      levelled({ id: `tax-${area}`, area, period: makePeriod("2021") }),
    ];
    const { derived, refused } = derive(["jiabei", "chengnan", "xiuzhou"].flatMap(inArea));
    expect(derived.map(({ area }) => area)).toEqual(["chengnan", "jiabei", "xiuzhou"]);
    expect(refused.map(({ observation }) => observation)).toEqual([
      "open-chengnan",
      "open-jiabei",
      "open-xiuzhou",
    ]);
  });

  it("refuses a total of several years", () => {
    const over = { period: "2004/2023", comparedTo: "2003", unit: "yuan" };
    const total = makeObservation({ ...over, metric: "gdp" });
    const { refused } = derive([total, makeObservation({ ...over, metric: "gdp-change" })]);
    expect(refused[0]?.code).toBe("multi-year-total");
  });

  it("refuses across a change of definition in an area above, not before or after it", () => {
    const change = { metric: "tower-tax", area: "jiaxing", note: { zh: "", en: "" }, source: "s" };
    const at = (from: string) => derive([tax, taxChange], [{ ...change, from }]);
    expect(at("2023").refused[0]?.code).toBe("across-break");
    expect(at("2022").derived).toHaveLength(1);
    expect(at("2024").derived).toHaveLength(1);
    expect(derive([tax, taxChange], [{ ...change, area: "huzhou", from: "2023" }]).refused).toEqual(
      [],
    );
  });

  it("derives an interval that leads forward to the printed level again", () => {
    const amount = fc.integer({ min: 100, max: 1e9 });
    const percent = fc.double({ min: -90, max: 300, noNaN: true });
    fc.assert(
      fc.property(amount, percent, (value, grown) => {
        const change = Number(grown.toFixed(2));
        const { derived } = derive([
          levelled({ value, low: value - 0.5, high: value + 0.5 }),
          changed({ value: change, low: change - 0.005, high: change + 0.005 }),
        ]);
        const base = derived[0];
        const exact = value / (1 + change / 100);
        expect(base?.low).toBeLessThanOrEqual(exact * (1 + 1e-12));
        expect(base?.high).toBeGreaterThanOrEqual(exact * (1 - 1e-12));
        expect(base?.value).toBeGreaterThanOrEqual(base?.low ?? Infinity);
        expect(base?.value).toBeLessThanOrEqual(base?.high ?? -Infinity);
      }),
    );
  });
});
