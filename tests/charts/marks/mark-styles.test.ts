import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { keyShapes } from "#charts/marks/key-shapes.ts";
import { lightColours, markStyles } from "#charts/marks/mark-styles.ts";
import { withLooks } from "#charts/svg/sheet.ts";
import { elementsOf } from "#charts/svg/tree.ts";
import { languages } from "#model/bilingual.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

/** What the reader of rules passes over: they are of the frame that a page puts round a drawing. */
const ofPages = [".c-svg.c-phone"];

describe("markStyles", () => {
  it.each(["chart.css", "key.css"])("are all that %s says", (name) => {
    const css = readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), "utf8");
    const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g);
    const said = [...rules].map(([, selector = "", body = ""]) => ({
      selector: selector.trim(),
      count: body.split(";").length - 1,
    }));
    expect(said.length).toBeGreaterThan(15);
    for (const { selector, count } of said.filter((rule) => !ofPages.includes(rule.selector)))
      expect(Object.keys(markStyles[selector.slice(1)] ?? {}), selector).toHaveLength(count);
  });

  it("have every class that a drawing or its key uses", () => {
    const nodes = allCases.flatMap((one) =>
      languages.flatMap((lang) => Object.values(draw(one, lang).svg).flatMap(insideOf)),
    );
    const looks = Object.values(keyShapes).flatMap((shapes) => shapes.map(({ look }) => look));
    const used = [...nodes.map(({ attributes }) => attributes["class"] ?? ""), ...looks];
    const names = new Set(used.flatMap((list) => list.split(" ")).filter((name) => name !== ""));
    expect(names.size).toBeGreaterThan(50);
    expect([...names].filter((name) => markStyles[name] === undefined)).toEqual([]);
  });

  it("stand beside the classes of a page's drawing, which says nothing else", () => {
    for (const one of allCases) {
      const svg = draw(one, "zh").svg.desk;
      const [own, looked] = [[...elementsOf(svg)], [...elementsOf(withLooks(svg))]];
      expect(looked.map(({ attributes }) => attributes["class"])).toEqual(
        own.map(({ attributes }) => attributes["class"]),
      );
      const values = looked.flatMap(({ attributes }) => Object.values(attributes));
      expect(values.some((value) => /^#[0-9a-f]{6}$/.test(value))).toBe(true);
      expect(values.filter((value) => value.includes("var("))).toEqual([]);
    }
  });

  it("are painted with colours of the light theme, or of the series around", () => {
    const known = ["--c", "--mark", "--sans", "--serif", ...Object.keys(lightColours)];
    const painted = Object.values(markStyles).flatMap((rule) =>
      Object.values(rule).flatMap((value) => value.match(/--[a-z0-9-]+/) ?? []),
    );
    expect(painted.length).toBeGreaterThan(80);
    expect(painted.filter((token) => !known.includes(token))).toEqual([]);
  });
});

function insideOf(svg: Parameters<typeof elementsOf>[0]) {
  return [...elementsOf(svg)].slice(1);
}
