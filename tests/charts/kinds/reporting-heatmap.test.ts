import { describe, expect, it } from "vitest";
import { elementsOf, numberOf } from "#charts/svg/tree.ts";
import { heatmapCase } from "../cases/reporting-heatmap.ts";
import { countOf, draw, gapsIn, marksIn } from "../helpers/draw-case.ts";

describe("reportingHeatmap", () => {
  it("tells published, local and the four kinds of gap apart, a total of four years by its last", () => {
    const chart = draw(heatmapCase);
    expect(countOf(chart.svg.desk, "c-found")).toBe(10);
    expect(countOf(chart.svg.desk, "c-found-local")).toBe(4);
    expect(gapsIn(chart.svg.desk)).toEqual([23, 2, 5, 61]);
    const said = "14格见到公布的数，23格本站未见，2格印在别处，5格见过未用，61格还没查";
    for (const text of [chart.alt, chart.summary, chart.quotes.sentence])
      expect(text).toContain(said);
    expect(
      chart.gaps.map(({ kind }) => kind).filter((kind) => kind === "seen-not-used"),
    ).toHaveLength(5);
  });

  it("has one table row a series, to which all its cells point", () => {
    const { svg, table } = draw(heatmapCase);
    expect(table.rows).toHaveLength(5);
    expect(table.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      "吴兴",
      "检查生产经营单位",
      "2023年",
      "2015—2022年",
      "—",
      "—",
      "2004—2014年、2024年",
    ]);
    const cells = [...elementsOf(svg.desk)].filter((one) => one.attributes["data-row"] === "1");
    expect(marksIn(cells)).toBe(21);
  });

  it("is made for the page's width unless that is declined", () => {
    expect(numberOf(draw(heatmapCase).svg.desk, "width")).toBe(1060);
    const narrow = { ...heatmapCase.declaration, options: { wide: false } };
    expect(numberOf(draw({ ...heatmapCase, declaration: narrow }).svg.desk, "width")).toBe(720);
  });
});
