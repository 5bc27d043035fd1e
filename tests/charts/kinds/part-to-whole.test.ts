import { describe, expect, it } from "vitest";
import { textWidth } from "#charts/marks/labels.ts";
import { elementsOf, textsOf } from "#charts/svg/tree.ts";
import { partsCase, remainderCase } from "../cases/part-to-whole.ts";
import { countOf, draw, wordsOf } from "../helpers/draw-case.ts";
import { figure } from "../helpers/small-data.ts";

describe("partToWhole", () => {
  it("draws 12,734 as 8,784, 2,588 and 1,362, with what lies within", () => {
    const chart = draw(partsCase);
    expect(countOf(chart.svg.desk, "c-bar")).toBe(3);
    expect(countOf(chart.svg.desk, "c-nested")).toBe(2);
    expect(wordsOf(chart.svg.desk)).toEqual(
      expect.arrayContaining(["合计 12,734", "咨询 8,784", "矛盾纠纷诉求 2,588", "法律服务 1,362"]),
    );
    expect(chart.key).toEqual([]);
  });

  it("shows what is not itemised as a dashed rest", () => {
    const chart = draw(remainderCase);
    expect(wordsOf(chart.svg.desk)).toContain("未列明 2,588");
    expect(chart.key.map((item) => item.mark)).toEqual(["remainder"]);
  });

  it("breaks a name that is wider than the drawing", () => {
    const name = "First-instance administrative cases filed in the courts";
    const metrics = partsCase.data.metrics.map((one) =>
      one.id === "legal-services" ? { ...one, name: { zh: name, en: name } } : one,
    );
    const { phone } = draw({ ...partsCase, data: { ...partsCase.data, metrics } }, "en").svg;
    const lines = [...elementsOf(phone)]
      .filter(({ name: tag }) => tag === "tspan")
      .map((line) => textsOf(line).join(""));
    expect(lines.join(" ")).toContain(name);
    for (const line of lines) expect(textWidth(line, 12, "bold")).toBeLessThan(312);
  });

  it("takes what is less than a millionth for dust, and asks for a whole", () => {
    const { declaration, data } = remainderCase;
    const observations = (rest: number) => [
      figure("matters", "xiuzhou", "2023", 1_000_000),
      figure("enquiries", "xiuzhou", "2023", 1_000_000 - rest),
      figure("legal-services", "xiuzhou", "2023", 0),
    ];
    const keyOf = (rest: number) =>
      draw({ declaration, data: { ...data, observations: observations(rest) } }).key;
    expect(keyOf(1)).toEqual([]);
    expect(keyOf(2).map(({ mark }) => mark)).toEqual(["remainder"]);
    const series = [{ metric: "claims", area: "xiuzhou" }];
    const nowhere = { ...declaration, areas: [], series };
    expect(() => draw({ declaration: nowhere, data })).toThrow("there is no figure of “whole”");
  });

  it("names the chart and the metric where a part has no figure", () => {
    const without = partsCase.data.observations.filter((row) => row.metric !== "claims");
    const data = { ...partsCase.data, observations: without };
    expect(() => draw({ ...partsCase, data })).toThrow(
      'chart "xiuzhou-12734": there is no figure of “claims” in that place and period',
    );
  });
});
