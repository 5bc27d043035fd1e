import { describe, expect, it } from "vitest";
import { standAlone } from "#charts/svg/stand-alone.ts";
import { numberOf, rebuild, type SvgNode, textsOf } from "#charts/svg/tree.ts";
import { drawPicture, picture } from "#images/draw-picture.ts";
import { allCases } from "../charts/cases/all-cases.ts";
import { trendCase } from "../charts/cases/trend-line.ts";
import { draw } from "../charts/helpers/draw-case.ts";
import { decodePng, type Picture } from "../helpers/decode-png.ts";

const kinds = [...new Map(allCases.map((one) => [one.declaration.kind, one])).values()];

function fileOf(one: (typeof allCases)[number], lang: "zh" | "en" = "zh"): SvgNode {
  const words =
    lang === "zh"
      ? { sources: "来源：《嘉兴日报》2020年3月", origin: "平安廿年 · https://example.org/" }
      : { sources: "Source: “Jiaxing Daily”, March 2020", origin: "Safe Zhejiang · example.org" };
  return standAlone(draw(one, lang), { lang, ...words });
}

describe("drawPicture(svg, 2)", () => {
  it.each(kinds)(
    "draws the kind $declaration.kind at twice its size, every word of it",
    async (one) => {
      const svg = fileOf(one);
      const drawn = decodePng(await drawPicture(svg, 2));
      expect(drawn.width).toBe(2 * numberOf(svg, "width"));
      expect(drawn.height).toBe(2 * numberOf(svg, "height"));
      const bare = decodePng(await drawPicture(withoutWords(svg), 2));
      for (const { text, x, y, size } of ownLines(svg)) {
        const ink = differing(drawn, bare, {
          x,
          y: y - size,
          width: size * text.length * 0.4,
          height: size,
        });
        expect(ink, text).toBeGreaterThan(text.length * size * 0.2);
      }
    },
  );

  it("draws the same bytes each time, and keeps what it drew", async () => {
    const svg = fileOf(trendCase, "en");
    const once = await drawPicture(svg, 1);
    expect((await drawPicture(svg, 1)).equals(once)).toBe(true);
    expect((await picture(svg, 1)).equals(once)).toBe(true);
    expect((await picture(svg, 1)).equals(once)).toBe(true);
  });
});

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function withoutWords(svg: SvgNode): SvgNode {
  return { ...svg, children: rebuild(svg.children, (one) => (one.name === "text" ? [] : one)) };
}

/** The lines around the drawing, which stand where they say. */
function ownLines(svg: SvgNode): readonly Line[] {
  const lines = svg.children.flatMap((child) => {
    if (typeof child === "string" || child.name !== "text") return [];
    const [x = NaN, y = NaN, size = NaN] = ["x", "y", "font-size"].map((name) =>
      Number(child.attributes[name]),
    );
    return [{ text: textsOf(child).join(""), x, y, size }];
  });
  expect(lines.length).toBeGreaterThanOrEqual(3);
  return lines;
}

/** How many pixels of a box, given in pixels of the drawing, differ between two pictures at 2×. */
function differing(
  one: Picture,
  other: Picture,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): number {
  let count = 0;
  for (let y = Math.round(2 * box.y); y < 2 * (box.y + box.height); y += 1)
    for (let x = Math.round(2 * box.x); x < 2 * (box.x + box.width); x += 1)
      if (one.at(x, y) !== other.at(x, y)) count += 1;
  return count;
}
