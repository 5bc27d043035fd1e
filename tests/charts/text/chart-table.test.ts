import { describe, expect, it } from "vitest";
import { allCases } from "../cases/all-cases.ts";
import { trendCase } from "../cases/trend-line.ts";
import { draw, rowsOf } from "../helpers/draw-case.ts";

describe("chartTable", () => {
  it("says a figure in words, as printed, with its source", () => {
    const { table } = draw(trendCase);
    expect(table.columns).toEqual(["地方", "时间", "数字", "原文写法", "来源"]);
    const row = table.rows.find((one) => one.observation === "deaths.china.2016~paper");
    expect(row?.cells.map((cell) => cell.text)).toEqual([
      "全国",
      "2016年",
      "超4.1万人",
      "超41000",
      "嘉兴日报的一篇报道",
    ]);
    expect(row?.cells[2]?.observation).toBe("deaths.china.2016~paper");
    expect(row?.cells[4]?.source).toBe("paper");
  });

  it("has a row for a year looked for in vain, which says where", () => {
    const row = draw(trendCase).table.rows.findLast((one) => one.observation === null);
    expect(row?.cells.map((cell) => cell.text)).toEqual([
      "全国",
      "2020年",
      "本站未见",
      "",
      "市统计公报",
    ]);
  });

  it("has a row for every mark, and as many cells a row as columns", () => {
    for (const one of allCases) {
      const { svg, table } = draw(one);
      for (const form of [svg.phone, svg.desk])
        for (const row of rowsOf(form)) expect(table.rows[row]).toBeDefined();
      for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
    }
  });
});
