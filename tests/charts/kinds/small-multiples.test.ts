import { describe, expect, it } from "vitest";
import { linesCase, panelsCase } from "../cases/small-multiples.ts";
import { countOf, draw, expectPictures, wordsOf } from "../helpers/draw-case.ts";

describe("smallMultiples", () => {
  it("gives rates of three bases an axis each, all from 0 to 100", async () => {
    const chart = draw(panelsCase);
    await expectPictures(chart, "small-multiples-bars");
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["99.5%", "98.97%", "超98%"]));
  });

  it("gives lines of three units an axis each", async () => {
    const chart = draw(linesCase);
    await expectPictures(chart, "small-multiples-lines");
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["万件", "%", "万人"]));
  });

  it("points each mark to its own row of the table", () => {
    const { svg, table } = draw(linesCase);
    const rows = [...svg.desk.matchAll(/data-row="(\d+)"/g)].map((match) => Number(match[1]));
    expect(rows.toSorted((a, b) => a - b)).toEqual(table.rows.map((_, index) => index));
  });
});
