import type { Measure } from "#model/vocabulary.ts";
import { punctuationZh } from "../punctuation.ts";

/** How the parts of a chart's summary read in Chinese. Figures and periods come in words already. */
export const summaryZh = {
  ...punctuationZh,
  found: (name: string, extent: string, years: number, found: number) =>
    years === found
      ? `${name}，${extent}每年都见到了数`
      : `${name}，${extent}这${years}年里，本站见到${found}年的数`,
  oneFigure: (figure: string) => `只见到${figure}`,
  falls: (from: string, to: string, measure: Measure | "index", path: string) => {
    const verb = isRate(measure) ? "降到" : "减到";
    if (path === "yearly") return `从${from}逐年${verb}${to}`;
    return `从${from}${verb}${to}${paths[path] ?? ""}`;
  },
  rises: (from: string, to: string, measure: Measure | "index", path: string) => {
    const verb = isRate(measure) ? "升到" : "增到";
    if (path === "yearly") return `从${from}逐年${verb}${to}`;
    return `从${from}${verb}${to}${upwards[path] ?? ""}`;
  },
  flat: (from: string, to: string) => `${from}，与${to}相同`,
  unclear: (from: string, to: string) => `开头是${from}，末尾是${to}，高低分不清`,
  highest: (figure: string, when: string) => `${when}最高，${figure}`,
  lowest: (figure: string, when: string) => `${when}最低，${figure}`,
  newDefinition: (since: string, text: string) => `${since}起口径变更，此后${text}`,
  onlyChange: (year: string, figure: string) => `只见到${year}一年，${figure}`,
  allFalls: (years: number) => `见到的${years}年都是下降`,
  allRises: (years: number) => `见到的${years}年都是上升`,
  fallsAndRises: (years: number, falls: number, rises: number) =>
    `见到的${years}年里，下降${falls}年，上升${rises}年`,
  most: (figure: string, when: string) => `幅度最大的是${when}，${figure}`,
  least: (figure: string, when: string) => `最小的是${when}，${figure}`,
  partYear: (figures: string) => `${figures}，不满一年，不与全年比`,
  /** The figure is empty where it was said before. */
  lowerBound: (figure: string, periods: string) =>
    `${periods}只知下限${figure === "" ? "" : `，${figure}`}`,
  upperBound: (figure: string, periods: string) =>
    `${periods}只知上限${figure === "" ? "" : `，${figure}`}`,
  derived: (years: string, count: number) =>
    count > 6
      ? `${years}这${count}年的数由本站从公布的数字推算，不是印出来的`
      : `${years}的数由本站从公布的数字推算，不是印出来的`,
  derivedAll: "这些数都由本站从公布的数字推算，不是印出来的",
  accounts: (period: string, figures: readonly string[]) =>
    `${period}有不同的说法：${figures.join("、")}`,
  moreAccounts: (count: number) => `另有${count}处说法不一`,
  targets: (figures: string) => `${figures}，不是结果`,
  leftOut: (count: number) => `另有${count}个跨年的合计，没有画在这里`,
  longest: (name: string, figure: string) => `最长的一条是${name}，${figure}`,
  notRanked: "所指的时段或地方的层级不同，高低不能直接相比",
  topic: (names: readonly string[]) => `图上列的是${names.join("、")}`,
  byNaming: "按命名的年份数，比考核的年份晚一年",
  streak: (figure: string, until: string, years: string) => `到${until}连续${figure}${years}`,
  streakTwo: (figures: readonly string[], until: string) =>
    `到${until}连续${figures.join("或")}，同一年有两种说法`,
  earlierStreak: (figure: string, until: string) => `此前到${until}为${figure}`,
  counted: (from: number, to: number) => `（${from}—${to}年）`,
  namedIn: (from: number, to: number) => `（命名在${from}—${to}年）`,
  totalWith: (name: string, figure: string, when: string) => `${when}，${name}合计${figure}`,
  part: (name: string, figure: string) => `${name}${figure}`,
  largest: (name: string, figure: string, isMost: boolean) =>
    `其中最多的是${name}，${figure}${isMost ? "，超过一半" : ""}`,
  others: (figures: string) => `其余是${figures}`,
  partsFit: "各部分加起来正好是合计",
  partsShort: "各部分加起来不到合计，差的那些没有列明",
  grid: (rows: number, years: number, cells: number, counts: string) =>
    `${rows}行、每行${years}年，共${cells}格，其中${counts}`,
  cellsFound: (count: number) => `${count}格见到公布的数`,
  fullest: (name: string, count: number) => `见到最多的是${name}，有${count}年`,
  emptyRows: (names: string) => `一年的数也没有的是${names}`,
  mostAtOnce: (name: string, count: number) => `每行至多见到${count}年，例如${name}`,
  promised: (place: string, when: string, steps: readonly string[]) =>
    `${place}${when}公布的时限是：${steps.join("、")}`,
  step: (name: string, limit: string) => `${name}${limit}`,
  promise: "这是定下的时限，不是量出来的用时",
  base: (base: string) => base,
  eachOfItsOwn: "各算各的对象，不能互比高低",
  totalsDiffer: "每个合计所跨的时间各不相同，重叠的年份算过不止一次，不能相加，也不能摊到每一年",
  totalsAlike: "合计不能摊到每一年",
};

/** The shape both languages share. */
export type SummaryWords = typeof summaryZh;

const paths: Readonly<Record<string, string>> = {
  steady: "，见到的年份一次比一次低",
  mixed: "，其间有升有降",
};

const upwards: Readonly<Record<string, string>> = {
  steady: "，见到的年份一次比一次高",
  mixed: "，其间有升有降",
};

function isRate(measure: Measure | "index"): boolean {
  return (
    measure === "rate" ||
    measure === "change" ||
    measure === "rank" ||
    measure === "tier" ||
    measure === "index"
  );
}
