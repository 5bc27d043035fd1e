/*
 * Ships to browsers, on the search page. Budget: 0.4 KB brotli.
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
  const words = foldText(query).match(/\p{Script=Han}+|[^\p{Script=Han}\s\p{P}\p{S}]+/gu) ?? [];
  return [...new Set(words.map(cutPlural))].slice(0, 8);
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
