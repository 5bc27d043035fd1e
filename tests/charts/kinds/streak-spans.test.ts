import { describe, expect, it } from "vitest";
import { spansCase } from "../cases/streak-spans.ts";
import { countOf, draw, expectPictures, wordsOf } from "../helpers/draw-case.ts";

describe("streakSpans", () => {
  it("counts each streak back from its last year, a target hollow", async () => {
    const chart = draw(spansCase);
    await expectPictures(chart, "streak-spans");
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    expect(countOf(chart.svg.desk, "c-bar-dashed")).toBe(1);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["13年", "19年", "4年", "3年"]));
  });

  it("lays thirteen years to 2024 over 13 of the axis's years", () => {
    const bars = [
      ...draw(spansCase).svg.desk.matchAll(/<rect class="c-bar s1"[^>]* width="([\d.]+)"/g),
    ];
    const [thirteen = 0, nineteen = 0] = bars.map((bar) => Number(bar[1]));
    expect((thirteen / nineteen) * 18.9).toBeCloseTo(12.9, 1);
  });
});
