/** What a citation names. */
export interface CitedWork {
  /** ASCII, unique on the site: the key of a BibTeX entry. */
  readonly key: string;
  /** The body that publishes it; null where nobody is named. */
  readonly author: string | null;
  readonly title: string;
  /** What kind of thing it is, in words (图表, Chart); empty where the title says enough. */
  readonly kind: string;
  /** GB/T 7714's letter for the kind of document. */
  readonly code: "EB" | "DS" | "N" | "R" | "Z";
  /** A day, a month or a year, as `2026-11-23`. Never the day of the build. */
  readonly date: string;
  /** The date is ours and not the document's. */
  readonly isDateInferred: boolean;
  readonly url: string | null;
}

/** A work in the three forms that readers ask for. */
export interface Citations {
  readonly authorDate: string;
  readonly gbt7714: string;
  readonly bibtex: string;
}

/** Stands for the day of reading, which a build does not know: readers fill it in, or a script as they copy. */
export const dayOfReading = "YYYY-MM-DD";
