import { describe, expect, it } from "vitest";
import { ladderCase } from "../cases/streak-ladder.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";

describe("streakLadder", () => {
  it("stands places on their rungs and rings the nineteen and twenty of one report", () => {
    const chart = draw(ladderCase);
    expect(countOf(chart.svg.desk, "c-ring")).toBe(1);
    expect(countOf(chart.svg.desk, "c-reach-dot-target")).toBe(1);
    expect(wordsOf(chart.svg.desk)).toEqual(
      expect.arrayContaining([
        "二星平安金鼎",
        "湖州 12年（2018）",
        "秀洲 19年（2023）",
        "秀洲 20年（2023）",
        "吴兴 12年（2023目标）",
      ]),
    );
  });
});
