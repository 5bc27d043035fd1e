/*
 * Ships to browsers, on the search page. Budget: 0.4 KB brotli.
 */

/** The pinyin of each character, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Turns the index's characters by sound into sounds by character. */
export function readSounds(sounds: Readonly<Record<string, string>>): Readings {
  const readings = new Map<string, string[]>();
  for (const [sound, characters] of Object.entries(sounds)) {
    for (const character of characters) {
      readings.set(character, [...(readings.get(character) ?? []), sound]);
    }
  }
  return readings;
}

/**
 * Where a name is spelt by what was typed: `fanzha`, `fan zh` or `fz` for 反诈. The last syllable may be
 * unfinished; initials alone must be at least two, since one letter would find everything.
 * @returns start and end in `name`, or null
 */
export function matchPinyin(
  name: string,
  typed: string,
  readings: Readings,
): readonly [start: number, end: number] | null {
  const word = typed.replaceAll("ü", "u").replaceAll(/v/g, "u");
  if (!/^[a-z]{2,}$/.test(word)) return null;
  for (let start = 0; start < name.length; start++) {
    const end =
      spell(name, start, word, readings, true) ?? spell(name, start, word, readings, false);
    // One character spelt in part is no hit: `ch` would find every 长.
    if (end !== null && (end - start > 1 || isWhole(name.charAt(start), word, readings))) {
      return [start, end];
    }
  }
  return null;
}

function isWhole(character: string, word: string, readings: Readings): boolean {
  return readings.get(character)?.includes(word) ?? false;
}

/** Reads `word` off the characters from `at` on; gives the index after the last one, or null. */
function spell(
  name: string,
  at: number,
  word: string,
  readings: Readings,
  whole: boolean,
): number | null {
  if (word === "") return at;
  for (const sound of readings.get(name.charAt(at)) ?? []) {
    if (whole && sound.startsWith(word)) return at + 1;
    const part = whole ? sound : sound.charAt(0);
    if (!word.startsWith(part)) continue;
    const end = spell(name, at + 1, word.slice(part.length), readings, whole);
    if (end !== null) return end;
  }
  return null;
}
