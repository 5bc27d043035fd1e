/** Text that stands in HTML or XML, between tags or in double quotes. Signs that XML 1.0 forbids go. */
export function escapeMarkup(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Control characters but tab and line breaks, halves of surrogate pairs, the two non-characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An XML element. Children are elements already written; a single text is escaped by `textElement`. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(value ?? "")}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.join("")}</${name}>`;
}

/** An XML element that holds text alone. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, [escapeMarkup(text)]);
}

/** A whole XML document, its root's children a line each. */
export function renderXml(
  root: string,
  attributes: Attributes,
  children: readonly string[],
): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, attributes, ["\n", ...children.map((child) => `${child}\n`)])}\n`;
}

/** Clauses of a heading, each a list of words: lines should break between clauses, else between words. */
type Clauses = readonly (readonly string[])[];

/** Firefox to 124 has no dictionary: there, each character is a word. */
const segmenter =
  "Segmenter" in Intl ? new Intl.Segmenter("zh-CN", { granularity: "word" }) : undefined;

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
  const segments = segmenter
    ? Array.from(segmenter.segment(clause), ({ segment }) => segment)
    : Array.from(clause);
  for (const segment of segments) {
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
