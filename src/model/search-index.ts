/*
 * The shape of `search.json`, which the build writes and the search page fetches on the first query.
 *
 * Why an own index and not a search library: both were measured on this site (600 pages a language,
 * twenty real queries). Pagefind 1.5.2 is fine for whole pages, but loads 185 KB before its first answer,
 * adds 8 MB to the host and 11 s to the build; it splits Chinese by a dictionary, so that 反诈 finds 44
 * pages, those with 反 and 诈 apart among them; it knows no pinyin, no other language's names, and no place
 * within a page, where the glossary and the timeline have theirs. What people look for here are some 900
 * named things, whose names and summaries weigh 65 KB packed, fetched once; scanning them as plain text is
 * exact for Chinese of any length (反诈: the seven things that say it) and takes a few milliseconds.
 */

export const searchKinds = [
  "story",
  "chart",
  "area",
  "topic",
  "metric",
  "programme",
  "event",
  "source",
  "page",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found, in the language of its index. */
export interface SearchEntry {
  readonly title: string;
  readonly href: string;
  /** Other names: in the other language, and aliases. */
  readonly also?: readonly string[];
  /** Shown under the title: date, place, unit. Searched too. */
  readonly hint?: string;
  /** Searched, and shown in part where it holds the words. */
  readonly text?: string;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** The kind in the reader's words. */
  readonly name: string;
  readonly entries: readonly SearchEntry[];
}

export interface SearchIndex {
  readonly groups: readonly SearchGroup[];
  /** The characters of Chinese names by their pinyin without tones; a character may have two. */
  readonly sounds: Readonly<Record<string, string>>;
  /** By turns a traditional character and the simplified one that the index has for it. */
  readonly traditional: string;
}
