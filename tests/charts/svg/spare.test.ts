import { describe, expect, it } from "vitest";
import { spareDrawing } from "#charts/svg/variants.ts";
import { elementsOf, type SvgNode } from "#charts/svg/tree.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw, rowsOf } from "../helpers/draw-case.ts";

/** The rows of a spare drawing, written out as the script of embeds does. */
function rowsWritten(svg: SvgNode): readonly number[] {
  return [...elementsOf(svg)].flatMap(({ attributes }) => {
    if (attributes["data-row"] !== undefined) return [Number(attributes["data-row"])];
    let row = 0;
    const steps = attributes["data-rows"]?.split(" ") ?? [];
    return steps.map((step) => (row += Number(step)));
  });
}

const placesOf = (svg: SvgNode): readonly number[] =>
  [...elementsOf(svg)].flatMap(({ attributes }) =>
    ["cx", "cy", "x", "y"].flatMap((name) =>
      name in attributes ? [parseFloat(attributes[name] ?? "")] : [],
    ),
  );

describe("spareDrawing", () => {
  it.each(allCases)("keeps the row and the place of every mark of $picture", (one) => {
    for (const svg of Object.values(draw(one).svg)) {
      const spare = spareDrawing(svg);
      expect(rowsWritten(spare)).toEqual(rowsOf(svg));
      const places = placesOf(svg);
      placesOf(spare).forEach((place, i) => {
        expect(Math.abs(place - (places[i] ?? NaN))).toBeLessThanOrEqual(0.5);
      });
    }
  });
});
