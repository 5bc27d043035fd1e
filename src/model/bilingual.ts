/** The two languages of everything a person reads; Chinese first. */
export type Language = "zh" | "en";

/** One text in both languages. An empty string means that nothing was said. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export const languages: readonly Language[] = ["zh", "en"];
