/** The gallery of chart kinds and the lists beneath charts, in Chinese. The English must have the same keys. */
export const galleryZh = {
  title: "图的种类",
  deck: "每一种图配一张已发布的例子：什么时候用，什么时候不用，认得哪些记号，文件怎么写。",
  use: "什么时候用",
  avoid: "什么时候不用",
  marks: "认得的记号",
  noMarks: "没有特别的记号。",
  file: "这张图的文件",
  path: (id: string) => `src/content/charts/${id}.yaml`,
  jump: "各种图",
  link: "图有哪些种类",
  events: "图上标出的事",
  kinds: {
    "trend-line": {
      name: "折线",
      use: "一项指标有三年以上的数，要看先后。没有数的年份断开，口径变了也断开。",
      avoid: "只有一两个数时；几项指标的统计对象或单位不同时；各地大小相差几倍、低的会贴在底上时。",
    },
    "indexed-trend": {
      name: "指数折线",
      use: "几条线大小悬殊或单位不同，要看谁变得快：各以同一年的数为100。",
      avoid: "有一条线缺那一年的确数时；要看数目本身时。指数说不出谁多谁少，也不越过口径变更。",
    },
    "events-trend": {
      name: "折线与事件",
      use: "一条线旁边，要让人看到同期推行过什么、开过什么会。",
      avoid: "想说某件事使数字升降时。图只排先后，因果要另有人检验。",
    },
    slope: {
      name: "前后对比",
      use: "每个地方只有前后两个数，或只想看头尾。",
      avoid: "中间各年都有数时；前后口径不同，差别不作数时。",
    },
    "ranked-bars": {
      name: "条形",
      use: "几个地方同一时段、同一指标的数，排出长短。",
      avoid: "时段不同时要按原样排、并写明；开发区不与区县排名次；名次不画成条。",
    },
    "range-bars": {
      name: "跨年合计",
      use: "来源只印若干年的合计，而各段长短不一、首尾相叠。",
      avoid: "有逐年的数时；想把几段相加时。",
    },
    "small-multiples": {
      name: "小图并列",
      use: "几项指标统计对象不同，或几个地方大小悬殊：各占一格，各有坐标轴。",
      avoid: "几条线本可同轴相比时。不同指标的格与格之间不比高低。",
    },
    "streak-ladder": {
      name: "连年阶梯",
      use: "荣誉按连续年数分等次，要看各地到了哪一级。",
      avoid: "要看哪一年到哪一级时，用逐年等次图。",
    },
    "streak-spans": {
      name: "年份跨度",
      use: "来源只说“连续若干年”，要把所指的年份摊开，看几个说法对不对得上。",
      avoid: "逐年的数另有公布时。",
    },
    "tier-ladder": {
      name: "逐年等次",
      use: "分等次的荣誉，要看哪个地方哪一年在哪一级；可按评定年份，也可按命名年份。",
      avoid: "没有等次的指标。查不到的年份不推定。",
    },
    "part-to-whole": {
      name: "构成",
      use: "一个总数和它的各部分出自同一时段，要看谁占多少。",
      avoid: "各部分加起来可能超过总数时；要看逐年变化时。",
    },
    "reporting-heatmap": {
      name: "公布情况方格",
      use: "要看许多指标、许多年里，哪些说了，哪些没有。",
      avoid: "要看数的大小时，它只管有没有。",
    },
    "area-heatmap": {
      name: "地区年份方格",
      use: "一项指标，许多地方，许多年：哪里哪年有数，大致多少。",
      avoid: "要读准每个数时；地方少、年份全时，折线更清楚。",
    },
    limits: {
      name: "时限",
      use: "公布的是承诺的上限，例如几分钟内到场。",
      avoid: "量过的结果。承诺画成空心，免得当成实绩。",
    },
  },
};

export type Gallery = typeof galleryZh;
