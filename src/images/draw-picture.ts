import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import type { Glyph } from "fontkitten";
import { element, type SvgChild, type SvgNode, textsOf, writeSvgFile } from "#charts/svg/tree.ts";
import { type FaceName, fontVersion, maybeGlyph, packagesFolder } from "./fonts.ts";
import { palettePng } from "./palette-png.ts";

/** Changed whenever the way from SVG to PNG changes: pictures kept from before are then drawn anew. */
const method = "3";

/**
 * An SVG that stands alone as a PNG. What was drawn before is taken from where it was kept, since a
 * build draws hundreds of pictures and few of them change: the same SVG, fonts and method give the
 * same bytes.
 * @param scale pixels of the picture for one of the drawing
 */
export async function picture(sheet: SvgNode, scale: number): Promise<Buffer> {
  const svg = writeSvgFile(sheet);
  const key = createHash("sha256")
    .update([method, fontVersion, String(scale), svg].join("\n"))
    .digest("hex");
  const folder = join(packagesFolder, ".cache", "twenty-years-pictures");
  const path = join(folder, `${key}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await drawPicture(sheet, scale);
  mkdirSync(folder, { recursive: true });
  // Builds may run side by side: the name stands for a whole picture only.
  const unfinished = mkdtempSync(join(folder, "unfinished-"));
  writeFileSync(join(unfinished, "picture.png"), png);
  renameSync(join(unfinished, "picture.png"), path);
  rmSync(unfinished, { recursive: true });
  return png;
}

/** The same, drawn in any case. Throws where a character is in none of the fonts. */
export async function drawPicture(sheet: SvgNode, scale: number): Promise<Buffer> {
  const drawn = new Resvg(writeSvgFile(await outlineWords(sheet)), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false },
  }).render();
  return palettePng(drawn.pixels, drawn.width, drawn.height);
}

/**
 * A sheet whose words are outlines, so that whatever draws it needs no font: letter beside letter, as
 * wide as the font says. In English, quotation marks are as wide as Latin letters want them.
 * @throws where none of the faces has a letter: it would be drawn as a box, or not at all
 */
export async function outlineWords(sheet: SvgNode): Promise<SvgNode> {
  const isChinese = sheet.attributes["xml:lang"] !== "en";
  const missing = new Set<string>();
  const findLetter = async (letter: string, face: FaceName): Promise<Letter | null> => {
    const glyph = await maybeGlyph(letter, face);
    if (!glyph) missing.add(letter);
    return glyph && letterOf(letter, glyph, isChinese);
  };
  const outlined = await outline(sheet, aroundAll, findLetter);
  if (missing.size === 0) return outlined;
  const letters = Array.from(missing, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `“${letter}” U+${code.toString(16).toUpperCase()}`;
  });
  throw new Error(`图片的字体里没有这些字 · no font of the pictures has: ${letters.join(" ")}`);
}

/** What words take from the elements around them. */
interface Style {
  /** In pixels. */
  readonly size: number;
  readonly anchor: string;
  readonly face: FaceName;
}

const aroundAll: Style = { size: 16, anchor: "start", face: "regular" };

/** A letter with the room that it takes, in thousandths of the size. */
interface Letter {
  readonly path: Glyph["path"];
  readonly advance: number;
}

type FindLetter = (letter: string, face: FaceName) => Promise<Letter | null>;

/** Marks that a Chinese font draws in a corner of a character's room, which tears English apart. */
const quotationMarks = "“”‘’";

/** What is left free at either side of such a mark among Latin letters. */
const besideMark = 66;

function letterOf(letter: string, glyph: Glyph, isChinese: boolean): Letter {
  const { path, bbox, advanceWidth } = glyph;
  if (isChinese || !quotationMarks.includes(letter))
    return { path, advance: Math.round(advanceWidth) };
  const advance = bbox.maxX - bbox.minX + 2 * besideMark;
  return { path: path.translate(besideMark - bbox.minX, 0), advance };
}

async function outline(node: SvgNode, around: Style, findLetter: FindLetter): Promise<SvgNode> {
  const style = styleOf(node, around);
  if (node.name === "text") return outlineText(node, style, findLetter);
  const children: SvgChild[] = [];
  for (const child of node.children)
    children.push(typeof child === "string" ? child : await outline(child, style, findLetter));
  return { ...node, children };
}

function styleOf({ attributes }: SvgNode, { size, anchor, face }: Style): Style {
  const { "font-size": ownSize, "font-family": family, "font-weight": weight } = attributes;
  const isSerif = family === undefined ? face === "serif" : family.endsWith(" serif");
  const isBold = weight === undefined ? face === "bold" : Number(weight) > 500;
  return {
    size: Number(ownSize ?? size),
    anchor: attributes["text-anchor"] ?? anchor,
    face: isSerif ? "serif" : isBold ? "bold" : "regular",
  };
}

/** A text, on one line or with a span for each, as one path: the edge of no letter lies on its neighbour. */
async function outlineText(text: SvgNode, style: Style, findLetter: FindLetter): Promise<SvgNode> {
  const inPixels = (length: string): number =>
    Number.parseFloat(length) * (length.endsWith("em") ? style.size : 1);
  const { x: start = "0", y: top = "0", ...look } = text.attributes;
  const spans = text.children.filter((child) => typeof child !== "string");
  let baseline = inPixels(top);
  let d = "";
  for (const line of spans.length > 0 ? spans : [text]) {
    const { x = start, y, dy = "0" } = line.attributes;
    baseline = (y === undefined ? baseline : inPixels(y)) + inPixels(dy);
    d += await outlineLine(textsOf(line).join(""), inPixels(x), baseline, style, findLetter);
  }
  return element("path", { ...look, d });
}

async function outlineLine(
  line: string,
  x: number,
  y: number,
  { size, anchor, face }: Style,
  findLetter: FindLetter,
): Promise<string> {
  // Of spaces SVG draws one between words. The dot between two things is as wide as a character in
  // these fonts; half of it is as wide as ours.
  const words = line.replace(/\s+/g, " ").trim().replaceAll("·", "･");
  const found = await Promise.all(Array.from(words, (letter) => findLetter(letter, face)));
  const letters = found.filter((letter) => letter !== null);
  const scale = size / 1000;
  const width = letters.reduce((sum, { advance }) => sum + advance * scale, 0);
  let left = x - width * (anchor === "end" ? 1 : anchor === "middle" ? 0.5 : 0);
  let d = "";
  for (const { path, advance } of letters) {
    d += path.transform(scale, 0, 0, -scale, left, y).toSVG();
    left += advance * scale;
  }
  return d;
}
