import { describe, expect, it } from "vitest";
import { chartKinds } from "#charts/chart-kinds.ts";
import { marksOfKind } from "#charts/kinds/marks-of-kind.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const drawn = allCases.map((one) => draw(one));

describe("marksOfKind", () => {
  it.each(chartKinds)("names every special mark that a %s draws, and none for nothing", (kind) => {
    const charts = drawn.filter((chart) => chart.kind === kind);
    expect(charts).not.toEqual([]);
    const marks = charts.flatMap((chart) => chart.key.map(({ mark }) => mark));
    const special = marks.filter((mark) => !mark.startsWith("series-"));
    expect(special.filter((mark) => !marksOfKind[kind].includes(mark))).toEqual([]);
  });
});
