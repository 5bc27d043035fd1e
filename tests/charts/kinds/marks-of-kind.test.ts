import { describe, expect, it } from "vitest";
import { chartKinds } from "#charts/kinds/index.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const drawn = allCases.map((one) => draw(one));

describe("chartKinds", () => {
  it.each(chartKinds)("names every mark that a $kind draws, and has a case", ({ kind, marks }) => {
    const charts = drawn.filter((chart) => chart.kind === kind);
    expect(charts).not.toEqual([]);
    const found = charts.flatMap((chart) => chart.key.map(({ mark }) => mark));
    const special = found.filter((mark) => !mark.startsWith("series-"));
    expect(special.filter((mark) => !marks.includes(mark))).toEqual([]);
  });
});
