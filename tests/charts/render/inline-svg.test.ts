import { describe, expect, it } from "vitest";
import { languages } from "#dataset/contract/bilingual.ts";
import { textWidth } from "#charts/marks/text-width.ts";
import { allCases } from "../cases/all-cases.ts";
import { draw } from "../helpers/draw-case.ts";

const drawings = allCases.flatMap((one) =>
  languages.flatMap((lang) => {
    const { id, alt, svg } = draw(one, lang);
    return [
      { id, alt, svg: svg.phone },
      { id, alt, svg: svg.desk },
    ];
  }),
);

describe("renderDrawing", () => {
  it("writes no style, no label on a group, no colour of its own beside a class", () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/<style|style=|xmlns|NaN|undefined/);
      expect(svg.match(/aria-label=/g)).toHaveLength(1);
      expect(svg).not.toMatch(/class="c-[^>]*(fill|stroke)="/);
      expect(svg.replace(/ aria-label="[^"]*"|>[^<]*</g, "")).not.toMatch(/\d\.\d{2,}(?!\d*em)/);
    }
  });

  it("is an image with the alternative text as its name", () => {
    for (const { svg, alt } of drawings)
      expect(svg).toContain(`role="img" aria-label="${alt.replaceAll('"', "&quot;")}"`);
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
