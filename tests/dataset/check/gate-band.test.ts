import { describe, expect, it } from "vitest";
import { bandsOf } from "#dataset/check/gate/band.ts";
import { normalise } from "#dataset/normalise.ts";
import { typedRows } from "#dataset/read/tables.ts";
import { asFiles, validTexts } from "../../helpers/data-folder.ts";

/** The valid folder with a yearly series of its own in one place. */
function withSeries(metric: string, ...tokens: readonly string[]) {
  const rows = tokens.map(
    (token, at) => `${metric},wuxing,${2015 + at},,,,,${token},,,,,,report-2025,,,,\n`,
  );
  const texts = new Map(validTexts());
  return texts.set("fraud.csv", `${texts.get("fraud.csv") ?? ""}${rows.join("")}`);
}

function bandOf(metric: string, ...tokens: readonly string[]) {
  const { tables, reported } = normalise(asFiles(withSeries(metric, ...tokens))).read;
  const row = typedRows(tables, "metrics").find(({ id }) => id === metric);
  if (row === undefined) throw new Error(metric);
  const own = reported.map(({ observation }) => observation).filter((one) => one.metric === metric);
  const band = bandsOf(row, own).find(({ area }) => area === "wuxing");
  if (band === undefined) throw new Error(`no band for ${metric}`);
  return band;
}

const isStopped = (metric: string, ...tokens: readonly string[]): boolean =>
  normalise(asFiles(withSeries(metric, ...tokens))).problems.some(
    ({ code, severity }) => severity === "error" && /^gate-|bounds/.test(code),
  );

describe("the band of a series", () => {
  const series = ["100起", "120起", "105起", "140起", "131起", "127起"];

  it("names the newest figure and the year after it", () => {
    expect(bandOf("fraud-cases", ...series)).toMatchObject({
      year: 2021,
      last: { reportedAs: "127起" },
    });
  });

  it("is where the gate itself stops", () => {
    const { low, high } = bandOf("fraud-cases", ...series);
    expect(low).toBeGreaterThan(10);
    for (const inside of [Math.ceil(low) + 1, Math.floor(high) - 1])
      expect(isStopped("fraud-cases", ...series, `${inside}起`)).toBe(false);
    for (const outside of [Math.floor(low) - 1, Math.ceil(high) + 1])
      expect(isStopped("fraud-cases", ...series, `${outside}起`)).toBe(true);
  });

  it("of changes is in their own unit, and keeps within the metric's bounds", () => {
    const { low, high } = bandOf("fraud-cases-change", "下降8%", "下降2%", "上升10%");
    expect(high).toBeCloseTo(18);
    expect(low).toBeCloseTo(-18);
    expect(isStopped("fraud-cases-change", "下降8%", "下降2%", "上升10%", "上升18%")).toBe(false);
    expect(isStopped("fraud-cases-change", "下降8%", "下降2%", "上升10%", "上升19%")).toBe(true);
    expect(bandOf("fraud-solved", "95%", "96%", "97%").high).toBe(100);
  });
});
