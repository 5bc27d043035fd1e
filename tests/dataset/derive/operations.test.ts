import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canStandAt100,
  hasSize,
  isPerHead,
  levelsByYear,
  maybeAgreed,
} from "#dataset/derive/levels.ts";
import { baseOf, changeOf, indexOf, rateOf } from "#dataset/derive/operations.ts";
import { placeBreaks } from "#model/breaks.ts";
import type { Observation } from "#model/observation.ts";
import { makeMetric, makeObservation } from "../../helpers/make-rows.ts";

const cases = makeMetric({ id: "cases" });
const change = makeMetric({ id: "cases-change", measure: "change", unit: "percent", of: "cases" });
const stock = makeMetric({ id: "mediators", measure: "stock" });

const at = (period: string, value: number, over: Partial<Omit<Observation, "period">> = {}) =>
  makeObservation({ period, value, low: value, high: value, ...over });

/** 余: at least so much, and not a whole unit more. */
const odd = (period: string, value: number, unit: number) =>
  at(period, value, { high: value + unit, qualifier: "at_least" });

const breakFrom = (from: string) =>
  placeBreaks([
    { metric: "cases", area: "xiuzhou", from, note: { zh: "", en: "" }, source: "paper" },
  ]);

const codeOf = (result: Observation | string) => (typeof result === "string" ? result : "derived");

describe("a change of definition between neighbouring years", () => {
  const [before, now] = [at("2012", 150), at("2013", 300)];
  const printed = at("2013", 100, { metric: "cases-change", unit: "percent", comparedTo: "2012" });
  it.each([
    ["2012", "derived"],
    ["2013", "across-break"],
    ["2014", "derived"],
  ])("from %s: change, base and index are %s", (from, code) => {
    const breaks = breakFrom(from);
    const scale = { metric: cases, unit: "index", breaks };
    expect(codeOf(changeOf(change, before, now, breaks, new Map()))).toBe(code);
    expect(codeOf(baseOf(cases, now, printed, breaks))).toBe(code);
    expect(codeOf(indexOf(now, before, scale))).toBe(code);
    expect(codeOf(indexOf(before, now, scale))).toBe(code);
  });

  it("asks nothing of a rate, whose two figures are of one year", () => {
    const rate = makeMetric({ id: "case-rate", measure: "rate", unit: "cases-per-100k" });
    expect(rateOf(rate, now, at("2013", 1_000_000), 100_000)).toMatchObject({ value: 30 });
  });
});

describe("what changes and rates come from", () => {
  it("is one printed result of each whole year; the others are left with a reason", () => {
    const figures = [
      at("2010", 1),
      at("2011", 2),
      at("2011", 3, { source: "other" }),
      at("2012", 4, { status: "target" }),
      at("2013", 5, { derivedFrom: ["a", "b"] }),
      at("2014-01/2014-06", 6),
      at("2015/2017", 7),
      at("2018", 8, { status: "preliminary" }),
    ];
    const { byYear, left } = levelsByYear(figures, new Map());
    expect([...byYear].map(([year, { value }]) => [year, value])).toEqual([
      [2010, 1],
      [2018, 8],
    ]);
    expect(left.map(({ figure, code }) => [figure.value, code])).toEqual([
      [2, "several-levels"],
      [3, "several-levels"],
      [4, "target-not-result"],
      [6, "period-not-whole-year"],
      [7, "multi-year-total"],
    ]);
  });

  it.each([
    ["a target", at("2012", 100, { status: "target" }), "target-not-result"],
    ["a part of a year", at("2012-01/2012-06", 100), "period-not-whole-year"],
    ["an open end", at("2012", 100, { high: null, qualifier: "at_least" }), "not-bounded"],
    ["a mere ceiling", at("2012", 100, { low: 0, qualifier: "at_most" }), "not-bounded"],
    ["zero", at("2012", 0), "base-not-positive"],
    ["a loss", at("2012", -5), "base-not-positive"],
    ["what may be more or less", at("2012", 100, { low: 90, high: 130 }), "sign-not-certain"],
  ] as const)("is not %s", (_, before, code) => {
    expect(changeOf(change, before, at("2013", 110), [], new Map())).toBe(code);
  });

  it.each([
    ["a target", at("2013", 5, { status: "target" }), at("2013", 100), "target-not-result"],
    ["a part of a year", at("2013-01/2013-06", 5), at("2013", 100), "period-not-whole-year"],
    [
      "a target population",
      at("2013", 5),
      at("2013", 100, { status: "target" }),
      "target-not-result",
    ],
    ["of an open end", at("2013", 5, { high: null }), at("2013", 100), "not-bounded"],
    ["among an open end", at("2013", 5), at("2013", 100, { low: null }), "not-bounded"],
    ["among nobody", at("2013", 5), at("2013", 0), "base-not-positive"],
  ] as const)("a rate is not %s", (_, count, population, code) => {
    const rate = makeMetric({ id: "case-rate", measure: "rate", unit: "cases-per-100k" });
    expect(rateOf(rate, count, population, 100_000)).toBe(code);
  });

  it("is a change whose direction is known, standing still among the rest", () => {
    const between = (low: number, high: number) =>
      changeOf(change, at("2012", 100), at("2013", 100, { low, high }), [], new Map());
    expect(between(100, 110)).toMatchObject({ low: 0, high: 10, qualifier: "approx" });
    expect(between(90, 100)).toMatchObject({ low: -10, high: 0, qualifier: "approx" });
    expect(between(100, 100)).toMatchObject({ low: 0, high: 0, qualifier: "exact" });
    expect(between(99, 101)).toBe("sign-not-certain");
  });

  it("is no fall by more than all", () => {
    const fall = at("2013", -150, { unit: "percent", comparedTo: "2012" });
    expect(baseOf(cases, at("2013", 100), fall, [])).toBe("base-not-positive");
  });

  it.each([
    ["yuan", "cases", "unit-differs"],
    ["percentage-points", "cases", "unit-differs"],
    ["percentage-points", "percent", 70],
    ["cases", "cases", 70],
    ["percent", "cases", 77],
  ] as const)("a change of 30 in %s leads from 100 in %s to %s", (unit, of, expected) => {
    const into = makeMetric({ id: "cases", unit: of });
    const moved = at("2013", 30, { metric: "cases-change", unit, comparedTo: "2012" });
    const base = baseOf(into, at("2013", 100), moved, []);
    expect(typeof base === "string" ? base : base.value).toBe(expected);
  });

  it("is the first of prints that say the same, the revised before what it revises", () => {
    const first = at("2013", 5);
    const twin = at("2013", 5, { source: "other" });
    expect(maybeAgreed([])).toBeNull();
    expect(maybeAgreed([first, twin])).toBe(first);
    for (const over of [{ value: 6 }, { low: 4 }, { high: 6 }, { qualifier: "approx" as const }])
      expect(maybeAgreed([first, { ...twin, ...over }])).toBeNull();
    const revised = at("2013", 7, { status: "revised" });
    const preliminary = at("2013", 4, { status: "preliminary" });
    expect(maybeAgreed([preliminary, first, twin])).toBe(first);
    expect(maybeAgreed([preliminary, first, revised])).toBe(revised);
  });

  it.each([
    ["count", "cases", true, true],
    ["stock", "persons", true, true],
    ["amount", "yuan", true, true],
    ["rate", "cases-per-100k", true, false],
    ["rate", "percent", false, false],
    ["change", "percent", false, false],
    ["streak", "years", false, false],
  ] as const)("a %s in %s has a size: %s; is per head: %s", (measure, unit, size, perHead) => {
    expect(hasSize({ measure, unit })).toBe(size);
    expect(isPerHead({ id: "x", measure })).toBe(perHead);
    expect(isPerHead({ id: "year-end-population", measure })).toBe(false);
  });
});

describe("a figure that can stand at 100", () => {
  it.each([
    ["exact", at("2012", 100), true],
    ["revised", at("2012", 100, { status: "revised" }), true],
    ["rounded in print", at("2012", 100, { low: 95, high: 105 }), true],
    ["approximate", at("2012", 100, { low: 95, high: 105, qualifier: "approx" }), true],
    ["a hundred and odd", odd("2012", 100, 100), true],
    ["with an open end", at("2012", 100, { high: null, qualifier: "at_least" }), false],
    ["a ceiling", at("2012", 100, { low: 0, qualifier: "at_most" }), false],
    ["zero", at("2012", 0), false],
    ["preliminary", at("2012", 100, { status: "preliminary" }), false],
    ["a target", at("2012", 100, { status: "target" }), false],
    ["derived", at("2012", 100, { derivedFrom: ["a", "b"] }), false],
    ["of a part of the year", at("2012-01/2012-09", 100), false],
  ] as const)("%s: %s", (_, figure, can) => {
    expect(canStandAt100(figure)).toBe(can);
  });
});

describe("an index", () => {
  const scale = { metric: cases, unit: "index", breaks: [] };
  const base = at("2010", 80_000);
  const rounded = at("2010", 80_000, { low: 79_500, high: 80_500 });
  const about = { ...rounded, qualifier: "approx" as const };
  const coarse = at("2010", 0.5, { low: 0.45, high: 0.55 });

  it.each([
    ["an exact figure, to a tenth", at("2011", 75_572), base, 94.5, 94.4, 94.5, "exact"],
    ["one that a tenth holds", at("2011", 60_000), base, 75, 75, 75, "exact"],
    ["nothing", at("2011", 0), base, 0, 0, 0, "exact"],
    ["a very small one, to two digits", at("2011", 84), base, 0.11, 0.1, 0.11, "exact"],
    ["a very large one", at("2011", 75_912_400), base, 94_890.5, 94_890.5, 94_890.5, "exact"],
    ["of a rounded base, as roughly", at("2011", 75_572), rounded, 94, 93.8, 95.1, "approx"],
    [
      "of a coarse print",
      at("2011", 0.8, { low: 0.75, high: 0.85 }),
      coarse,
      160,
      136.3,
      188.9,
      "approx",
    ],
    [
      "of a fine print",
      at("2011", 0.8, { low: 0.7999, high: 0.8001 }),
      at("2010", 0.5),
      160,
      159.9,
      160.1,
      "approx",
    ],
    ["of an approximate base", at("2011", 75_572), about, 94, 93.8, 95.1, "approx"],
    ["of odd thousands", at("2011", 40_000), odd("2010", 80_000, 10_000), 50, 44.4, 50, "approx"],
    ["odd thousands", odd("2011", 75_570, 10), base, 94.4, 94.4, 94.5, "at_least"],
  ] as const)("says %s", (_, level, of, value, low, high, qualifier) => {
    expect(indexOf(level, of, scale)).toMatchObject({ value, low, high, qualifier, unit: "index" });
  });

  it("rounds a bound as the end that it is", () => {
    const least = at("2011", 75_575, { high: null, qualifier: "at_least" });
    const most = at("2011", 75_561, { low: 0, qualifier: "at_most" });
    expect(indexOf(least, base, scale)).toMatchObject({ value: 94.4, low: 94.4, high: null });
    expect(indexOf(most, base, scale)).toMatchObject({ value: 94.5, low: 0, high: 94.5 });
    expect(indexOf({ ...most, low: null }, base, scale)).toMatchObject({ low: null, high: 94.5 });
    const open = { ...least, qualifier: "exact" as const };
    expect(indexOf(open, base, scale)).toMatchObject({ value: 94.5, qualifier: "approx" });
    expect(indexOf(least, rounded, scale)).toMatchObject({ value: 93.8, qualifier: "at_least" });
  });

  it("keeps what the figure is, and names both that it comes from; the base stands at 100", () => {
    const target = at("2011", 40_000, { status: "target", value: null, low: 40_000, high: 48_000 });
    expect(indexOf(target, base, scale)).toEqual({
      ...target,
      low: 50,
      high: 60,
      unit: "index",
      derivedFrom: [target.id, base.id],
    });
    expect(indexOf(about, about, scale)).toEqual({
      ...about,
      ...{ value: 100, low: 100, high: 100, qualifier: "exact", unit: "index" },
      derivedFrom: [base.id],
    });
  });

  it("needs whole years, but of a stock, which is of a day", () => {
    const ofStock = { ...scale, metric: stock };
    expect(indexOf(at("2011-01/2011-09", 1), base, scale)).toBe("period-not-whole-year");
    expect(indexOf(at("2011/2015", 1), base, scale)).toBe("multi-year-total");
    expect(indexOf(at("2011-06", 40_000), base, ofStock)).toMatchObject({ value: 50 });
    expect(indexOf(at("../2011-06", 40_000), base, ofStock)).toMatchObject({ value: 50 });
    expect(indexOf(at("2011/2015", 40_000), base, ofStock)).toBe("multi-year-total");
    const since = at("2011-07-01/2012-06-30", 40_000);
    const [start, end] = ["2011-07-01", "2012-06-30"];
    const lasting = (last: string) => ({ ...since, period: { ...since.period, start, end: last } });
    expect(indexOf(lasting(end), base, ofStock)).toMatchObject({ value: 50 });
    expect(indexOf(lasting("2012-07-01"), base, ofStock)).toBe("period-not-whole-year");
    const breaks = breakFrom("2011-04");
    expect(indexOf(at("2011-06", 1), base, { ...ofStock, breaks })).toBe("across-break");
    expect(codeOf(indexOf(at("2011-02", 1), base, { ...ofStock, breaks }))).toBe("derived");
  });

  it("has no base of zero", () => {
    expect(() => indexOf(at("2011", 1), at("2010", 0), scale)).toThrow(RangeError);
  });

  it("lies within its interval, which holds every quotient that the two may have", () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 999 }));
    const qualifier = fc.constantFrom("exact", "approx", "at_least" as const);
    fc.assert(
      fc.property(figure, figure, qualifier, ([value, by], [of, about], bound) => {
        const level = at("2011", value, { high: value + by, qualifier: bound });
        const below = at("2010", of, { low: Math.max(1, of - about), high: of + about });
        const index = indexOf(level, below, scale);
        if (typeof index === "string") throw new Error(index);
        const { low, high } = index;
        expect(low).toBeLessThanOrEqual((value / (of + about)) * 100 * (1 + 1e-12));
        expect(high).toBeGreaterThanOrEqual(
          ((value + by) / Math.max(1, of - about)) * 100 * (1 - 1e-12),
        );
        expect(index.value).toBeGreaterThanOrEqual(low ?? Infinity);
        expect(index.value).toBeLessThanOrEqual(high ?? -Infinity);
      }),
    );
  });
});
