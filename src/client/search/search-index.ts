/*
 * The shape of `search.json`, which the build writes and the search page fetches on the first query.
 *
 * Why an own index and not a search library: both were measured on this site (640 pages a language).
 * A page-wise full-text index (pagefind) takes 8 MB on the host and loads over 200 KB before the first
 * answer; it splits Chinese by a dictionary that lacks this site's words, so that 反诈 also finds pages
 * with 反 and 诈 apart and 鼎 hides inside longer words. What people look for here are some 900 named
 * things, whose names and summaries weigh under 60 KB packed; scanning them as plain text is exact for
 * Chinese of any length and takes a few milliseconds.
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
}
