import { describe, expect, it } from "vitest";
import { numberOf } from "#charts/svg/tree.ts";
import { heatmapCase } from "../cases/reporting-heatmap.ts";
import { countOf, draw, rowsOf } from "../helpers/draw-case.ts";

describe("reportingHeatmap", () => {
  it("tells published, local, searched and blank apart, a total of four years by its last", () => {
    const chart = draw(heatmapCase);
    expect(countOf(chart.svg.desk, "c-found")).toBe(10);
    expect(countOf(chart.svg.desk, "c-found-local")).toBe(4);
    expect(countOf(chart.svg.desk, "c-searched")).toBe(30);
    expect(chart.alt).toContain("14格见到公布的数，30格查过而本站未见，61格尚未查找");
  });

  it("has one table row a series, to which all its cells point", () => {
    const { svg, table } = draw(heatmapCase);
    expect(table.rows).toHaveLength(5);
    expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      "吴兴",
      "检查生产经营单位",
      "2023年",
      "2015—2022年",
    ]);
    expect(rowsOf(svg.desk).filter((row) => row === 1)).toHaveLength(2);
  });

  it("is made for the page's width unless that is declined", () => {
    expect(numberOf(draw(heatmapCase).svg.desk, "width")).toBe(1060);
    const narrow = { ...heatmapCase.declaration, options: { wide: false } };
    expect(numberOf(draw({ ...heatmapCase, declaration: narrow }).svg.desk, "width")).toBe(720);
  });
});
