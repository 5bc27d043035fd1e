import { crc32, deflateSync } from "node:zlib";

const most = 256;

/**
 * Chooses the colours that occur most, none nearer to another than a distance that grows until 256
 * suffice; every other colour is replaced by the nearest. Drawings have few colours, and shades
 * between two at the edges of shapes: what is lost is not seen.
 * @returns the colours as `0xRRGGBB`, and the place of each pixel among them
 * @param pixels red, green, blue and alpha, a byte each; alpha is taken for full
 */
export function choosePalette(pixels: Uint8Array) {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, _start, length) => {
    counts.set(colour, (counts.get(colour) ?? 0) + length);
  });
  const byUse = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  let colours = byUse;
  for (let apart = 2; colours.length > most; apart += 1) colours = thinned(byUse, apart ** 2);
  const places = new Map(byUse.map((colour) => [colour, nearest(colours, colour)]));
  const indexes = new Uint8Array(pixels.length / 4);
  eachRun(pixels, (colour, start, length) => {
    indexes.fill(places.get(colour) ?? 0, start, start + length);
  });
  return { colours, indexes };
}

/** Most of a drawing is paper: neighbours of one colour are looked up once. */
function eachRun(
  pixels: Uint8Array,
  visit: (colour: number, start: number, length: number) => void,
): void {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  let start = 0;
  for (let i = 1; i <= words.length; i += 1) {
    if (i < words.length && words[i] === words[start]) continue;
    const at = 4 * start;
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    visit(colour, start, i - start);
    start = i;
  }
}

/** The first colours that lie at least that far (squared) from all before them; more than 256 only just. */
function thinned(byUse: readonly number[], apart: number): number[] {
  const chosen: number[] = [];
  for (const colour of byUse) {
    if (chosen.every((other) => distance(other, colour) >= apart)) chosen.push(colour);
    if (chosen.length > most) break;
  }
  return chosen;
}

function nearest(colours: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < colours.length && least > 0; i += 1) {
    const far = distance(colours[i] ?? 0, colour);
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}

/**
 * A PNG of at most 256 colours: a third of the size of one in full colour. The bytes depend on the
 * pixels alone.
 * @param pixels red, green, blue and alpha, a byte each, line by line
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { colours, indexes } = choosePalette(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const palette = Buffer.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  // A byte before each line says how it is filtered: not at all, which suits indexes best.
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/**
 * A PNG that says what it is: each text under its keyword (`Title`, `Copyright`), in UTF-8, after the head.
 * @param png a whole file, as `palettePng` makes it
 */
export function pngWithText(png: Buffer, texts: Readonly<Record<string, string>>): Buffer {
  // The signature, and the head of 13 bytes with its length, type and sum.
  const headEnds = 8 + 25;
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    chunk("iTXt", Buffer.from(`${keyword}\0\0\0\0\0${text}`, "utf8")),
  );
  return Buffer.concat([png.subarray(0, headEnds), ...chunks, png.subarray(headEnds)]);
}
