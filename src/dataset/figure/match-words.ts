/** Words of several meanings, ready to be looked for at one place of a text. */
export type WordTable<Meaning> = ReadonlyMap<
  string,
  readonly { readonly word: string; readonly meaning: Meaning }[]
>;

/** Builds a table from lists; of words that begin alike the longest is tried first. */
export function tabulateWords<Meaning extends string>(
  lists: Readonly<Record<Meaning, readonly string[]>>,
): WordTable<Meaning> {
  const table = new Map<string, { readonly word: string; readonly meaning: Meaning }[]>();
  for (const meaning of Object.keys(lists) as Meaning[]) {
    for (const word of lists[meaning]) {
      const first = word.charAt(0);
      table.set(first, [...(table.get(first) ?? []), { word, meaning }]);
    }
  }
  for (const words of table.values()) words.sort((a, b) => b.word.length - a.word.length);
  return table;
}

/** The longest word of the table that stands at an offset, where a Latin word must end. */
export function maybeWordAt<Meaning>(
  table: WordTable<Meaning>,
  text: string,
  at: number,
): { readonly word: string; readonly meaning: Meaning } | null {
  const words = table.get(text.charAt(at)) ?? [];
  return words.find(({ word }) => text.startsWith(word, at) && endsAsWord(text, at, word)) ?? null;
}

/** The longest word of a list that ends the text, or null; a Latin word must begin there. */
export function maybeWordAtEnd(words: readonly string[], text: string): string | null {
  const found = words.filter(
    (word) =>
      text.endsWith(word) &&
      !(/^[a-z]/.test(word) && /[a-z]$/.test(text.slice(0, text.length - word.length))),
  );
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

function endsAsWord(text: string, at: number, word: string): boolean {
  const rest = text.slice(at + word.length, at + word.length + 2);
  // 下降至少8% falls by at least 8%; it does not fall to anything.
  if (word.endsWith("至") && /^[少多](?!于)/.test(rest)) return false;
  return !(/[a-z]$/.test(word) && /^[a-z]/.test(rest));
}
