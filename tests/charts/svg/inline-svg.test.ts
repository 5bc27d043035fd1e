import { describe, expect, it } from "vitest";
import { textWidth } from "#charts/marks/labels.ts";
import { escapeXml } from "#charts/svg/svg-string.ts";
import { languages } from "#model/bilingual.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const drawings = allCases.flatMap((one) =>
  languages.flatMap((lang) => {
    const { id, title, alt, svg, seriesIds } = draw(one, lang);
    return [svg.phone, svg.desk].map((form) => ({ id, title, alt, seriesIds, svg: form }));
  }),
);

describe("renderDrawing", () => {
  it("writes no style, no label without a role, no colour of its own beside a class", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/<style|style=|xmlns|NaN|undefined/);
      expect(svg.match(/aria-label=/g)?.length).toBe(
        svg.match(/ role="[^"]*" aria-label=/g)?.length,
      );
      expect(svg).not.toMatch(/class="c-[^>]*(fill|stroke)="/);
      expect(svg.replace(/ aria-label="[^"]*"|>[^<]*</g, "")).not.toMatch(/\d\.\d{2,}(?!\d*em)/);
    }
  });

  it("is a document of graphics, named by its title and described by the alternative text", () => {
    for (const { svg, title, alt } of drawings) {
      const name = `role="graphics-document document" aria-label="${escapeXml(title)}"`;
      expect(svg).toContain(`${name}><desc>${escapeXml(alt)}</desc>`);
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
    for (const { id, svg } of drawings) {
      const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
      for (const { text, left, right } of placedWords(svg)) {
        expect(left, `${id}: ${text}`).toBeGreaterThanOrEqual(-2);
        expect(right, `${id}: ${text}`).toBeLessThanOrEqual(width + 9);
      }
    }
  });

  it("is the same on a second drawing", () => {
    for (const one of allCases) expect(draw(one)).toEqual(draw(one));
  });
});

/** Lines of text of drawings that are not shifted, with the ends they are estimated to have. */
function placedWords(
  svg: string,
): readonly { readonly text: string; readonly left: number; readonly right: number }[] {
  if (svg.includes('<g transform="translate(')) return [];
  const fontSize = Number(/font-size="(\d+)"/.exec(svg)?.[1]);
  let anchor = "middle";
  const words = [];
  for (const token of svg.matchAll(
    /<g ([^>]*)>|<text[^>]*translate\(([-\d.]+)[^>]*>(.*?)<\/text>/g,
  )) {
    if (token[1] !== undefined) {
      anchor = /text-anchor="(\w+)"/.exec(token[1])?.[1] ?? "middle";
      continue;
    }
    const x = Number(token[2]);
    for (const text of (token[3] ?? "").split(/<[^>]+>/)) {
      const width = textWidth(text, fontSize);
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      words.push({ text, left, right: left + width });
    }
  }
  return words;
}
