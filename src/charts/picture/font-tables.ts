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
