import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseDeclaration } from "#charts/declaration.ts";
import type { ChartDeclarationInput } from "#charts/declared-chart.ts";

function read(yaml: string): ReturnType<typeof parseDeclaration> {
  return parseDeclaration(parse(yaml) as ChartDeclarationInput);
}

describe("parseDeclaration", () => {
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
    const chart = "id: a\ntopic: b\ntitle: { zh: 题, en: Title }\nmetrics: [c]\nareas: [d]\n";
    const trend = `${chart}kind: trend-line\noptions: { scale: x, label: all }`;
    expect(() => read(trend)).toThrow("a trend-line chart has no such option; it has label, axis");
    const ladder = `${chart}kind: streak-ladder\noptions: {}`;
    expect(() => read(ladder)).toThrow("a streak-ladder chart needs options.scale");
  });

  it("checks the values of options by the schemas of their kinds", () => {
    const panels =
      "id: a\nkind: small-multiples\ntopic: b\ntitle: { zh: 题, en: Title }\nmetrics: [c]\nareas: [d]\n";
    expect(read(`${panels}options: { until: 100 }`).options).toEqual({ until: 100 });
    expect(() => read(`${panels}options: { until: -1, panel: square, whole: X y }`))
      .toThrowErrorMatchingInlineSnapshot(`
      [Error: chart "a" is not declared right:
        options.panel: Invalid option: expected one of "line"|"bar"|"range"
        options.until: Too small: expected number to be >0
        options.whole: an id is kebab-case: small letters, digits, hyphens]
    `);
  });
});
