import { dot, type Markish, plot, text } from "@observablehq/plot";
import { describe, expect, it } from "vitest";
import { tagEach, tagSeries } from "#charts/marks/points.ts";
import { elementsOf, readTree } from "#charts/svg/tree.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";

const document = createVirtualDocument();
/** The second has no place, so Plot draws only the others. */
const data = [{ x: 1 }, { x: NaN }, { x: 3 }];
const at = { x: "x", y: () => 0 };

const drawn = (mark: Markish, name: string) =>
  [...elementsOf(readTree(plot({ document, marks: [mark] })))].filter((one) => one.name === name);

describe("tagEach(data, tagOf)", () => {
  it("writes on each element what its own datum is, though others are not drawn", () => {
    const tags = tagEach(data, ({ x }, row) => ({ row, series: 0, classes: `c-${String(x)}` }));
    expect(
      drawn(dot(data, { ...at, ...tags }), "circle").map((one) => one.attributes),
    ).toMatchObject([
      { "data-row": "0", "data-series": "0", class: "c-1" },
      { "data-row": "2", "data-series": "0", class: "c-3" },
    ]);
  });

  it("says nothing of what is nobody's", () => {
    const tags = tagEach(data, () => ({ row: null, series: null }));
    for (const { attributes } of drawn(text(data, { ...at, text: () => "a", ...tags }), "text"))
      expect(Object.keys(attributes).join()).not.toMatch(/data|class/);
  });
});

describe("tagSeries(series)", () => {
  it("writes on the group whose marks they all are, and nothing where it is nobody's", () => {
    const groups = [3, undefined].map((series) =>
      drawn(dot(data, { ...at, className: "c-ring", ...tagSeries(series) }), "g").find(
        ({ attributes }) => attributes["class"] === "c-ring",
      ),
    );
    expect(groups.map((group) => group?.attributes["data-series"])).toEqual(["3", undefined]);
  });
});
