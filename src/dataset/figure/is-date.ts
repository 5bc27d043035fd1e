const dates: readonly RegExp[] = [
  /^\D*[12]\d{3}年(?!间|来)/,
  /^[^\d一二]*[一二][零一二三四五六七八九]{3}年/,
  /[\d一二三四五六七八九十]月/,
  /^[12]\d{3}[-/]\d{1,2}(?:[-/]\d{1,2})?$/,
  /^\d{4}\.\d{1,2}\.\d{1,2}$/,
  /^[12]\d{3}年?[-~至到]+[12]\d{3}年?$/,
  /^\D*\d{1,2}[时点:](?:\d{1,2}分?)?$/,
  /^(?:19|20)\d0s$/,
  /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/,
  /\bmay \d{4}/,
];

/** Whether a folded token is a date, a span of years or a time of day rather than a figure; 19年 is a figure. */
export function isDate(folded: string): boolean {
  const text = folded.trim();
  return dates.some((pattern) => pattern.test(text));
}
