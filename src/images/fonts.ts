import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type FontTables, readFontTables, subsetFont } from "./subset-font.ts";

/**
 * The narrow forms of a font's full-width signs: a Chinese font draws quotation marks and dots as
 * wide as a character, which tears English apart.
 * @param substitutions the table `GSUB`; its feature `pwid` is one list of single replacements
 * @returns the glyph to draw by the glyph that the character map names
 */
export function proportionalForms(substitutions: DataView): ReadonlyMap<number, number> {
  const forms = new Map<number, number>();
  for (const lookup of lookupsOf(substitutions, "pwid")) {
    const subtable = lookup + substitutions.getUint16(lookup + 6);
    if (substitutions.getUint16(lookup) !== 1 || substitutions.getUint16(subtable) !== 2) {
      throw new Error("the font's narrow forms are no list of single replacements");
    }
    const covered = glyphsCovered(substitutions, subtable + substitutions.getUint16(subtable + 2));
    covered.forEach((glyph, index) => {
      forms.set(glyph, substitutions.getUint16(subtable + 6 + 2 * index));
    });
  }
  return forms;
}

/** Where the lookups of a feature begin; its languages share them. */
function lookupsOf(table: DataView, wanted: string): readonly number[] {
  const [features, lookups] = [table.getUint16(6), table.getUint16(8)];
  for (let i = 0; i < table.getUint16(features); i += 1) {
    const record = features + 2 + 6 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => table.getUint8(record + at)));
    if (tag !== wanted) continue;
    const feature = features + table.getUint16(record + 4);
    return Array.from({ length: table.getUint16(feature + 2) }, (_, index) => {
      const lookup = table.getUint16(feature + 4 + 2 * index);
      return lookups + table.getUint16(lookups + 2 + 2 * lookup);
    });
  }
  return [];
}

/** The glyphs of a coverage table, in its order: listed singly (format 1) or in ranges (2). */
function glyphsCovered(table: DataView, start: number): readonly number[] {
  const count = table.getUint16(start + 2);
  if (table.getUint16(start) === 1) {
    return Array.from({ length: count }, (_, index) => table.getUint16(start + 4 + 2 * index));
  }
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [start + 4 + 6 * index, start + 6 + 6 * index].map((at) =>
      table.getUint16(at),
    ) as [number, number];
    return Array.from({ length: last - first + 1 }, (_glyph, step) => first + step);
  }).flat();
}

/** The faces of pictures: sans for words, its bold for names and values, a bold serif for findings. */
const faces = [
  ["noto-sans-sc", "400Regular", "NotoSansSC_400Regular.ttf"],
  ["noto-sans-sc", "700Bold", "NotoSansSC_700Bold.ttf"],
  ["noto-serif-sc", "700Bold", "NotoSerifSC_700Bold.ttf"],
] as const;

export const sansFamily = "Noto Sans SC";
export const serifFamily = "Noto Serif SC";

const require = createRequire(import.meta.url);

/** The dot between two things is as wide as a character in these fonts; half of it is as wide as ours. */
const [middleDot, halfDot] = [0xb7, 0xff65];

/** The folder that holds the fonts' packages, links followed: one for all copies of the project. */
export const packagesFolder = join(packageFolder("noto-sans-sc"), "..", "..");

/** Names the fonts' versions: another version may draw another picture. */
export const fontVersion = [...new Set(faces.map(([name]) => name))]
  .map((name) => {
    const file = join(packageFolder(name), "package.json");
    return `${name} ${(JSON.parse(readFileSync(file, "utf8")) as { version: string }).version}`;
  })
  .join(", ");

interface Face {
  readonly chinese: FontTables;
  /** The same with signs as wide as Latin letters want them. */
  readonly latin: FontTables;
}

let read: readonly Face[] | undefined;

/**
 * The faces, with the characters of that text and no others.
 * @param isChinese quotation marks and dots are as wide as a character
 * @returns the bytes of a font file each
 * @throws where none of the faces has a character: it would be drawn as a box, or not at all
 */
export function fontsFor(text: string, isChinese: boolean): readonly Uint8Array[] {
  read ??= faces.map(readFace);
  const fonts = read.map(({ chinese, latin }) => (isChinese ? chinese : latin));
  const codes = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const missing = [...codes].filter(
    (code) => code > 0x20 && fonts.every((font) => font.glyphOf(code) === 0),
  );
  if (missing.length > 0) {
    const letters = missing
      .map((code) => `“${String.fromCodePoint(code)}” U+${code.toString(16).toUpperCase()}`)
      .join(" ");
    throw new Error(`图片的字体里没有这些字 · no font of the pictures has: ${letters}`);
  }
  return fonts.map((font) => subsetFont(font, codes));
}

function readFace([name, weight, file]: (typeof faces)[number]): Face {
  const chinese = readFontTables(readFileSync(join(packageFolder(name), weight, file)));
  const narrow = proportionalForms(chinese.table("GSUB"));
  const glyphOf = (code: number): number => chinese.glyphOf(code === middleDot ? halfDot : code);
  const latinGlyphOf = (code: number): number => narrow.get(glyphOf(code)) ?? glyphOf(code);
  return { chinese: { ...chinese, glyphOf }, latin: { ...chinese, glyphOf: latinGlyphOf } };
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
}
