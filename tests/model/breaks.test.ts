import { describe, expect, it } from "vitest";
import { breakBetween, breakPosition, placeBreaks, yearFraction } from "#model/breaks.ts";

const from = (date: string) => ({
  metric: "fires",
  area: "china",
  from: date,
  note: { zh: "口径改变。", en: "The definition changed." },
  source: "yearbook",
});

describe("breakPosition", () => {
  it.each([
    ["2016", 2015.5],
    ["2015-07", 2014.996],
    ["2015-05-01", 2014.829],
    ["2015-12-31", 2015.497],
  ])("places %s at %d", (date, position) => {
    expect(breakPosition(date)).toBe(position);
  });
});

describe("yearFraction", () => {
  it("lets a year run from half before its number to half after it", () => {
    expect(yearFraction("2019-01-01", "start")).toBe(2018.5);
    expect(yearFraction("2019-12-31", "end")).toBe(2019.5);
    expect(yearFraction("2020-12-31", "end")).toBe(2020.5);
  });
});

describe("breakBetween", () => {
  const breaks = placeBreaks([from("2013"), from("2021"), from("2015-05-01")]);

  it.each([
    [2012, 2013, "2013"],
    [2013, 2012, "2013"],
    [2013, 2014, undefined],
    [2014, 2015, "2015-05-01"],
    [2015, 2016, undefined],
    [2014.8, 2014.9, "2015-05-01"],
    [2010, 2022, "2013"],
    [2012, 2012.5, undefined],
    [2012.5, 2013, undefined],
    [2015, 2020, undefined],
    [2020, 2021, "2021"],
    [2021, 2021, undefined],
  ])("between %d and %d finds that of %s", (one, other, expected) => {
    expect(breakBetween(breaks, one, other)?.from).toBe(expected);
  });

  it("leaves a year to the definition of its greater part", () => {
    const late = placeBreaks([from("2015-10-01")]);
    expect(breakBetween(late, 2014, 2015)).toBeUndefined();
    expect(breakBetween(late, 2015, 2016)?.from).toBe("2015-10-01");
  });
});
