import { describe, expect, it } from "vitest";
import { brokenSlopeCase, slopeCase } from "../cases/slope.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";

describe("slope", () => {
  it("joins first and last only where no year between is blank, and says so in the key", () => {
    const chart = draw(slopeCase);
    expect(countOf(chart.svg.desk, "c-connector")).toBe(1);
    expect(chart.key.find(({ mark }) => mark === "from-to")?.label).toContain("两点不连线");
    expect(draw(brokenSlopeCase).key.at(-1)?.label).not.toContain("不连线");
    expect(countOf(chart.svg.desk, "c-pale")).toBe(2);
    expect(countOf(chart.svg.desk, "c-point")).toBe(3);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["2018年", "2023年", "2,305"]));
  });

  it("does not join two figures between which the definition changed, and says so in the key", () => {
    const chart = draw(brokenSlopeCase);
    expect(countOf(chart.svg.desk, "c-connector")).toBe(1);
    expect(countOf(chart.svg.desk, "c-break")).toBe(1);
    expect(chart.key.map(({ mark }) => mark)).toEqual(["break", "from-to"]);
    expect(chart.notes).toEqual(["2021年起计入自查。"]);
  });
});
