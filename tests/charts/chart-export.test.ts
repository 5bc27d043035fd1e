import { describe, expect, it } from "vitest";
import { chartData, exportedColumns } from "#charts/chart-export.ts";
import { parseDeclaration } from "#charts/declaration.ts";
import { trendCase } from "./cases/trend-line.ts";

describe("chartData", () => {
  const rows = chartData(parseDeclaration(trendCase.declaration), trendCase.data, "en");

  it("has every figure, then every year looked for in vain", () => {
    expect(rows).toHaveLength(18);
    expect(rows.slice(15).map((row) => [row.period, row.status, row.value])).toEqual([
      ["2012", "not-found", null],
      ["2013", "not-found", null],
      ["2020", "not-found", null],
    ]);
  });

  it("leaves an open end empty and names what a figure is derived from", () => {
    const open = rows.find((row) => row.qualifier === "at_least");
    expect([open?.low, open?.high]).toEqual([41000, null]);
    const derived = rows.find((row) => row.status === "derived");
    expect(derived?.derived_from).toBe("deaths.china.2016~paper");
  });

  it("has its keys in the order of the columns", () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(exportedColumns);
  });
});
