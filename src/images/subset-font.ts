/** A TrueType font as its tables, with the way from a character to its glyph. */
export interface FontTables {
  /** The bytes of a table by its four-letter tag. Throws where the font has none. */
  readonly table: (tag: string) => DataView;
  /** The glyph of a code point; 0, the empty box, where the font has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** The outline of a glyph; empty for a space. */
  readonly outlineOf: (glyph: number) => DataView;
  /** Advance and left bearing of a glyph as they stand in `hmtx`. */
  readonly metricsOf: (glyph: number) => { readonly advance: number; readonly bearing: number };
}

/** Reads a TrueType file (`.ttf`, outlines in `glyf`). Throws on any other kind of font. */
export function readFontTables(bytes: Uint8Array): FontTables {
  const file = viewOf(bytes, 0, bytes.length);
  if (file.getUint32(0) !== 0x00010000) throw new Error("not a TrueType font");
  const places = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i += 1) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    places.set(tag, viewOf(bytes, file.getUint32(entry + 8), file.getUint32(entry + 12)));
  }
  const table = (tag: string): DataView => {
    const found = places.get(tag);
    if (found === undefined) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const loca = table("loca");
  const isLong = table("head").getInt16(50) === 1;
  const offsetOf = (glyph: number): number =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const wide = table("hhea").getUint16(34);
  const hmtx = table("hmtx");
  return {
    table,
    glyphOf: glyphsByCode(table("cmap")),
    outlineOf: (glyph) => {
      const start = offsetOf(glyph);
      return viewOf(bytesOf(table("glyf")), start, offsetOf(glyph + 1) - start);
    },
    // Beyond the last full entry all glyphs share its advance and only bearings follow.
    metricsOf: (glyph) => ({
      advance: hmtx.getUint16(4 * Math.min(glyph, wide - 1)),
      bearing: hmtx.getInt16(glyph < wide ? 4 * glyph + 2 : 4 * wide + 2 * (glyph - wide)),
    }),
  };
}

/** The bytes that a view looks at. */
export function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function viewOf(bytes: Uint8Array, start: number, length: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + start, length);
}

/** Reads the full-range character map (format 12), which every CJK font carries. */
function glyphsByCode(cmap: DataView): (codePoint: number) => number {
  for (let i = 0; i < cmap.getUint16(2); i += 1) {
    const start = cmap.getUint32(8 + 8 * i);
    if (cmap.getUint16(start) !== 12) continue;
    const groups = cmap.getUint32(start + 12);
    return (codePoint) => {
      let [low, high] = [0, groups - 1];
      while (low <= high) {
        const middle = (low + high) >> 1;
        const group = start + 16 + 12 * middle;
        if (codePoint < cmap.getUint32(group)) high = middle - 1;
        else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
        else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
      }
      return 0;
    };
  }
  throw new Error("the font has no character map of the full range");
}

/**
 * A font of only those characters, under the same names and in the same weight: the renderer reads
 * a font's file anew for every word, and a Chinese font of ten megabytes makes that seconds.
 * Positions and substitutions are left out; characters that the font has not are, too.
 * @param codePoints in any order; doubles are fine
 */
export function subsetFont(font: FontTables, codePoints: Iterable<number>): Uint8Array {
  const codes = [...new Set(codePoints)].filter((code) => font.glyphOf(code) !== 0).sort(ascending);
  const glyphs = withParts(font, [0, ...codes.map(font.glyphOf)]);
  const place = new Map(glyphs.map((glyph, index) => [glyph, index]));
  const outlines = glyphs.map((glyph) => renumbered(font.outlineOf(glyph), place));
  const copy = (tag: string): Table => [tag, bytesOf(font.table(tag))];
  // In the order of their tags, as readers look them up by halving.
  return writeTables([
    copy("OS/2"),
    ["cmap", writeCharacterMap(codes, (code) => place.get(font.glyphOf(code)) ?? 0)],
    ["glyf", joined(outlines)],
    ["head", changed(font.table("head"), 50, 1)],
    ["hhea", changed(font.table("hhea"), 34, glyphs.length)],
    ["hmtx", writeMetrics(font, glyphs)],
    ["loca", writeOffsets(outlines)],
    ["maxp", changed(font.table("maxp"), 4, glyphs.length)],
    copy("name"),
    copy("post"),
  ]);
}

type Table = readonly [tag: string, bytes: Uint8Array];

const ascending = (a: number, b: number): number => a - b;

/** The glyphs in order, each once, and those that composed ones are made of. */
function withParts(font: FontTables, wanted: readonly number[]): readonly number[] {
  const all = new Set(wanted);
  for (const glyph of all) for (const at of partsOf(font.outlineOf(glyph))) all.add(at.glyph);
  return [...all];
}

/** Where a composed outline names its parts; nothing for a simple one. */
function partsOf(outline: DataView): readonly { readonly glyph: number; readonly at: number }[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const parts: { glyph: number; at: number }[] = [];
  let at = 10;
  for (;;) {
    const flags = outline.getUint16(at);
    parts.push({ glyph: outline.getUint16(at + 2), at: at + 2 });
    const scales = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scales;
    if ((flags & 0x20) === 0) return parts;
  }
}

function renumbered(outline: DataView, place: ReadonlyMap<number, number>): Uint8Array {
  const copy = new Uint8Array(4 * Math.ceil(outline.byteLength / 4));
  copy.set(bytesOf(outline));
  const view = new DataView(copy.buffer);
  for (const { glyph, at } of partsOf(outline)) view.setUint16(at, place.get(glyph) ?? 0);
  return copy;
}

function changed(table: DataView, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(bytesOf(table));
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

function writeOffsets(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let offset = 0;
  outlines.forEach((outline, index) => {
    offset += outline.length;
    view.setUint32(4 * (index + 1), offset);
  });
  return bytesOf(view);
}

function writeMetrics(font: FontTables, glyphs: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * glyphs.length));
  glyphs.forEach((glyph, index) => {
    const { advance, bearing } = font.metricsOf(glyph);
    view.setUint16(4 * index, advance);
    view.setInt16(4 * index + 2, bearing);
  });
  return bytesOf(view);
}

/** One map of format 12, a group for each character. */
function writeCharacterMap(
  codes: readonly number[],
  glyphOf: (code: number) => number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 16 + 12 * codes.length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * codes.length);
  view.setUint32(24, codes.length);
  codes.forEach((code, index) => {
    const at = 28 + 12 * index;
    view.setUint32(at, code);
    view.setUint32(at + 4, code);
    view.setUint32(at + 8, glyphOf(code));
  });
  return bytesOf(view);
}

/** The file: a directory of the tables, then the tables. Nothing reads the sums, so they stay 0. */
function writeTables(tables: readonly Table[]): Uint8Array {
  const head = new DataView(new ArrayBuffer(12 + 16 * tables.length));
  head.setUint32(0, 0x00010000);
  head.setUint16(4, tables.length);
  let offset = head.byteLength;
  const padded = tables.map(([tag, bytes], index) => {
    const at = 12 + 16 * index;
    for (let i = 0; i < 4; i += 1) head.setUint8(at + i, tag.charCodeAt(i));
    head.setUint32(at + 8, offset);
    head.setUint32(at + 12, bytes.length);
    const whole = new Uint8Array(4 * Math.ceil(bytes.length / 4));
    whole.set(bytes);
    offset += whole.length;
    return whole;
  });
  return joined([bytesOf(head), ...padded]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
