import type { Bilingual } from "#model/bilingual.ts";

/** Why a token is no definite figure: a stable code, and the words for it. */
export const figureProblems = {
  empty: {
    zh: "这里是空的：请照原文填写一个数字。",
    en: "Nothing is written here: type one figure as the source prints it.",
  },
  "no-figure": {
    zh: "这里没有数字。",
    en: "There is no figure here.",
  },
  "no-definite-figure": {
    zh: "这里说的是大概，没有确定的数字（如“几十名”“大幅下降”）；没有数字的说法请记入 claims.csv。",
    en: "This speaks of a quantity without giving one; a statement without a number belongs in claims.csv.",
  },
  "two-figures": {
    zh: "这里不止一个数字：一行只填一个。",
    en: "There is more than one figure here: a row holds one.",
  },
  "is-a-date": {
    zh: "这是日期或时刻，不是数字：日期请填在 period 一栏。",
    en: "This is a date or a time of day, not a figure: a date belongs in the period column.",
  },
  "ambiguous-figure": {
    zh: "这个数字有两种读法（如“七八十”“2万5”）：请查对原文；若原文如此，把 reading 填为 manual，并填 value 和说明。",
    en: "This number can be read in two ways; check the source, and if it prints this, set reading to manual with a value and notes.",
  },
  "malformed-separator": {
    zh: "数字中的逗号、空格或小数点位置不对：千位分隔符每三位一个。",
    en: "A comma, space or point stands in the wrong place: thousands are separated every three digits.",
  },
  "malformed-number": {
    zh: "数字写法有误（如多余的 0、缺小数点前的数）。",
    en: "The number is not well formed, for instance a leading zero or no digit before the point.",
  },
  "too-large": {
    zh: "数字太大，无法准确保存：请查对位数和单位。",
    en: "The number is too large to be kept exactly: check its digits and its unit.",
  },
  "too-many-digits": {
    zh: "数字的位数太多，保存时会丢失精度：请查对原文。",
    en: "The number has more digits than can be kept without loss: check the source.",
  },
  "unit-disagrees": {
    zh: "数字自带的单位与 printed_unit 不一致。",
    en: "The unit printed with the number does not agree with printed_unit.",
  },
  "unreadable-unit": {
    zh: "printed_unit 读不懂：应如“万件”“亿元”“%”。",
    en: "printed_unit cannot be read: write it as in a table's head, for instance 万件 or 10000 cases.",
  },
  "unclear-unit": {
    zh: "这个单位有歧义（如“兆”“m”“番”）：请改用确定的写法，或把 reading 填为 manual。",
    en: "This unit can mean more than one thing (such as 兆 or m); set reading to manual with a value and notes.",
  },
  "unknown-unit": {
    zh: "数字后面的字不是认得的单位（如“19W起”里的 W、“384l个”里的 l、“8.6%%”）：请照原文改正。",
    en: "What follows the number is no unit that is known (the W of 19W起, the l of 384l个, 8.6%%): mend it by the source.",
  },
  "spoilt-number": {
    zh: "这个数像是表格软件改过的（如“19.000起”，原文或是19,000）：请查对原文。",
    en: "A spreadsheet may have spoilt this number (19.000起 for 19,000起): check the source.",
  },
  "unread-words": {
    zh: "数字前后有读不懂的字：只填数字及其单位、限定词，不要抄整句。",
    en: "There are words around the figure that no rule reads: type the number with its unit and qualifier, not the sentence.",
  },
  "qualifiers-disagree": {
    zh: "限定词互相矛盾（如“近”与“余”、“超”与“以内”）。",
    en: "The qualifiers contradict each other, for instance 近 with 余.",
  },
  "signs-disagree": {
    zh: "升降的说法互相矛盾，或与正负号重复：请只留一个。",
    en: "The words and signs of rise and fall contradict or double each other: keep one.",
  },
  "range-backwards": {
    zh: "区间的起点应小于终点。",
    en: "A range must start below its end.",
  },
  "approximate-fraction": {
    zh: "带“约”“近”的分数没有末位可依，读不出区间：请把 reading 填为 manual。",
    en: "An approximate fraction has no last digit to take an interval from; set reading to manual.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FigureProblemCode = keyof typeof figureProblems;
