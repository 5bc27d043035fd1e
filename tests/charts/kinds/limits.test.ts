import { describe, expect, it } from "vitest";
import { limitsCase } from "../cases/limits.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";

describe("limits", () => {
  it("draws promises hollow, in the order declared, and says in the key that they are no results", () => {
    const chart = draw(limitsCase);
    expect(countOf(chart.svg.desk, "c-bar-dashed")).toBe(3);
    expect(wordsOf(chart.svg.desk).slice(0, 3)).toEqual(["签收", "联系", "到场"]);
    expect(wordsOf(chart.svg.desk)).toContain("10分钟内");
    expect(chart.key).toEqual([{ mark: "limit", label: "公布的时限，不是实测结果" }]);
  });
});
