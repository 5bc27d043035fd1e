/** The two languages of everything a person reads; Chinese first. */
export type Language = "zh" | "en";

/** One text in both languages. An empty string means that nothing was said. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What is written once for each language, in both. */
export function inBoth<Text>(write: (lang: Language) => Text): Readonly<Record<Language, Text>> {
  return { zh: write("zh"), en: write("en") };
}

export const languages: readonly Language[] = ["zh", "en"];
