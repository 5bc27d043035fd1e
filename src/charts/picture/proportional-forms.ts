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
