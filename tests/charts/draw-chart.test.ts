import { describe, expect, it } from "vitest";
import { parseDeclaration } from "#charts/declaration.ts";
import { drawChart, drawSmall } from "#charts/draw-chart.ts";
import { dimRows } from "#charts/svg/variants.ts";
import { elementsOf, type SvgNode } from "#charts/svg/tree.ts";
import { createVirtualDocument } from "#charts/svg/virtual-document.ts";
import { trendCase } from "./cases/trend-line.ts";
import { wordsOf } from "./helpers/draw-case.ts";

const document = createVirtualDocument();
const { data } = trendCase;
const declaration = parseDeclaration(trendCase.declaration);
const classesOf = (svg: SvgNode): readonly string[] =>
  [...elementsOf(svg)].flatMap(({ attributes: { class: look } }) => look ?? []);

describe("years that stand out", () => {
  const whole = drawChart(declaration, data, "zh", document).svg.desk;

  it("dim the lines of all others, on the scale of the whole", () => {
    const lit = drawChart(declaration, data, "zh", document, { lit: { from: 2005, to: 2006 } }).svg
      .desk;
    const dim = (svg: SvgNode) => classesOf(svg).filter((look) => /c-line.* is-dim$/.test(look));
    expect(dim(whole)).toEqual([]);
    // The stretch that the years cut has a dimmed piece on either side; the others are dimmed whole.
    const stretches = classesOf(whole).filter((look) => look.startsWith("c-line"));
    expect(dim(lit)).toHaveLength(stretches.length - 1 + 2);
    expect(lit.attributes).toEqual(whole.attributes);
  });

  it("leave the marks of their own rows as they are", () => {
    const marks = [...elementsOf(dimRows(whole, new Set([0])))].filter(
      ({ attributes }) => attributes["data-row"] !== undefined,
    );
    for (const { attributes } of marks)
      expect(/is-dim/.test(attributes["class"] ?? "")).toBe(Number(attributes["data-row"]) === 0);
  });
});

describe("a small drawing", () => {
  const drawn = drawSmall(declaration, data, "zh", document);
  const small = [...elementsOf(drawn)];

  it("says nothing to those who listen, and has the first and last year only", () => {
    expect(small.filter(({ attributes }) => "role" in attributes)).toEqual([]);
    const years = wordsOf(drawn).filter((words) => /^(?:19|20)\d\d$/.test(words));
    expect(years).toHaveLength(2);
  });
});
