/** A number found in a text, as it stands there, with its offset in UTF-16 units. */
export interface FoundNumber {
  readonly text: string;
  readonly offset: number;
}

/** What stands where something that is no quantity stood: no digit, letter, space or ideograph. */
const blank = "\u0000";

/** The text with each match of each pattern blanked, so that offsets stay what they were. */
export function maskMatches(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) => masked.replace(pattern, (match) => blank.repeat(match.length)),
    text,
  );
}

/**
 * Every match of the patterns (global ones) in order of offset. A match is blanked before the
 * next pattern looks, so of two patterns that would meet, the earlier in the list has it.
 */
export function collectMatches(text: string, patterns: readonly RegExp[]): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  let rest = text;
  for (const pattern of patterns) {
    for (const match of rest.matchAll(pattern)) {
      found.push({ text: match[0].trim(), offset: match.index + leadingSpace(match[0]) });
    }
    rest = maskMatches(rest, [pattern]);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A pattern that matches any of the words as they stand, the longest first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapePattern).join("|")})`;
}

function leadingSpace(match: string): number {
  return match.length - match.trimStart().length;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
