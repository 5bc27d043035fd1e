import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font, type Glyph } from "fontkitten";
import { decompress } from "wawoff2";

/** The faces of pictures: sans for words, its bold for names and values, a bold serif for findings. */
export type FaceName = "regular" | "bold" | "serif";

const [sans, serif] = ["@expo-google-fonts/noto-sans-sc", "@fontsource-variable/noto-serif-sc"];

const require = createRequire(import.meta.url);

/** The folder that holds the fonts' packages, links followed: one for all copies of the project. */
export const packagesFolder = join(folderOf(sans), "..", "..");

/** Names the fonts' versions: another version may draw another picture. */
export const fontVersion = [sans, serif].map(versionOf).join(", ");

function folderOf(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

function versionOf(name: string): string {
  const { version } = readJson(join(folderOf(name), "package.json"));
  return `${name} ${String(version)}`;
}

function readJson(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

/** A file of a face: the serif comes in a hundred, by the letters that each holds. */
interface FontFile {
  readonly path: string;
  readonly holds: (code: number) => boolean;
}

const files: Readonly<Record<FaceName, readonly FontFile[]>> = {
  regular: [whole("400Regular/NotoSansSC_400Regular.ttf")],
  bold: [whole("700Bold/NotoSansSC_700Bold.ttf")],
  serif: Object.entries(readJson(join(folderOf(serif), "unicode.json"))).map(([part, ranges]) => ({
    path: join(folderOf(serif), `files/noto-serif-sc-${part.replace(/\W/g, "")}-wght-normal.woff2`),
    holds: isWithin(String(ranges)),
  })),
};

function whole(path: string): FontFile {
  return { path: join(folderOf(sans), path), holds: () => true };
}

/** @param ranges as style sheets write them: `U+20-7e,U+4e00` */
function isWithin(ranges: string): FontFile["holds"] {
  const ends = ranges.split(",").map((range) => {
    const [from = NaN, to = from] = range
      .replace("U+", "")
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    return { from, to };
  });
  return (code) => ends.some(({ from, to }) => from <= code && code <= to);
}

const read = new Map<FontFile, Promise<Font>>();

async function readFont({ path }: FontFile): Promise<Font> {
  const bytes = readFileSync(path);
  const isPacked = path.endsWith(".woff2");
  const font = create(isPacked ? await unpack(bytes) : bytes);
  if (font.isCollection) throw new Error(`more than one font in ${path}`);
  return isPacked ? font.getVariation({ wght: 700 }) : font;
}

let unpacked: Promise<unknown> = Promise.resolve();

/** One file after the other: what the library hands over lies in memory that it uses again. */
function unpack(bytes: Buffer): Promise<Buffer> {
  const next = unpacked.then(async () => Buffer.from(await decompress(bytes)));
  unpacked = next;
  return next;
}

/**
 * A letter in a face, or in the first other that has it; null where none has. All these fonts count a
 * thousand units to the em.
 */
export async function maybeGlyph(letter: string, face: FaceName): Promise<Glyph | null> {
  const code = letter.codePointAt(0) ?? 0;
  const inOrder = [...new Set([face, "regular", "bold", "serif"] as const)];
  for (const file of inOrder.flatMap((name) => files[name])) {
    if (!file.holds(code)) continue;
    if (!read.has(file)) read.set(file, readFont(file));
    const font = await read.get(file);
    if (font?.hasGlyphForCodePoint(code) === true) return font.glyphForCodePoint(code);
  }
  return null;
}
