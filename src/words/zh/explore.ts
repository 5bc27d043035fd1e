/** What the explorer says, in Chinese. The English words must have the same keys: see `explore.en.ts`. */
export const exploreZh = {
  title: "探索",
  deck: "自己挑指标、地方和年份，换一种算法，看图，带走数据。讲不通的比法不画，只说明为什么。",
  noScript:
    "挑选与画图要在浏览器里运行脚本，这里没有开启。下面的指标和现成的图都可以直接打开，数字一个不少。",
  openHere: "在探索里打开",
  openHint: "换年份、换算法、添地方",
  controls: "挑选",
  metrics: "指标",
  areas: "地方",
  years: "年份",
  as: "算法",
  sort: "排法",
  search: "找指标（中英文都行）",
  found: (count: number) => (count === 0 ? "没有这样的指标" : `${count} 项指标`),
  clear: "全部取消",
  from: "从",
  to: "到",
  base: "基年",
  earliest: "最早",
  latest: "最近",
  choose: "请选",
  transform: {
    absolute: ["照印", "来源怎么印就怎么画"],
    indexed: ["定基", "以一年为100，看各年是它的多少"],
    resident: ["按人口", "除以当年年末人口"],
    change: ["同比", "与上一年相比，百分之几"],
  },
  arrangement: {
    time: ["按时间", "一条线一组"],
    value: ["按大小", "取各组都有的最近一期，长的在前"],
    area: ["分地方", "一地一格"],
    metric: ["分指标", "一项一格"],
  },
  absent: (series: string, gaps: string) => `${series}没有数（${gaps}），没有画。`,
  drawn: (figures: number, series: number, computed: number) =>
    `画出${series > 1 ? `${series}组、` : ""}${figures}个数字${
      computed > 0 ? `，其中${computed}个由本站推算，没有来源印出，数据表写明各由哪几个数推得` : ""
    }。`,
  gaps: (counts: string) => `没有数字的年份：${counts}。`,
  rankedIn: (period: string) => `按${period}的数排列：这是各组都有数字的最近一期。`,
  notZero: "纵轴不从零开始，为的是看得出变化。",
  withheld: (count: number, years: string, why: string) =>
    `另有${count}年没有推算（${years}）：${why}。`,
  why: {
    "base-not-stated": "没有写明与哪一段时间相比",
    "period-not-whole-year": "印出的不是整年的数",
    "multi-year-total": "是跨年的合计，不能拆成一年",
    "target-not-result": "是目标，不是结果",
    "several-levels": "同一年印出的数不止一个，本站不替来源挑选",
    "unit-differs": "单位不同",
    "not-bounded": "只印出上限或下限",
    "base-not-positive": "基数可能是零",
    "sign-not-certain": "按印出的精度，连升降都不能确定",
    "across-break": "其间统计口径变更，不能跨着比",
    "publishers-differ": "两年的数出自两家，是否同一口径没有写明",
    "base-recounted": "所比的基数可能重算过",
    "population-unknown": "没有当年年末人口",
    "year-before-unknown": "上一年没有印出的数",
  },
  refusedHead: "这样没法画",
  refusal: {
    "nothing-chosen": () => "还没有选好：至少选一项指标和一个地方。",
    "years-reversed": () => "起始年份晚于结束年份。",
    "too-many": ({ count, most }: SaidRefusal) =>
      `选了${count}组，一张图最多放${most}组，再多就分不清了。`,
    "no-line": ({ metrics }: SaidRefusal) =>
      `${metrics}是名次、等次或时限，各年之间不能连成线，也不能比长短。`,
    "units-differ": ({ metrics }: SaidRefusal) => `${metrics}单位不同，不能共用一条轴。`,
    "bases-differ": ({ metrics }: SaidRefusal) =>
      `${metrics}统计的对象不同，放在一条轴上会让人误以为可以相比。`,
    "zone-ranked": ({ areas }: SaidRefusal) =>
      `${areas}不能排名次：开发区的街道在别的区县地面上，两边的数可能重着算。`,
    "one-area": () => "只有一个地方有数字，不用分地方。",
    "one-metric": () => "只有一项指标有数字，不用分指标。",
    "one-bar": () => "只有一组有数字，没有谁可比大小。",
    "years-differ": () => "这些组没有一期大家都有数字；拿不同年份的数排大小不公平。",
    "base-year-missing": () => "定基要先选一个基年：哪一年算100。",
    "base-year-unprinted": ({ series, year }: SaidRefusal) =>
      `${series}：没有可以当作100的${year}年数字（没有印出，或几处对不上，或只是初步数，或只印了上限或下限）。`,
    "not-a-level": ({ metrics }: SaidRefusal) =>
      `${metrics}本身就是比率、变化或连续年数，再算定基或同比没有意义。`,
    "not-countable": ({ metrics }: SaidRefusal) => `${metrics}不是可以按人头分摊的数。`,
    "no-population": ({ areas }: SaidRefusal) =>
      `没有见到${areas}的年末人口，不能按人口折算；本站不用别处、别年的人口代替。`,
    "nothing-derived": () => "这些数里没有一个能这样推算。",
    "unknown-figure": ({ series, gaps }: SaidRefusal) => `本站没有${series}的数：${gaps}。`,
    "no-figure": ({ series }: SaidRefusal) => `所选年份里没有${series}的数字。`,
  },
  mendHead: "可以改成：",
  mend: {
    sortTime: "按时间画线",
    sortArea: "一地一格",
    sortMetric: "一项一格",
    absolute: "照印出的数画",
    years: (from: string, to: string) => `${from}到${to}`,
    base: (year: number) => `以${year}年为100`,
    metrics: (names: string) => `只看${names}`,
    areas: (names: string) => `只看${names}`,
  },
  faultHead: "地址里有读不懂的部分，没有用上：",
  loading: "正在画图……",
  failed: "图没有画出来：数据没有取到，或者浏览器太旧。可以再试一次，或直接看数字。",
  retry: "再试一次",
  figuresOf: "{metric}：全部数字",
  missing: "挑选用的脚本没有载入，这里画不了图。可以重新打开本页，或看现成的图：",
  below: "已画好，在下面：",
  replaced: (metric: string) => `已换成只看${metric}。`,
  picks: "常看",
  names: {
    indexed: (name: string, base: number) => `${name}（${base}年=100）`,
    resident: (name: string, per: number) => (per === 1 ? `人均${name}` : `每十万人${name}`),
    change: (name: string) => `${name}同比变化`,
    andMore: (name: string, count: number) => `${name}等${count}项`,
    andMorePlaces: (name: string, count: number) => `${name}等${count}地`,
    title: (metrics: string, areas: string) => `${areas}：${metrics}`,
  },
  perResidents: (per: number): string => (per === 1 ? "人" : "10万人"),
  inputs: (figures: string) => `推算：${figures}`,
  input: (period: string, printed: string) => `${period}“${printed}”`,
  and: "与",
  sources: (names: string, count: number) =>
    count > 4 ? `来源：${count}份，列在数据表里` : `来源：${names}`,
  noSources: "来源：见数据表",
  csv: "表格（CSV）",
  svg: "图片（SVG）",
  png: "图片（PNG）",
  take: "带走",
  link: "复制链接",
  embed: "嵌入",
  embedHint:
    "这一行会在你的网页里现画这张图，读者要多下载画图的脚本。图里的数字跟着本站更新。不让用 iframe 的地方（如公众号），请下载 PNG，附上链接。",
  embedNearest: "已有一张现成的图画着同样的数字，嵌入更轻、地址不变：",
  embedTitle: "探索所见",
  machine: ["value", "low", "high", "unit", "qualifier", "observation", "derived_from"],
  lists: "全部指标与图",
  listsHint: "没有脚本也能看：每项指标有自己的数字表，每张图有自己的一页。",
  allCharts: "现成的图",
};

/** What a refusal is said with: names are joined already, in the reader's language. */
export interface SaidRefusal {
  readonly metrics: string;
  readonly areas: string;
  /** The places with their metrics. */
  readonly series: string;
  readonly count: number;
  readonly most: number;
  readonly year: number;
  /** What is known of the figures that are not there: `本站未见、印在别处`. */
  readonly gaps: string;
}

export type ExploreWords = typeof exploreZh;
