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

  it("has a row for years on end without a figure, which says of which kind they are, and where", () => {
    const rows = draw(trendCase).table.rows.filter((one) => one.observation === null);
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).slice(1))).toEqual([
      ["2009年", "见过未用", "", "市统计公报"],
      ["2012—2013年", "本站未见", "", "市统计公报"],
      ["2015年", "还没查", "", ""],
      ["2019年", "还没查", "", ""],
      ["2020年", "印在别处", "", "市统计公报"],
      ["2022年", "还没查", "", ""],
      ["2024年", "还没查", "", ""],
    ]);
    const kind = "seen-not-used";
    expect(rows[0]?.cells[2]?.gap).toEqual({ metric: "deaths", area: "china", kind });
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
