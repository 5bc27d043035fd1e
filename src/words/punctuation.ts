/** The marks between words in Chinese, each with the space that the language sets. */
export const punctuationZh = {
  /** Between the things of a list. */
  listComma: "、",
  comma: "，",
  pause: "；",
  /** After a sentence that another one follows. */
  stop: "。",
  /** Between sentences that end in marks of their own. */
  space: "",
  brackets: (text: string) => `（${text}）`,
  colon: (name: string, text: string) => `${name}：${text}`,
};

/** The shape both languages share. */
export type Punctuation = typeof punctuationZh;

/** The same in English. */
export const punctuationEn: Punctuation = {
  listComma: ", ",
  comma: ", ",
  pause: "; ",
  stop: ". ",
  space: " ",
  brackets: (text) => ` (${text})`,
  colon: (name, text) => `${name}: ${text}`,
};
