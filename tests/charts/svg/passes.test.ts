import { describe, expect, it } from "vitest";
import { dimOthers, mergeShapes, muteDrawing } from "#charts/svg/passes.ts";
import { element, elementsOf } from "#charts/svg/tree.ts";
import { panelsCase } from "../cases/small-multiples.ts";
import { trendCase } from "../cases/trend-line.ts";
import { draw } from "../helpers/draw-case.ts";

describe("mergeShapes(siblings)", () => {
  it("joins lines, and cells of one row", () => {
    const said = { "data-row": 1, "data-series": 1 };
    expect(
      mergeShapes([
        element("line", { x1: 0, x2: 9, y1: 1, y2: 1 }),
        element("line", { x1: 0, x2: 9, y1: 5, y2: 5 }),
        element("rect", { x: 0, y: 1, width: 4, height: 3, ...said }),
        element("rect", { x: 5, y: 1, width: 4, height: 3, ...said }),
      ]),
    ).toEqual([
      element("path", { d: "M0,1L9,1M0,5L9,5" }),
      element("path", { d: "M0,1h4v3h-4zM5,1h4v3h-4z", ...said }),
    ]);
  });

  it("leaves apart what says different things, and what stands alone", () => {
    const apart = [
      element("rect", { x: 0, y: 1, width: 4, height: 3, "data-row": 1, "data-series": 0 }),
      element("rect", { x: 5, y: 1, width: 4, height: 3, "data-row": 2, "data-series": 0 }),
      element("rect", { x: 5, y: 1, width: 4, height: 3, class: "c-bar", "data-row": 2 }),
      element("circle", { cx: 1, cy: 1, r: 3 }),
      element("path", { d: "M0,0", transform: "translate(1,1)" }),
      "words",
    ];
    expect(mergeShapes(apart)).toEqual(apart);
  });
});

describe("dimOthers(svg, focus)", () => {
  const { desk } = draw(panelsCase).svg;
  const classesOf = (focus: readonly number[]) =>
    [...elementsOf(dimOthers(desk, focus))].flatMap(({ attributes: { class: look, ...others } }) =>
      others["data-series"] === undefined ? [] : [[others["data-series"], look] as const],
    );

  it("marks all that is of another series, and nothing of those that stand out", () => {
    const marked = classesOf([1]);
    expect(new Set(marked.map(([series]) => series)).size).toBeGreaterThan(2);
    for (const [series, look = ""] of marked)
      expect(/(^| )is-dim$/.test(look), series).toBe(series !== "1");
  });

  it("changes nothing where all stand out", () => {
    expect(dimOthers(desk, [0, 1, 2, 3, 4, 5])).toEqual(desk);
  });
});

describe("muteDrawing(svg)", () => {
  it("leaves only what is seen", () => {
    const muted = [...elementsOf(muteDrawing(draw(trendCase).svg.phone))];
    const shown = [...elementsOf(draw(trendCase).svg.phone)];
    expect(muted.map(({ name }) => name)).toEqual(
      shown.map(({ name }) => name).filter((name) => name !== "desc"),
    );
    const said = muted.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => /^(role|aria-|data-)/.test(name)),
    );
    expect(said).toEqual([]);
  });
});
