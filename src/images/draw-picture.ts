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
import { type SvgNode, writeSvgFile } from "#charts/svg/tree.ts";
import { fontVersion, packagesFolder } from "./fonts.ts";
import { outlineWords } from "./outline-words.ts";
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
