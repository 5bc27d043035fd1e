/** Clauses of a heading, each a list of words: lines should break between clauses, else between words. */
export type Clauses = readonly (readonly string[])[];

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });

/**
 * Where the lines of a Chinese heading may break: browsers would cut words in two. A text without
 * Chinese characters is one clause of one word, since its spaces say enough.
 */
export function breakLines(text: string): Clauses {
  if (!/\p{Script=Han}/u.test(text)) return [[text]];
  return text.split(/(?<=[，：；。？！])/u).map(wordsOf);
}

/** The dictionary's words, and what must not be torn from them. */
function wordsOf(clause: string): string[] {
  const words: string[] = [];
  let before = "";
  for (const { segment } of segmenter.segment(clause)) {
    const word = belongsTogether(before, segment) ? (words.pop() ?? "") : "";
    words.push(word + segment);
    before = segment;
  }
  return words;
}

/**
 * Figures stay with their units, signs with what they enclose; names that no dictionary knows come
 * in single characters, which stay together too.
 */
function belongsTogether(before: string, after: string): boolean {
  if (!isWord(before) || !isWord(after)) return !/^[“《（]/u.test(after);
  if (/[\d.]$/u.test(before) || /^[的了着过们]/u.test(after)) return true;
  return before.length === 1 && after.length === 1;
}

function isWord(segment: string): boolean {
  return /[\p{L}\p{N}]/u.test(segment);
}
