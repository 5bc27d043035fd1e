import type { Authorship, Measure, SourceKind } from "#model/vocabulary.ts";

/** What may and may not be said of a chart, in Chinese. Figures, names and periods come in words already. */
export const quotesZh = {
  heading: "引用之前",
  can: "可以说",
  cannot: "不能说",
  sentence: "可以照抄的一句",
  /** What stands for the one thing that a chart is of. */
  it: "",

  // Attribution
  sourceOf: (publisher: string, date: string, kind: SourceKind) =>
    `${publisher}${date}的${documents[kind]}`,
  untitled: (title: string, date: string, author: Authorship | null) =>
    `${date}${authors[author ?? "reporter"]}${title}`,
  author: (author: Authorship | null) => authors[author ?? "reporter"],
  according: (source: string, text: string) => `据${source}，${text}`,
  bySite: (text: string) => `据“平安廿年”网站推算，${text}`,
  end: "。",

  /** A date that the source does not state. */
  inferredDate: (date: string) => `${date}（推定）`,

  // Statements
  level: (name: string, time: string, figure: string, measure: Measure) => {
    // 2006年约354起，不是“为约354起”。
    const is = /^[约近超不至]/.test(figure) ? "" : "为";
    return `${name}${measure === "streak" ? "到" : ""}${time}${is}${figure}`;
  },
  indexLevel: (name: string, time: string, base: number, figure: string) =>
    `${name}${time}相当于${base}年的${figure}%`,
  /** What an index is called by the name of what it is of. */
  indexOf: (name: string) => `${name}的指数`,
  change: (
    name: string,
    time: string,
    base: string | null,
    figure: string,
    direction: "up" | "down" | "none",
  ) => {
    const against = base === null ? "" : `比${base}`;
    const verb = { up: "上升", down: "下降", none: "变化" }[direction];
    return `${name}${time}${against}${verb}${figure}`;
  },
  allOneWay: (name: string, years: number, isFall: boolean) =>
    `${name}在见到的${years}年里，年年都报${isFall ? "下降" : "上升"}`,
  course: (name: string, course: string) => `${name}${course}`,
  courseSince: (name: string, since: string, course: string) =>
    `按${since}起的口径，${name}${course}`,
  highest: (name: string, time: string, figure: string) =>
    `在同一口径、见到数的年份里，${name}${time}最高，${figure}`,
  lowest: (name: string, time: string, figure: string) =>
    `在同一口径、见到数的年份里，${name}${time}最低，${figure}`,
  partOf: (part: string, figure: string, whole: string, isMost: boolean) =>
    `${whole}里，最多的是${part}，${figure}${isMost ? "，超过一半" : ""}`,
  sumHolds: (whole: string) => `${whole}的各部分加起来正好是合计`,
  total: (name: string, span: string, figure: string) => `${name}${span}合计${figure}`,
  promise: (place: string, step: string, limit: string) => `${place}定的时限是：${step}${limit}`,
  goal: (name: string, time: string, figure: string) => `${name}${time}的目标是${figure}`,
  fullestRow: (name: string, years: number) => `见到年份最多的一行是${name}，有${years}年`,
  cells: (cells: number, found: number, others: readonly string[]) =>
    `本站列的${cells}格里，${[`${found}格见到公布的数`, ...others].join("，")}`,
  cellsBySite: (cells: number, found: number, others: readonly string[]) =>
    `据“平安廿年”网站登记，所列${cells}格里，${[`${found}格见到公布的数`, ...others].join("，")}`,
  withPart: (whole: string, part: string, figure: string) => `${whole}，其中${part}${figure}`,
  emptyRow: (name: string, years: string, kinds: string) =>
    `${name}${years}，本站一年的数也没有：${kinds}`,
  twoFigures: (name: string, time: string, figures: readonly string[]) =>
    `${name}${time}有${figures.length}种说法：${figures.join("、")}`,

  // Cautions
  indexNotCount: (name: string, time: string) =>
    `${name}${time}到底是多少：指数只说相当于基准年的百分之几，原来的数在数据表里`,
  eventNotCause: "数字的升降与图上标出的事有关：标的只是何事发生在何时，没有检验过",
  yearOfHonour: (isNamed: boolean): string =>
    isNamed
      ? "图上的年份就是考核的年份：这里按命名的年份排，考核的是前一年"
      : "称号或鼎就是图上那一年给的：这里按考核的年份排，命名要晚一年",
  levelNotPrinted: (name: string, time: string) =>
    `${name}${time}到底是多少：见到的只有升降的百分比，数目本站未见`,
  changesDoNotChain: (name: string) =>
    `${name}这些年总共降了或升了多少：各年的百分比各有各的基数，不能连乘`,
  baseNotStated: (name: string, time: string) => `${name}${time}是同哪一年比的：原文没有写`,
  definitionChanged: (name: string, from: string, to: string, since: string) =>
    `${name}从${from}到${to}变了多少：${since}起口径变更，两边不能比`,
  bound: (name: string, time: string, plain: string, figure: string) =>
    `${name}${time}就是${plain}：公布的是“${figure}”`,
  rounded: (name: string, time: string, figure: string, low: string, high: string) =>
    `${name}${time}不多不少${figure}：印的是取整的数，可能在${low}与${high}之间`,
  goalNotResult: (name: string, time: string, figure: string) =>
    `${name}${time}已经达到${figure}：那是定下的目标，不是结果`,
  promiseNotMeasured: (place: string, step: string, limit: string) =>
    `${place}${step}实际都在${limit}：那是定下的时限，用时本站未见`,
  twoAccounts: (name: string, time: string, figures: readonly string[]) =>
    `${name}${time}只有一个数：公布过${figures.join("、")}，哪个对，本站不作判断`,
  workedOutHere: (name: string, times: string) =>
    `${name}${times}的数是哪家公布的：那是本站推算的，引用时要说明`,
  allWorkedOut: (name: string) => `哪家机构公布过${name}：这些数全由本站推算，引用时要说明`,
  totalNotYear: (name: string, span: string, figure: string) =>
    `${name}平均每年多少：${figure}是${span}的合计，各年没有分开`,
  totalsOverlap: (name: string, one: string, other: string) =>
    `${name}几个合计加起来是多少：${one}与${other}有重叠的年份`,
  partOfYear: (name: string, figure: string, time: string) =>
    `${name}全年是${figure}：那只是${time}的数`,
  stockNotFlow: (name: string) => `${name}一年里新增、离开了多少：这是某个时点的存量`,
  shareOfWhat: (name: string, figure: string, base: string) =>
    `凡事都有${figure}：${name}算的只是“${base}”，这个数目本站未见`,
  rateNotLevel: (name: string, per: string) => `${name}的升降就是总数的升降：它是按“${per}”折算的`,
  partNotWhole: (area: string, name: string, base: string) =>
    `${area}全部的情形：${name}统计的只是“${base}”`,
  countedThing: (name: string, base: string) =>
    `换一种口径，${name}也是这个数：这里统计的是“${base}”`,
  zoneBesideDistrict: (zone: string, district: string) =>
    `${zone}与${district}谁高谁低：一个是开发区，一个不是，不并排比`,
  spansDiffer: (one: string, other: string) =>
    `“${one}”比“${other}”多还是少：所指的时段或地方的层级不同`,
  basesDiffer: (names: readonly string[]) => `${names.join("、")}哪个高：各算各的对象`,
  streakNotSize: (name: string) => `${name}中每一年的情形：它只数年头，不说每年多少`,
  countedBack: (name: string, from: number, figure: string) =>
    `${name}从${from}年起每一年都见到了公布：这些年份由“${figure}”倒推`,
  oneYearOnly: (year: string) => `别的年份也是这样：图上只有${year}的数`,
  ownAccount: (area: string) => `有独立的机构核对过这些数：写${area}的报道由官方机构供稿`,
  openStart: (name: string, time: string) => `${name}${time}是多久累计的：起点没有写明`,
  moreIsNotWorse: (name: string) => `${name}多了就是变坏、少了就是变好：这个数多少本身不分好坏`,
  noCause: (name: string, isFall: boolean) =>
    `${name}为什么${isFall ? "降" : "升"}：图上只有数，没有检验过原因`,
  figureInsideCell: "填了色的格里数字是大是小：格子只说有没有",
  rankWithin: (name: string, scope: string) => `${name}在全国也是如此：名次只在${scope}之内`,
};

/** The shape both languages share. */
export type QuoteWords = typeof quotesZh;

const documents: Readonly<Record<SourceKind, string>> = {
  newspaper: "报道",
  communique: "公报",
  yearbook: "年鉴",
  release: "发布稿",
  report: "报告",
  law: "法规",
  page: "网页",
  copy: "抄本",
};

const authors: Readonly<Record<Authorship, string>> = {
  agency: "官方机构供稿的报道",
  reporter: "报道",
  statistics: "统计机构的文字",
  mixed: "记者与官方通讯员合写的报道",
};
