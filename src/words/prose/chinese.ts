import { anyOf, bareNumberNames, chinesePhrases, namesWithNumbers } from "./names.ts";

const digit = "[0-9０-９]";
const year = "(?:19|20)\\d{2}";
const numeral = "[零〇○一二两三四五六七八九十百千万亿廿卅]";
const scale = "[十百千万亿]";

/**
 * Measure words that make a numeral a quantity. Left out: words that count what stands on our own
 * page (张, 幅, 段, 句, 行), and words that name rather than count (级, 星, 度, 方, 面, 日, 月).
 */
const measure =
  "(?:个|名|人|位|家|件|起|次|项|条|宗|例|户|幢|栋|座|所|处|支|场|批|类|种|份|元|年|岁|届|天|周|季度|小时|分钟|秒" +
  "|公里|米|亩|公顷|吨|台|辆|部|册|笔|道|轮|组|对|期|篇|倍|只|头|间|套|枚|块|盏|艘|架|门|桩|口|遍|趟|回|颗)";

/** After a bare number, these show that it counts: `110起`, `2026个`, `141万`. */
const countsAfter = `(?=\\s*(?:[余多来]?\\s*(?:${scale}|${measure})|[%％‰]|[余多]))`;

/** What looks like a quantity in Chinese and is none: years, dates, names, idioms. */
export const chineseNonQuantities: readonly RegExp[] = [
  pattern(anyOf(namesWithNumbers)),
  pattern(`(?<![\\d.,，])${anyOf(bareNumberNames)}(?!${countsAfter.slice(3, -1)}|[\\d]|[.,]\\d)`),
  // 20 years as the programme's age is this project's own name; a run of 20 titles is a figure.
  pattern(
    "(?<!连续|连|满|近|余|超过|\\d)(?:二十|20)年(?=[来间里前以之，。、；：”」》）]|$|平安|历程|的)",
  ),
  pattern("(?<=平安浙江|平安建设|这|过去)(?:的)?(?:二十|20)年"),
  pattern(anyOf(chinesePhrases)),
  pattern(`${year}\\s*年?\\s*(?:[—–~～－-]{1,2}|至|到)\\s*${year}(?:\\s*年度?)?`),
  pattern(`${year}-\\d{2}(?:-\\d{2})?(?!\\d)`),
  pattern(`${year}/${year}`),
  pattern(`(?<!\\d)${year}\\s*年`),
  pattern("(?<=\u0000|^|\\D)\\d{2}年代"),
  pattern("[二一][〇○零九][〇○零一二三四五六七八九]{2}年"),
  pattern("[一二三四五六七八九]十年代"),
  pattern(
    "(?<![\\d.个])\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?(?:\\s*(?:[—–~～-]|至|到)\\s*\\d{1,2}\\s*[日号月])?",
  ),
  pattern(
    "(?<!个)(?:十[一二]?|[一二三四五六七八九])月(?:[一二三]?十?[一二三四五六七八九]?[日号])?",
  ),
  pattern("(?<![\\d.])\\d{1,2}\\s*[日号](?!\\d)"),
  pattern("(?<![\\d.])\\d{1,2}[:：]\\d{2}(?!\\d)"),
  pattern("(?<=早上|上午|中午|下午|傍晚|晚上|夜里|凌晨)\\s*\\d{1,2}\\s*[点时]"),
  pattern("(?<=[图表注])\\s*\\d{1,2}(?!\\d)"),
  pattern("第\\s*\\d{1,3}\\s*(?=[章节页版条款届期步集讲课])"),
  pattern(`(?<![\\d.,，])${year}(?![\\d]|[.,，]\\d|${countsAfter.slice(3, -1)})`),
  // A Latin letter on either side makes a name of it (5G, A4, G20), unless the letters are a unit.
  pattern("[A-Za-z]+-?\\d+(?:\\.\\d+)?(?![\\d%％])"),
  pattern("(?<![\\d.])\\d+(?=[A-Za-z])(?!(?:k?m|kg|cm|mm|[KMG]B|ms|s)\\b)"),
  pattern("[一二三四五]星(?:级|平安)?"),
];

/** Quantities in Chinese; what counts as one is said at `findLooseNumbers`. */
export const chineseQuantities: readonly RegExp[] = [
  pattern(
    `[+＋−-]?${digit}(?:[0-9０-９]|[.,，．](?=${digit}))*\\s*(?:[%％‰]|[余多来]?${scale}{0,3}[余多]?)?`,
  ),
  pattern(`百分之(?:${numeral}|点|百)+|百分百`),
  pattern(`${numeral}+分之${numeral}+`),
  // 三成 and 八成 count; 一成不变, 两成员国 and their like do not.
  pattern(
    "(?<![\\u4e00-\\u9fff]*[看促构组形])[一二两三四五六七八九][一二三四五六七八九半]?成(?:[余多半])?(?![不为立员果效绩就长功了本熟都交因分年形])",
  ),
  pattern(`${numeral}+连[冠降升增跌胜]`),
  pattern(`连续?${numeral}+(?:年|届|次|个|季|月|天|冠)`),
  pattern(`(?<!\u2060)${numeral}+倍`),
  pattern(`翻[了]?${numeral}番`),
  pattern("过半|近半|减半|半数|大半(?!夜)|一半|对半"),
  pattern("零(?=发生|发案|事故|命案|上访|死亡|伤亡|差错|投诉)"),
  // A rank is a figure where the field is named: 全市第二, 位居全省第1.
  pattern(
    `(?<=(?:全[国省市区县]|[列居])[\\u4e00-\\u9fff]{0,3})第${numeral}+(?!产业|季度|时间|次全)`,
  ),
  pattern(`(?<=排名|名列|位列|位居)第${numeral}+`),
  pattern(`[几数上近逾超约]${scale}+[余多]?(?!年大计|分|姓)(?:${measure})?`),
  pattern(`(?<![第\u2060${numeral.slice(1, -1)}])${numeral}*${scale}[余多](?:${measure})?`),
  // 万元 and 亿元 alone are units; 一 alone is an article; after 第 a numeral is an ordinal.
  pattern(
    `(?<![第\u2060初其${numeral.slice(1, -1)}])(?!一${measure})(?![万亿]元)${numeral}+[来几]?(?:个|余)?${measure}`,
  ),
];

function pattern(source: string): RegExp {
  return new RegExp(source, "g");
}
