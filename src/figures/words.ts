import type { Decimal } from "./decimal.ts";

/**
 * The words that stand round a number, as `foldText` leaves them: simplified, small letters.
 * Lists only. Within a list the order is free; the longest word that fits is taken.
 */

/** A change downwards; the figure is negative. */
export const downBefore: readonly string[] = [
  ...["下降", "减少", "降低", "少", "回落", "降", "缩减", "减", "下滑", "下跌", "跌", "压降"],
  ...["缩小", "收窄", "降幅", "减幅", "跌幅", "负增长", "负"],
  ...["-", "down", "fell", "fall", "falls", "fallen", "decrease", "decreased", "decreases"],
  ...["declined", "decline", "dropped", "drop", "reduced", "cut", "lower", "fewer", "minus"],
];

/** A change upwards. */
export const upBefore: readonly string[] = [
  ...["上升", "增长", "增加", "提高", "上涨", "多", "升", "涨", "增", "提升", "扩大", "攀升"],
  ...["增幅", "涨幅", "升幅"],
  ...["+", "up", "rose", "rise", "risen", "rises", "increase", "increased", "increases", "grew"],
  ...["grown", "growth", "climbed", "higher", "plus"],
];

export const downAfter: readonly string[] = [
  ...["的降幅"],
  ...["decrease", "decline", "drop", "fall", "reduction", "lower", "fewer", "less"],
];

export const upAfter: readonly string[] = [
  ...["的增幅"],
  ...["increase", "rise", "growth", "higher", "more"],
];

/** Small English numerals, as prose spells them out; from thirteen on newspapers print digits. */
const cardinals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

/** The numeral spelt out at an offset of a folded text, and where it ends; null where there is none. */
export function maybeEnglishNumber(
  text: string,
  at: number,
  kind: "cardinal" | "ordinal" = "cardinal",
): { readonly value: Decimal; readonly end: number } | null {
  const word = /^[a-z]+/.exec(text.slice(at))?.[0];
  if (word === undefined) return null;
  const value = (kind === "cardinal" ? cardinals : ordinals).indexOf(word);
  if (value < 0) return null;
  return { value: { coefficient: BigInt(value), exponent: 0 }, end: at + word.length };
}

/** What comes before a number without changing it: comparisons, sums, and changes *to* a level. */
export const leadWords: readonly string[] = [
  ...["同比", "环比", "同期", "相比", "较", "比", "上年", "去年", "前年", "上月", "前一年", "与"],
  ...["以来", "年均", "月均", "日均", "人均", "平均", "全年", "累计", "共", "共计", "总计"],
  ...["合计", "计", "总", "达", "达到", "高达", "多达", "为", "有", "已", "了", "仅", "只"],
  ...["实现", "完成", "占", "占比", "增速", "幅度", "新增", "降至", "降到", "下降至", "下降到"],
  ...["减至", "减少至", "减少到", "降低至", "降低到", "回落至", "回落到", "增至", "增加至"],
  ...["增加到", "增长至", "增长到", "升至", "升到", "上升至", "上升到", "提高至", "提高到"],
  ...["提升至", "提升到", "涨至", "涨到", "人民币", "列", "居", "位", "位居", "位列", "排"],
  ...["排名", "名列", "并列", "省", "市", "区", "县", "国", "全", "球"],
  ...["by", "a total of", "total of", "total", "reached", "only", "an", "a", "to", "ranked"],
  ...["ranks", "rank", "fell to", "down to", "dropped to", "declined to", "decreased to"],
  ...["reduced to", "cut to", "rose to", "increased to", "grew to", "climbed to", "year on year"],
  ...["year-on-year", "yoy", "of"],
];

/** Runs of years. */
export const streakBefore: readonly string[] = ["连续", "连", "连降", "连升", "连增", "连涨"];

/** What may follow a run of years without changing it. */
export const streakAfter: readonly string[] = [
  ...["连降", "连升", "连增", "连涨", "双下降", "双降", "双上升", "下降", "上升", "增长", "提升"],
  ...["保持", "实现", "夺金鼎"],
  ...["in a row", "running", "straight"],
];

/** What may follow a change without changing it. */
export const trailWords: readonly string[] = [
  ...["year on year", "year-on-year", "yoy", "y/y", "on year", "from a year earlier"],
  ...["on the year"],
];

/** Lower bounds before the number: no upper end. */
export const atLeastBefore: readonly string[] = [
  ...["超", "超过", "超出", "逾", "突破", "破", "过", "上", "至少", "最少", "起码", "高于"],
  ...["大于", "多于", "不低于", "不少于", "不小于", "不下", "不下于", "达到或超过"],
  ...[">=", "≥", ">", "more than", "over", "above", "at least", "exceeding", "exceeded"],
  ...["upwards of", "in excess of", "no fewer than", "no less than", "not less than"],
  ...["not fewer than", "just over", "greater than"],
];

/** Upper bounds before the number. */
export const atMostBefore: readonly string[] = [
  ...["不到", "不足", "未到", "未满", "不满", "不超过", "不超", "未超过", "不高于", "不多于"],
  ...["不大于", "至多", "最多", "低于", "少于", "小于"],
  ...["<=", "≤", "<", "up to", "at most", "no more than", "not more than", "fewer than"],
  ...["less than", "under", "below", "within", "just under"],
];

/** As much above as below. */
export const approxBefore: readonly string[] = [
  ...["约", "大约", "大概", "大致", "约莫", "估计"],
  ...["≈", "~", "about", "around", "approximately", "roughly", "some", "circa", "ca.", "c."],
];

/** Not quite reached: only below. */
export const nearBefore: readonly string[] = [
  ...["近", "将近", "接近", "逼近", "近乎", "几近"],
  ...["nearly", "almost", "close to", "approaching"],
];

/** Lower bounds right after the digits, that end before the next unit. */
export const oddAfter: readonly string[] = ["余", "多"];

/** After the number and its unit. */
export const atLeastAfter: readonly string[] = [
  ...["及以上", "以上", "之上"],
  ...["or more", "or above", "and above", "and more", "or higher", "+"],
];

export const atMostAfter: readonly string[] = [
  ...["及以下", "以下", "之下", "以内", "之内", "内"],
  ...["or less", "or fewer", "or below", "and below"],
];

export const approxAfter: readonly string[] = ["左右", "上下", "前后", "许", "or so"];

/** Units that decide what kind of figure a token is, as `foldText` leaves them. */

/** Money written before the number. */
export const currencyBefore: readonly string[] = [
  ...["¥", "rmb", "cny", "us$", "hk$", "$", "usd", "hkd", "€", "eur", "£"],
];

/** Money written after it; a word that goes on (`元/人`) is money too. */
export const currencyAfter: readonly string[] = [
  ...["元", "美元", "港元", "欧元", "日元", "英镑", "块", "块钱", "人民币"],
  ...["yuan", "rmb", "cny", "usd", "hkd", "dollars", "dollar", "us dollars", "hong kong dollars"],
  ...["euros", "pounds"],
];

export const yearUnits: readonly string[] = [
  ...["年", "周年", "年间", "年头", "个年头", "年来", "连冠"],
  ...["year", "years", "consecutive year", "consecutive years"],
];

export const multipleUnits: readonly string[] = ["倍", "times", "fold", "-fold"];

export const percentUnits: readonly string[] = ["%", "percent", "per cent", "-percent", "pct"];

export const pointUnitsChinese: readonly string[] = ["个百分点", "百分点"];
export const pointUnitsEnglish: readonly string[] = [
  ...["percentage point", "percentage points", "percentage-point", "-percentage-point"],
  ...["pp", "ppt"],
];

/** Words that begin with a numeral's character and are units after Arabic digits: 5千米 is five kilometres. */
export const unitsLikeMagnitudes: readonly string[] = [
  ...["千米", "千克", "千瓦", "千伏", "千卡", "千赫", "百分点"],
];

/** Words that would change the number itself, or mean two things: 兆 differs by place, m is metres or millions. */
export const unclearUnits: readonly string[] = [
  ...["兆", "京", "垓", "番", "些", "点", "时"],
  ...["m", "mn", "half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths"],
  ...["tenth", "tenths", "score", "gross"],
];

/** What speaks of a number and gives none. */
export const indefinitePatterns: readonly RegExp[] = [
  /[几数](?=[\d十百千万亿])/,
  /[\d十百千万亿](?:几|数(?![据字学]))/,
  /成千上万|成百上千|千千万万|百十/,
  /若干|好几|有些|一些|许多|很多|不少(?!于)|大量|无数|众多|诸多|多数|少数|部分|大幅|小幅|明显|显著|急剧|一系列|一大?批|大半|多半|小半/,
  /^[几数多各][^0-9]*$/,
  /\b(?:several|many|few|dozens?|scores|numerous|countless|hundreds|thousands|millions|billions|sharply|tens)\b/,
];

/** What things are counted by in Chinese, and what is measured: a unit begins with one of these. */
export const measureWords: readonly string[] = [
  "起 件 个 家 名 人 位 次 处 户 场 例 宗 项 条 类 级 档 步 星 道 方 支 批 期 轮 届 幢 栋",
  "座 间 所 台 辆 部 套 份 张 本 册 篇 页 句 字 天 日 月 周 小时 钟头 分 秒 刻 米 公 千米",
  "千克 千瓦 千伏 千卡 千赫 厘米 毫 里 亩 平方 立方 吨 斤 两 克 升 度 角 成 种 对 双 组 队",
  "班 村 镇 乡 县 市 区 省 州 国 街 社区 站 点 片 块 层 门 口 头 只 尾 棵 株 艘 架 列 节 课",
  "堂 题 票 笔 单 桩 趟 遍 回 代 把 根 枚 颗 面 幅 首 段 瓶 箱 盒 包 袋 桶 粒 朵 匹 员 岁",
  "世 季 大 小 主 警 案 岗 网格 指标 摄氏 海里 吉 兆瓦 人次 年",
]
  .join(" ")
  .split(" ");

/** Words that end a unit in English, in the singular where they have one. */
export const countedNouns: readonly string[] = [
  "accident act activity agency appeal area arrest aspect assessment award barrier batch",
  "billion blaze body building call camera campaign case category cell centre center check",
  "child citizen city claim collision committee community company complaint complex",
  "conflict convict country county court crime criminal day death decision decree defendant",
  "department dispute district driver employee enterprise event exam factory family",
  "fatality field figure fire firm fraud gang government gram grid group hazard hectare",
  "home homicide hospital hour household incident injury inhabitant inspection inspector",
  "instance issue item judge judgment kilogram kilometre kilometer kg km killing law",
  "lawsuit lawyer level life line litigant litre loss man matter mediation mediator meeting",
  "member message metre meter method mile minute mission month motorist mu murder number",
  "offence offense offender office officer official organisation organization part",
  "participant party patient pedestrian people percent person petition phone pilot place",
  "platform point police post prisoner problem procuratorate product programme program",
  "project prosecution province rank region report resident respondent robbery room round",
  "rule rural school second session shop site sq square staff stage star station step",
  "street student subdistrict suit survey suspect system task team telephone term theft",
  "tier time tip tonne ton town township train trial trip tripod type unit user vehicle",
  "verdict victim village villager visit volunteer ward way week woman word work worker",
  "workplace yard men women children lives more dead killed injured wounded",
]
  .join(" ")
  .split(" ");
