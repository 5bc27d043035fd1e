import type { Bilingual, Language } from "#model/bilingual.ts";

/** A file of a dataset; addresses are absolute. */
export interface DataFile {
  readonly url: string;
  readonly mediaType: string;
}

/** A published document that figures were read in. */
export interface CitedSource {
  readonly title: Bilingual;
  readonly publisher: Bilingual;
  readonly url: string;
}

/** What is said of a dataset, a chart's or the whole: every description of it for machines is written from this. */
export interface DatasetMetadata {
  /** Lower case, digits and hyphens. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** The page that shows it. */
  readonly homepage: string;
  /** Of the data, by Semantic Versioning; null before the first release. */
  readonly version: string | null;
  /** The day to which it is registered, as an ISO date. */
  readonly date: string;
  readonly publisher: Bilingual;
  readonly publisherUrl: string;
  readonly picture: string;
  /** The table in the columns of `flat-table.ts`. */
  readonly csv: string;
  /** Where its files lie in other forms. */
  readonly others: readonly DataFile[];
  readonly sources: readonly CitedSource[];
}

/** The licence of what we add to the figures, which are facts. */
export const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;
