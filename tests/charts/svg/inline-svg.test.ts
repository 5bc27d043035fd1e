import { describe, expect, it } from "vitest";
import { textWidth } from "#charts/marks/labels.ts";
import { numberOf, type SvgNode, textsOf, writeSvg } from "#charts/svg/tree.ts";
import { languages } from "#model/bilingual.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const drawings = allCases.flatMap((one) =>
  languages.flatMap((lang) => {
    const { id, title, alt, svg, seriesIds } = draw(one, lang);
    return [svg.phone, svg.desk].map((form) => ({
      id,
      title,
      alt,
      seriesIds,
      root: form,
      svg: writeSvg(form),
    }));
  }),
);

describe("renderDrawing", () => {
  it("writes no style, no label without a role, no colour of its own beside a class", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/<style|style=|xmlns|NaN|undefined| id=|url\(/);
      expect(svg.match(/aria-label=/g)?.length).toBe(
        svg.match(/ role="[^"]*" aria-label=/g)?.length,
      );
      expect(svg).not.toMatch(/class="c-[^>]*(fill|stroke)="/);
      expect(svg.replace(/ aria-label="[^"]*"|>[^<]*</g, "")).not.toMatch(/\d\.\d{2,}(?!\d*em)/);
    }
  });

  it("is a document of graphics, named by its title and described by the alternative text", () => {
    for (const { svg, root, title, alt } of drawings) {
      expect(root.attributes).toMatchObject({
        role: "graphics-document document",
        "aria-label": title,
      });
      expect(root.children[0]).toEqual({ name: "desc", attributes: {}, children: [alt] });
      expect(svg).not.toContain("<title");
    }
  });

  it("names axes by whole years, and what it hides has no name of a series", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/aria-label="[^"]*'\d\d/);
      for (const [, hidden = ""] of svg.matchAll(/aria-hidden="true">(.*?)<\/g>/g))
        expect(hidden).not.toContain("data-series");
    }
  });

  it("lets every series of several be picked out by a name or the key", () => {
    for (const { id, svg, seriesIds } of drawings) {
      const said = new Set([...svg.matchAll(/data-series="(\d+)"/g)].map(([, series]) => series));
      expect(said.size, id).toBeLessThanOrEqual(seriesIds.length);
      if (seriesIds.length > 1) expect(svg, id).toMatch(/<text[^>]* data-series=|<g data-series=/);
    }
  });

  it("keeps every line of text within the drawing", () => {
    for (const { id, root } of drawings) {
      const lines = linesIn(root, numberOf(root, "font-size"));
      expect(lines.length, id).toBeGreaterThan(0);
      for (const { text, left, right } of lines) {
        expect(left, `${id}: ${text}`).toBeGreaterThanOrEqual(-2);
        expect(right, `${id}: ${text}`).toBeLessThanOrEqual(numberOf(root, "width") + 9);
      }
    }
  });

  it("is the same on a second drawing", () => {
    for (const one of allCases) expect(draw(one)).toEqual(draw(one));
  });
});

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Lines of text with the ends they are estimated to have, in the drawing's own pixels. */
function linesIn(node: SvgNode, fontSize: number, anchor = "middle", from = 0): readonly Line[] {
  const own = node.attributes["text-anchor"] ?? anchor;
  const start = from + shiftOf(node);
  if (node.name !== "text")
    return node.children.flatMap((child) =>
      typeof child === "string" ? [] : linesIn(child, fontSize, own, start),
    );
  const x = start + Number(node.attributes["x"] ?? 0);
  return textsOf(node).map((text) => {
    const width = textWidth(text, fontSize);
    const left = own === "start" ? x : own === "end" ? x - width : x - width / 2;
    return { text, left, right: left + width };
  });
}

function shiftOf({ attributes: { transform = "" } }: SvgNode): number {
  return Number(/^translate\(([-\d.]+)/.exec(transform)?.[1] ?? 0);
}
