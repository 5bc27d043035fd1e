/** At most 256 colours that stand for all of a picture's, and the place of each pixel among them. */
export interface Paletted {
  /** Colours as `0xRRGGBB`. */
  readonly colours: readonly number[];
  readonly indexes: Uint8Array;
}

const most = 256;

/**
 * Chooses the colours that occur most, none nearer to another than a distance that grows until 256
 * suffice; every other colour is replaced by the nearest. Drawings have few colours, and shades
 * between two at the edges of shapes: what is lost is not seen.
 * @param pixels red, green, blue and alpha, a byte each; alpha is taken for full
 */
export function choosePalette(pixels: Uint8Array): Paletted {
  const counts = countColours(pixels);
  const byUse = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
  let colours = byUse;
  for (let apart = 2; colours.length > most; apart += 1) colours = thinned(byUse, apart ** 2);
  const places = new Map<number, number>();
  for (const colour of byUse) places.set(colour, nearest(colours, colour));
  return { colours, indexes: indexesOf(pixels, places) };
}

function countColours(pixels: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  eachRun(pixels, (colour, _start, length) => {
    counts.set(colour, (counts.get(colour) ?? 0) + length);
  });
  return counts;
}

function indexesOf(pixels: Uint8Array, places: ReadonlyMap<number, number>): Uint8Array {
  const indexes = new Uint8Array(pixels.length / 4);
  eachRun(pixels, (colour, start, length) => {
    indexes.fill(places.get(colour) ?? 0, start, start + length);
  });
  return indexes;
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
