/*
 * Ships to browsers, on the search page. Budget: 1.2 KB brotli.
 * The words of a query, where they stand in a text, also as pinyin, and the text around them.
 */

/** Letters as they are compared: full width as half width, capitals as small. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/**
 * The words of a query, folded: split at spaces and punctuation, and where Chinese meets other
 * letters. English ones lose the ending of their plural, since words are matched by their beginnings.
 */
export function readQuery(query: string): string[] {
  const words =
    joinDigits(foldText(query)).match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? [];
  return [...new Set(words.map(cutPlural))].slice(0, 8);
}

/** A number as one word, however its thousands are set apart. */
function joinDigits(text: string): string {
  return text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, "");
}

/**
 * A query in simplified characters, as the index is.
 * @param pairs by turns a traditional character and its simplified one
 */
export function simplify(query: string, pairs: string): string {
  const known = new Map(
    Array.from(pairs.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to] as const),
  );
  return query.replace(/\p{Script=Han}/gu, (character) => known.get(character) ?? character);
}

/** Pairs of neighbouring characters of the Chinese words, for a query that nothing holds whole. */
export function pairsOf(words: readonly string[]): string[] {
  const pairs = words.flatMap((word) => {
    if (!/^\p{Script=Han}{3,}$/u.test(word)) return [word];
    const characters = Array.from(word);
    return characters.slice(1).map((character, i) => `${characters[i] ?? ""}${character}`);
  });
  return [...new Set(pairs)];
}

function cutPlural(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  return word.replace(/ies$/, "").replace(/(?<=[^aiousy])s$/, "");
}

/** A part of a text, from `start` up to and without `end`. */
export type Span = readonly [start: number, end: number];

/** Where a folded word stands in a text. Chinese may stand anywhere; other words where a word begins. */
export function findWord(text: string, word: string): Span[] {
  const folded = foldOnce(text);
  const found: Span[] = [];
  if (/^\d{4,}$/.test(word)) {
    // Printed with or without marks between the thousands.
    const spread = new RegExp(`(?<![\\d.,])${word.split("").join("[,\\s]?")}`, "g");
    for (const { 0: hit, index } of folded.matchAll(spread))
      found.push([index, index + hit.length]);
  } else
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (beginsWord(folded, at)) found.push([at, at + word.length]);
    }
  // Where folding changes the length (㎡, ﬁ), places in the one are not places in the other.
  return folded.length === text.length ? found : found.map(() => [0, 0]);
}

/** Every text of the index is looked through on each query: its folding is kept. */
const folds = new Map<string, string>();

function foldOnce(text: string): string {
  const known = folds.get(text);
  if (known !== undefined) return known;
  const folded = foldText(text);
  folds.set(text, folded);
  return folded;
}

function beginsWord(text: string, at: number): boolean {
  return !(/[\p{L}\p{N}]/u.test(text.charAt(at)) && isLatin(text, at) && isLatin(text, at - 1));
}

function isLatin(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/\p{Script=Han}/u.test(text.charAt(at));
}

/** Spans in order, those that overlap or touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}

/** A text in pieces, some of them found. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at its spans. */
export function cutAt(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of mergeSpans(spans)) {
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/**
 * As much of a text as shows its first hit: from the sentence or clause before it, about `room` long.
 * @returns null where nothing of the text was found
 */
export function excerpt(text: string, spans: readonly Span[], room: number): Piece[] | null {
  const [first] = mergeSpans(spans);
  if (first === undefined) return null;
  const before = text.slice(Math.max(0, first[0] - room / 2), first[0]);
  const from = first[0] - before.length + clauseStart(before, first[0] > before.length);
  const to = Math.min(text.length, from + room);
  const within = spans
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): Span => [start - from, end - from]);
  const pieces = cutAt(text.slice(from, to), within);
  const dots = { text: "…", found: false };
  return [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])];
}

/** Where the last sentence, or else clause or word, in `before` begins. */
function clauseStart(before: string, isCut: boolean): number {
  for (const marks of [/[。！？；]|[.!?;] | · /gu, /[，：]|[,:] /gu]) {
    const last = [...before.matchAll(marks)].at(-1);
    if (last) return last.index + last[0].length;
  }
  const space = before.indexOf(" ");
  return isCut && space >= 0 ? space + 1 : 0;
}

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
