import type { Language } from "#model/bilingual.ts";

/**
 * A source's title in its language's marks, what we remark on it outside them: 《…》（原文为英文）.
 * A document whose own title was not seen goes by our description, which is no title and gets no
 * marks: 未见标题的一篇（…）. With `shorten` the words are shortened by it and the remark left out.
 */
export function titleOfSource(
  title: string,
  lang: Language,
  shorten?: (words: string) => string,
): string {
  const { words, remark, isSeen } = readTitle(title, grammar[lang]);
  const { comma, mark, inBrackets, untitled } = grammar[lang];
  const said = shorten === undefined ? words : shorten(words);
  const remarks = shorten === undefined && remark !== "" ? [remark] : [];
  if (!isSeen) return `${untitled}${inBrackets([said, ...remarks].join(comma))}`;
  return [mark(said), ...remarks.map(inBrackets)].join("");
}

interface Grammar {
  /** A title that is all our description. */
  readonly unseen: RegExp;
  /** A title that ends in a remark of ours. */
  readonly remarked: RegExp;
  /** The part of a remark that says there was no title. */
  readonly noTitle: string;
  readonly comma: string;
  readonly untitled: string;
  readonly mark: (words: string) => string;
  /** With the space before, where the language sets one. */
  readonly inBrackets: (words: string) => string;
}

const grammar: Readonly<Record<Language, Grammar>> = {
  zh: {
    unseen: /^（未见标题；(.+)）$/,
    remarked: /^(.+)（([^（）]*(?:原文为|未见题目|从略|英文)[^（）]*)）$/,
    noTitle: "未见题目",
    comma: "，",
    untitled: "未见标题的一篇",
    // Book-title marks within such marks are single.
    mark: (words) => `《${words.replaceAll("《", "〈").replaceAll("》", "〉")}》`,
    inBrackets: (words) => `（${words}）`,
  },
  en: {
    unseen: /^\(title not seen\) (.+)$/,
    remarked: /^(.+) \(([^()]*(?:in [A-Z]|no title|left out)[^()]*)\)$/,
    noTitle: "no title",
    comma: "; ",
    untitled: "an untitled text",
    mark: (words) => `“${words}”`,
    inBrackets: (words) => ` (${words})`,
  },
};

function readTitle(title: string, { unseen, remarked, noTitle, comma }: Grammar) {
  const description = unseen.exec(title)?.[1];
  if (description !== undefined) return { words: description, remark: "", isSeen: false };
  const [, words = title, remark = ""] = remarked.exec(title) ?? [];
  const others = remark.split(comma).filter((part) => !part.includes(noTitle));
  return { words, remark: others.join(comma), isSeen: !remark.includes(noTitle) };
}
