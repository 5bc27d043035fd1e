import type { SearchEntry, SearchGroup, SearchIndex, SearchKind } from "#model/search-index.ts";
import {
  cutAt,
  excerpt,
  findWord,
  matchPinyin,
  pairsOf,
  type Piece,
  type Readings,
  readQuery,
  simplify,
  type Span,
} from "./find-words.ts";

/*
 * Ships to browsers, on the search page. Budget: 0.9 KB brotli.
 */

/** What was found of one thing, ready to be shown. */
export interface Hit {
  readonly href: string;
  readonly title: readonly Piece[];
  readonly hint: readonly Piece[];
  /** The other name that was found, where the title was not. */
  readonly also: readonly Piece[] | null;
  readonly excerpt: readonly Piece[] | null;
  readonly score: number;
}

export interface HitGroup extends Pick<SearchGroup, "kind" | "name"> {
  /** Best first. */
  readonly hits: readonly Hit[];
}

export interface Found {
  /** The kind with the best hit first. */
  readonly groups: readonly HitGroup[];
  readonly count: number;
  /** Nothing held all the words: these hold most of them. */
  readonly nearly: boolean;
}

/** How much a word counts by where it stands; all of a name, its beginning, within. */
const weights = {
  title: [100, 60, 40],
  also: [70, 45, 28],
  sound: [26, 18],
  hint: 4,
  text: 3,
} as const;
/** Who types a place wants its page before the forty pages that name it. */
const kindWeights: Readonly<Partial<Record<SearchKind, number>>> = { area: 12, topic: 6, story: 4 };
/** Of the parts of a query that nothing holds whole, a hit has at least this share, unless told otherwise. */
const enough = 0.6;
/** The length of an excerpt, in characters. */
const room = { han: 72, latin: 150 };

/**
 * Finds what holds all the words of a query; else what is spelt by them in pinyin; else what holds most
 * of their parts. Pinyin comes second since many English words are somebody's pinyin.
 */
export function findEntries(
  index: SearchIndex,
  readings: Readings,
  query: string,
  leastShare = enough,
): Found {
  const words = readQuery(simplify(query, index.traditional));
  for (const sounds of [silent, readings]) {
    const found = gather(index, sounds, words, words.length);
    if (found.count > 0 || words.length === 0) return { ...found, nearly: false };
  }
  const parts = pairsOf(words);
  return { ...gather(index, readings, parts, Math.ceil(parts.length * leastShare)), nearly: true };
}

/** What was found, without hits of a lesser score. */
export function keepAbove({ groups, nearly }: Found, least: number): Found {
  const kept = groups
    .map((group) => ({ ...group, hits: group.hits.filter(({ score }) => score >= least) }))
    .filter(({ hits }) => hits.length > 0);
  return { groups: kept, count: kept.reduce((sum, { hits }) => sum + hits.length, 0), nearly };
}

/** No character has a sound: pinyin finds nothing. */
const silent: Readings = new Map();

function gather(
  { groups }: SearchIndex,
  readings: Readings,
  words: readonly string[],
  least: number,
): Pick<Found, "groups" | "count"> {
  if (words.length === 0) return { groups: [], count: 0 };
  const found = groups
    .map(({ kind, name, entries }) => ({
      kind,
      name,
      hits: entries
        .map((entry) => hitOf(entry, words, readings, least, kindWeights[kind] ?? 0))
        .filter((hit) => hit !== null)
        .sort((a, b) => b.score - a.score),
    }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
  return { groups: found, count: found.reduce((sum, { hits }) => sum + hits.length, 0) };
}

interface Places {
  score: number;
  readonly title: Span[];
  readonly hint: Span[];
  readonly text: Span[];
  also: { readonly name: string; readonly spans: readonly Span[] } | null;
}

function hitOf(
  entry: SearchEntry,
  words: readonly string[],
  readings: Readings,
  least: number,
  weight: number,
): Hit | null {
  const places: Places = { score: 0, title: [], hint: [], text: [], also: null };
  const held = words.filter((word) => lookFor(word, entry, readings, places)).length;
  if (held < least) return null;
  const { title, hint = "", text = "", href } = entry;
  const isChinese = /\p{Script=Han}/u.test(text.slice(0, 40));
  return {
    href,
    title: cutAt(title, places.title),
    hint: cutAt(hint, places.hint),
    also: places.also && cutAt(places.also.name, places.also.spans),
    excerpt: excerpt(text, places.text, isChinese ? room.han : room.latin),
    score: (places.score + weight) * held,
  };
}

/** Notes where a word stands in an entry, and what that counts. */
function lookFor(word: string, entry: SearchEntry, readings: Readings, places: Places): boolean {
  const inTitle = findWord(entry.title, word);
  const inHint = findWord(entry.hint ?? "", word);
  const inText = findWord(entry.text ?? "", word);
  const other = inTitle.length > 0 ? null : lookInNames(word, entry, readings);
  places.title.push(...inTitle);
  places.hint.push(...inHint);
  places.text.push(...inText);
  if (other && "also" in other) places.also ??= other.also;
  if (other && "title" in other) places.title.push(other.title);
  // What people call a thing counts, though its title has the word somewhere.
  const isCalled = entry.also?.includes(word) === true;
  const score =
    Math.max(weigh(entry.title, inTitle, weights.title), isCalled ? weights.also[0] : 0) +
    (isCalled ? 0 : (other?.score ?? 0)) +
    (inHint.length > 0 ? weights.hint : 0) +
    (inText.length > 0 ? weights.text + Math.min(inText.length, 4) : 0);
  places.score += score;
  return score > 0;
}

type Weights = readonly [whole: number, start: number, within: number];

type OtherName = { readonly score: number } & (
  | { readonly also: { readonly name: string; readonly spans: readonly Span[] } }
  | { readonly title: Span }
);

/** Looks for a word in the other names and, as pinyin, in all of them. */
function lookInNames(word: string, entry: SearchEntry, readings: Readings): OtherName | null {
  for (const name of entry.also ?? []) {
    const spans = findWord(name, word);
    if (spans.length > 0) return { score: weigh(name, spans, weights.also), also: { name, spans } };
  }
  for (const name of [entry.title, ...(entry.also ?? [])]) {
    const span = matchPinyin(name, word, readings);
    if (span === null) continue;
    const score = weights.sound[span[0] === 0 ? 0 : 1];
    return name === entry.title ? { score, title: span } : { score, also: { name, spans: [span] } };
  }
  return null;
}

function weigh(name: string, spans: readonly Span[], [whole, start, within]: Weights): number {
  const [first] = spans;
  if (first === undefined) return 0;
  const least = first[0] === 0 ? start : within;
  // 秀洲 is nearly all of 秀洲区, and little of a headline.
  const share = Math.min(1, (first[1] - first[0]) / name.length);
  return least + (whole - least) * share ** 2;
}
