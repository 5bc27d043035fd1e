import { inflateSync } from "node:zlib";

/** A decoded picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour at a pixel, as `0xRRGGBB`. */
  readonly at: (x: number, y: number) => number;
}

/** Reads the PNGs that the site writes: a palette, a byte a pixel, lines unfiltered. Throws on others. */
export function decodePng(png: Uint8Array): Picture {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    chunks.set(type, bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [head, palette, data] = ["IHDR", "PLTE", "IDAT"].map((type) => chunks.get(type));
  if (!head || !palette || !data || head.readUInt16BE(8) !== 0x0803)
    throw new Error("no PNG with a palette of bytes");
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const lines = inflateSync(data);
  if (lines.length !== (width + 1) * height) throw new Error("not as many pixels as it says");
  return {
    width,
    height,
    at: (x, y) => palette.readUIntBE(3 * (lines[y * (width + 1) + 1 + x] ?? 0), 3),
  };
}
