import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choosePalette, palettePng } from "#images/palette-png.ts";
import { decodePng } from "../helpers/decode-png.ts";

const colour = fc.integer({ min: 0, max: 0xffffff });

/** Pixels as a renderer gives them. */
function pixelsOf(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255, 255]));
}

function apart(a: number, b: number): number {
  const part = (one: number, shift: number): number => (one >> shift) & 255;
  return Math.hypot(...[16, 8, 0].map((shift) => part(a, shift) - part(b, shift)));
}

describe("palettePng(pixels, width, height)", () => {
  it("keeps every pixel of a picture of few colours", () => {
    fc.assert(
      fc.property(fc.array(colour, { minLength: 1, maxLength: 60 }), (line) => {
        const two = [...line, ...line];
        const picture = decodePng(palettePng(pixelsOf(two), line.length, 2));
        expect([picture.width, picture.height]).toEqual([line.length, 2]);
        for (const y of [0, 1]) expect(line.map((_, x) => picture.at(x, y))).toEqual(line);
      }),
    );
  });

  it("replaces colours beyond 256 by near ones, and keeps the most used", () => {
    const shades = Array.from(
      { length: 1000 },
      (_, i) => (i % 250) * 0x010101 + (i >> 8) * 0x000300,
    );
    const paper = 0xfaf8f2;
    const line = [...shades, ...Array.from({ length: 500 }, () => paper)];
    const { colours } = choosePalette(pixelsOf(line));
    expect(colours.length).toBeLessThanOrEqual(256);
    expect(colours[0]).toBe(paper);
    const picture = decodePng(palettePng(pixelsOf(line), line.length, 1));
    for (const [x, wanted] of line.entries())
      expect(apart(picture.at(x, 0), wanted)).toBeLessThan(9);
  });
});
