/** Names that contain a number and are no quantity: lists for editors. */

/** Masked wherever they stand. */
export const namesWithNumbers: readonly string[] = [
  "e企安365",
  "e企安·365",
  "检企同行365",
  "1+N",
  "1＋N",
  "CC BY 4.0",
  "CC0 1.0",
  "WCAG 2.2",
  "WCAG 2.1",
  "UTF-8",
  "UTF-16",
  "GB 18030",
  "RFC 4180",
  "ISO 8601",
  "COVID-19",
  "24/7",
];

/**
 * Hotlines, work systems and platforms whose whole name is a number. Masked only where nothing
 * shows a quantity: `110报警` is a name, `110起` is not.
 */
export const bareNumberNames: readonly string[] = [
  "110",
  "119",
  "120",
  "122",
  "141",
  "365",
  "1210",
  "1235",
  "12309",
  "12315",
  "12337",
  "12345",
  "12348",
  "12368",
  "96110",
];

/** Chinese programme names and set phrases in which a numeral meets a measure word. */
export const chinesePhrases: readonly string[] = [
  "平安廿年",
  "廿年",
  "一中心四平台一网格",
  "四个平台",
  "四个一",
  "两个高水平",
  "两个维护",
  "两个确立",
  "四个意识",
  "四个自信",
  "三个代表",
  "两个一百年",
  "第一个一百年",
  "三年行动",
  "五年规划",
  "五年计划",
  "十年规划",
  "千家万户",
  "千门万户",
  "万家灯火",
  "百家争鸣",
  "千年古",
  "百年大计",
  "百年未有",
  "百年老",
  "百年树人",
  "十年树木",
  "千人千面",
  "万人空巷",
  "千千万万",
  "成千上万",
  "成百上千",
  "三天两头",
  "三人成虎",
  "二人转",
  "二次供水",
  "二次污染",
  "二次开发",
  "二次加工",
  "三次产业",
  "千米",
  "千克",
  "千瓦",
  "千万别",
  "千万不",
  "千万要",
  "万一",
  "百分点",
  "十分",
  "百科",
  "百姓",
  "三三两两",
  "一万年",
  "一次次",
  "从零起",
  "三番两次",
  "三番五次",
  "上半年",
  "下半年",
  "二十周年",
  "20周年",
];

/** English names and set phrases with a number word that counts nothing. */
export const englishPhrases: readonly string[] = [
  "Twenty Years of Safe Zhejiang",
  "Two Mountains",
  "Two Sessions",
  "Three Sources",
  "Three Governances",
  "Four Governances",
  "Four Platforms",
  "one or two",
  "two-way",
  "two-sided",
  "in two minds",
  "second-hand",
  "half-width",
  "half-hearted",
  "halfway",
  "half a unit",
  "number one",
  "square one",
];

/** A pattern that matches any of the words as they stand, the longest first. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapePattern).join("|")})`;
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
