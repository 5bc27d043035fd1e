import { describe, expect, it } from "vitest";
import { linesCase, panelsCase, totalsCase } from "../cases/small-multiples.ts";
import { countOf, draw, rowsOf, wordsOf } from "../helpers/draw-case.ts";

describe("smallMultiples", () => {
  it("gives rates of three bases an axis each, all from 0 to 100", () => {
    const chart = draw(panelsCase);
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["99.5%", "98.97%", "超98%"]));
  });

  it("gives lines of three units an axis each", () => {
    const chart = draw(linesCase);
    expect(wordsOf(chart.svg.desk)).toEqual(expect.arrayContaining(["万件", "%", "万人"]));
  });

  it("draws a total as a block over its years, and leaves single years out", () => {
    const chart = draw(totalsCase);
    expect(countOf(chart.svg.desk, "c-range")).toBe(4);
    expect(chart.table.rows.map((row) => row.observation)).toEqual([
      "inspected.china.1998--2002~paper",
      "inspected.china.2010--2014~paper",
      "inspected.china.2013--2017~paper",
      "deaths.china.2003--2007~paper",
    ]);
    expect(chart.key.map((one) => one.mark)).toEqual(["at-least"]);
  });

  it("says every total over its block", () => {
    for (const svg of Object.values(draw(totalsCase).svg))
      expect(wordsOf(svg)).toEqual(expect.arrayContaining(["367万", "667万", "717万"]));
  });

  it("points each mark to its own row of the table", () => {
    const { svg, table } = draw(linesCase);
    expect([...new Set(rowsOf(svg.desk))].toSorted((a, b) => a - b)).toEqual(
      table.rows.map((_, index) => index),
    );
  });
});
