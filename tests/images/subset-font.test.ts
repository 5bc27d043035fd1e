import { describe, expect, it } from "vitest";
import { fontsFor } from "#images/fonts.ts";
import { readFontTables } from "#images/subset-font.ts";

const code = (letter: string): number => letter.codePointAt(0) ?? 0;
const text = "平安廿年：“2470余万元”é";

describe("fontsFor(text)", () => {
  const fonts = fontsFor(text, true).map(readFontTables);

  it("gives regular, bold and serif with every letter of the text and no other", () => {
    expect(fonts).toHaveLength(3);
    for (const font of fonts) {
      const glyphs = Array.from(text, (letter) => font.glyphOf(code(letter)));
      expect(glyphs).not.toContain(0);
      expect(new Set(glyphs).size).toBe(new Set(text).size);
      expect(font.glyphOf(code("浙"))).toBe(0);
    }
  });

  it("keeps the outlines: each letter's is its own, and none is the box for what is missing", () => {
    for (const font of fonts) {
      const outlines = ["平", "安", "廿"].map((letter) =>
        font.outlineOf(font.glyphOf(code(letter))),
      );
      const drawn = [...outlines, font.outlineOf(0)].map(({ buffer, byteOffset, byteLength }) =>
        Buffer.from(buffer, byteOffset, byteLength).toString("hex"),
      );
      expect(new Set(drawn).size).toBe(4);
      for (const outline of outlines) expect(outline.byteLength).toBeGreaterThan(20);
    }
  });

  it("is a thousandth of the whole font, or the renderer would take seconds", () => {
    for (const bytes of fontsFor(text, true)) expect(bytes.length).toBeLessThan(40_000);
  });

  it("draws quotation marks as wide as a character in Chinese and as a letter in English", () => {
    const widthOf = (isChinese: boolean): number => {
      const [font] = fontsFor("“a”", isChinese).map(readFontTables);
      return font?.metricsOf(font.glyphOf(code("“"))).advance ?? 0;
    };
    expect(widthOf(true)).toBe(1000);
    expect(widthOf(false)).toBeLessThan(600);
  });

  it("throws by name where no font has a letter", () => {
    expect(() => fontsFor("平安\u{1F409}", true)).toThrow("U+1F409");
  });
});
