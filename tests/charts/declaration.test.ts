import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { chartKinds } from "#charts/chart-kinds.ts";
import { parseDeclaration, type ChartDeclarationInput } from "#charts/declaration.ts";
import { exampleDeclarations } from "./cases/example-declarations.ts";

function read(yaml: string): ReturnType<typeof parseDeclaration> {
  return parseDeclaration(parse(yaml) as ChartDeclarationInput);
}

describe("parseDeclaration", () => {
  it.each(chartKinds)("reads an example of %s", (kind) => {
    expect(read(exampleDeclarations[kind]).kind).toBe(kind);
  });

  it("tells every mistake at once, with its place", () => {
    const wrong = `
id: Not Kebab
kind: slope
topic: order
title: { zh: 题 }
metrics: [a]
areas: [b]
period: { from: 2024, to: 2004 }
options: { scale: x }
`;
    expect(() => read(wrong)).toThrowErrorMatchingInlineSnapshot(`
      [Error: chart "Not Kebab" is not declared right:
        id: an id is kebab-case: small letters, digits, hyphens
        title.en: Invalid input: expected string, received undefined
        period: from is later than to]
    `);
  });

  it("refuses options that its kind does not have, and misses those that it needs", () => {
    const trend = exampleDeclarations["trend-line"].replace("options:", "options:\n  scale: x");
    expect(() => read(trend)).toThrow("a trend-line chart has no such option; it has label, axis");
    const ladder = exampleDeclarations["streak-ladder"].replace("{ scale: ding-tier }", "{}");
    expect(() => read(ladder)).toThrow("a streak-ladder chart needs options.scale");
  });
});
