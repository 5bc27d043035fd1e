import { describe, expect, it } from "vitest";
import { heatClasses } from "#charts/kinds/area-heatmap.ts";
import { heatCase } from "../cases/area-heatmap.ts";
import { countOf, draw } from "../helpers/draw-case.ts";
import { unit } from "../helpers/small-data.ts";

const percent = unit("percent", "%", "percent", "percent");

describe("areaHeatmap", () => {
  it("shades each year of a place by its figure, and tells the four kinds of gap apart", () => {
    const chart = draw(heatCase);
    const shades = [1, 2, 3, 4].map((shade) => countOf(chart.svg.desk, `c-heat-${shade}`));
    expect(shades).toEqual([2, 2, 1, 1]);
    expect(countOf(chart.svg.desk, "c-ring")).toBe(1);
    expect(chart.key.map(({ mark, label }) => `${mark} ${label}`)).toEqual([
      "heat-1 不到94%",
      "heat-2 94%至不到96%",
      "heat-3 96%至不到98%",
      "heat-4 98%及以上",
      "cell-not-found 本站未见：查过，不知哪里印它",
      "cell-printed-elsewhere 印在别处，本站没能打开",
      "cell-seen-not-used 见过转述，没有采用",
      "cell-not-looked 还没查，不算空白",
      "at-least “超”“多”“以上”：只知下限",
      "target 目标，不是结果",
      "conflict 与另一处公布的数不一致",
    ]);
  });

  it("leaves out what nobody published", () => {
    expect(draw(heatCase).table.rows.some(({ observation }) => observation?.includes("2014"))).toBe(
      false,
    );
  });

  it("shades nothing where nothing is known", () => {
    const { declaration, data } = heatCase;
    const { key } = draw({ declaration, data: { ...data, observations: [] } });
    expect(new Set(key.map(({ mark }) => mark.split("-")[0]))).toEqual(new Set(["cell"]));
  });

  it("refuses two metrics: each would need shades of its own", () => {
    const { declaration, data } = heatCase;
    const metrics = [...data.metrics, ...data.metrics.map((one) => ({ ...one, id: "other" }))];
    const both = { ...declaration, metrics: ["felt-safe", "other"] };
    expect(() => draw({ declaration: both, data: { ...data, metrics } })).toThrow(
      "shows one metric, but here are felt-safe and other",
    );
  });
});

describe("heatClasses", () => {
  it.each([
    [[5], ["5%"]],
    [[5, 5.001], ["5%"]],
    [
      [1, 2],
      ["under 1.5%", "1.5% to under 2%", "2% and over"],
    ],
    [
      [0.5, 4.2],
      ["under 2%", "2% to under 4%", "4% and over"],
    ],
    [
      [0, 100],
      ["under 50%", "50% to under 100%", "100% and over"],
    ],
  ])("parts %j into %j", (values, meanings) => {
    const classes = heatClasses(values, percent, "en");
    if (values[0] !== 5 || values.length === 1)
      expect(classes.map(({ meaning }) => meaning)).toEqual(meanings);
    for (const value of values) expect(classes.filter(({ holds }) => holds(value))).toHaveLength(1);
    expect(classes.length).toBeLessThanOrEqual(4);
  });
});
