import { describe, expect, it } from "vitest";
import { mergeShapes, withoutLoneGroups } from "#charts/svg/passes.ts";
import { dimOthers, muteDrawing, stillDrawing } from "#charts/svg/variants.ts";
import { element, elementsOf, type SvgChild, textsOf } from "#charts/svg/tree.ts";
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
      element("path", { d: "M0,1h9m-9,4h9" }),
      element("path", { d: "M0,1h4v3h-4zm5,0h4v3h-4z", ...said }),
    ]);
  });

  it("joins what is shifted, each at its place, and what lies on each other once", () => {
    const gap = (x: number) =>
      element("path", { transform: `translate(${x},90)`, d: "M-4,-3L4,-3L4,3ZM-4,3L4,-3" });
    expect(mergeShapes([gap(10), gap(20.5), gap(20.5)])).toEqual([
      element("path", { d: "M6,87h8v6zm0,6l8,-6m2.5,0h8v6zm0,6l8,-6" }),
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

describe("withoutLoneGroups(content)", () => {
  it("has a group of one element give way to it, unless it is named or says something else", () => {
    const line = element("path", { d: "M0,0" });
    const group = { class: "c-line", "data-series": 1 };
    const kept = [
      element("g", { role: "graphics-object" }, [line]),
      element("g", { transform: "translate(0,9)" }, [element("path", { transform: "none" })]),
      element("g", group, [line, line]),
      element("g", { class: "c-value" }, ["words"]),
    ];
    expect(withoutLoneGroups([element("g", group, [line]), ...kept])).toEqual([
      element("path", { ...group, d: "M0,0" }),
      ...kept,
    ]);
  });
});

describe("stillDrawing(svg)", () => {
  const shape = (marks: readonly SvgChild[]) => element("svg", { role: "img" }, marks);

  it("draws marks that look alike as one path, each at its place", () => {
    const row = (index: number) => ({ "data-row": index });
    const gap = "M-4,-4L4,4Z";
    const drawn = shape([
      element("g", { class: "c-point", "data-series": 0 }, [
        element("circle", { cx: 10, cy: 20, r: 3, ...row(0) }),
        element("circle", { cx: 30.5, cy: 20, r: 3, ...row(1) }),
        element("circle", { class: "is-dim", cx: 50, cy: 20, r: 3, ...row(2) }),
      ]),
      element("g", { class: "c-gap" }, [
        element("path", { transform: "translate(10,90)", d: gap, ...row(3) }),
        element("path", { transform: "translate(20,90)", d: gap, ...row(4) }),
      ]),
    ]);
    expect(stillDrawing(drawn)).toEqual(
      shape([
        element("g", { class: "c-point" }, [
          element("path", {
            d: "M7,20a3,3 0 1,0 6,0a3,3 0 1,0 -6,0zm20.5,0a3,3 0 1,0 6,0a3,3 0 1,0 -6,0z",
          }),
          element("path", { class: "is-dim", d: "M47,20a3,3 0 1,0 6,0a3,3 0 1,0 -6,0z" }),
        ]),
        element("g", { class: "c-gap" }, [element("path", { d: "M6,86l8,8zm10,0l8,8z" })]),
      ]),
    );
  });

  it("keeps every word", () => {
    const { desk } = draw(panelsCase).svg;
    expect(textsOf(stillDrawing(desk))).toEqual(textsOf(desk));
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
