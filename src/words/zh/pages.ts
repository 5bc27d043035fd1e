/** Headings and leads of the pages, in Chinese. The English ones must have the same keys. */
export const pagesZh = {
  home: {
    kicker: "公开数据 · 非官方 · 浙江与全国",
    /** On the picture that stands for the whole site. */
    card: "二十年里，什么降了，什么升了，什么说不清",
    verdicts: { fell: "降了", rose: "升了", ruler: "换了尺子", untold: "说不清" },
    opened: "文中带点线的数字都能这样点开：谁说的，何时说的，怎么印的。",
    stories: "数据故事",
    latest: "时间线",
    allEvents: "全部事件",
    numbers: "登记在册",
    counts: { observations: "个数字", claims: "句说法", programmes: "项做法", sources: "份来源" },
    /** How fresh the series are: a part for each of the newest years, one for the years before. */
    fresh: (series: number, parts: readonly string[]) =>
      `一项指标在一地算一个系列，共${series}个：${parts.join("，")}。`,
    freshIn: (year: number, series: number) => `${series}个有${year}年的数`,
    freshBefore: (series: number) => `${series}个的数更早`,
    freshMore: "逐个系列看",
  },
  stories: {
    title: "故事",
    deck: "数字放回它出现的地方读。正文里的每个数字都可以点开，看印法和出处。",
  },
  answers: {
    title: "问答",
    deck: "读者常问的事，每件用两句话答。答案里的数字都点得开，看是谁说的、原文怎样印；数不出来的，就说数不出来。",
    chart: "看图",
    more: "再看",
  },
  timeline: {
    title: "时间线",
    deck: "二〇〇三年以来的制度、平台、做法与荣誉。日期由来源写明；推定的，文中说明。",
  },
  charts: { title: "图表", deck: "每张图都有数据表、下载和嵌入代码，地址不会改变。" },
  areas: {
    title: "地方",
    deck: "按谁管谁排列，不画地图。开发区与区县不相加，也不并排比高低。",
    own: "登记的数字",
    claims: "说法",
    events: "大事",
    below: "下辖",
    charts: "图表",
  },
  topics: {
    title: "主题",
    deck: "数字按所说的事分成几类。",
    metrics: "指标",
    observations: "数字",
    charts: "图表",
    stories: "故事",
  },
  metrics: {
    download: "下载以上数字：",
    sources: "出自哪些来源",
    title: "指标",
    deck: "数的是什么、怎么数、单位是什么。统计对象不同，就是不同的指标。",
    observations: "登记的数字",
    claims: "没有数字的说法",
    charts: "用到它的图",
    searched: "没有数的年份",
    breaks: "口径变更",
    of: "所指的指标",
    gate: {
      title: "什么数会让我们停下来核对",
      caption: "下一年的数在多大范围内不用另外核对",
      last: "最新的数",
      next: "停下来核对的",
      outside: (year: number, low: string, high: string) => `${year}年低于${low}或高于${high}`,
      rules:
        "新数与前后年份差得比这一序列见过的还远、像差了十倍百倍或漏了“万”“亿”、与上一年一模一样、像两地填反、部分大于总数，都会停下来，由编辑对照原文、写明原因后放行。停下来不等于数字有错。",
    },
  },
  claim: {
    within: "范围",
    direction: {
      up: "说是上升",
      down: "说是下降",
      flat: "说是持平",
      none: "说是没有",
      all: "说是全部",
      first: "说是首个或首批",
      only: "说是唯一",
      highest: "说是最高",
      "among-highest": "说是居于前列",
      lowest: "说是最低",
    },
  },
  sources: {
    title: "来源",
    deck: "谁写的、何时发表、日期从何得知，以及从中取了哪些数字。",
    observations: "取自这份来源的数字",
    claims: "取自这份来源的说法",
    programmes: "提到的做法与平台",
    leftOut: "没有采用的数字与缘由",
    note: "说明",
    jump: "按种类找",
    unaddressed: (sources: number, all: number, figures: number, allFigures: number) =>
      `本站的${all}个来源里，${sources}个没有网址；登记的${allFigures}个数，有${figures}个出自它们。`,
  },
  chart: { beside: "同一主题的图", table: "数据表", embed: "嵌入这张图", metrics: "用到的指标" },
  data: {
    title: "查数据",
    deck: "全部数字的下载，以及它们的列名与含义。",
    download: "下载",
    figures: (reported: string, derived: string) =>
      `${reported} 个照原文登记，另有 ${derived} 个由本站推算`,
    columns: "各列的含义",
    column: "列",
    meaning: "含义",
    find: "按何处查",
    licence: "许可",
    licenceText:
      "数字是事实，不受著作权限制；选取、注释与译文以 CC BY 4.0 发布，引用时写明“平安廿年”和页面地址。",
  },
  audit: {
    title: "审计",
    deck: "程序拿登记的数字互相核对，把对不上的、对上的和解释得通的都列在这里。计数规则能解释的，不叫矛盾。",
    jump: "按核对的项目找",
    refused: "不予推算",
    refusedDeck:
      "下面各条不足以推出另一年的数或变化：没有写明基期的，所指不是整年的，其间口径变过的，基数可能重算过的，前后出自两家的。硬算，等于编造。",
    datedDeck: "报道写“去年”“目前”，或没有写明时间的，本站按上下文读作下面的时间。",
    file: "机读文件",
  },
  coverage: {
    unfold: (count: number) => `展开${count}行`,
    title: "有与无",
    deck: "每一格是一个指标在一年里的情形：见到公布的数，或四种没有数：本站未见，印在别处，见过未用，还没查。记号说的是本站知道什么，不是谁公布了什么。",
    scope:
      "查的是公开网页的存档，其中有些地方的数只查过最初那五篇报道。年鉴没有通查，只读过“来源”一页写明的那几张表；写着“印在别处”的，多半就在我们没能打开的年鉴里。",
    jump: "按主题找",
    caption: "数字记在所指的年份；跨三年以上的，记在末年。点开一格，看数字或查找记录。",
    log: "没有数的年份",
    request: "申请公开的文本",
    requestHint:
      "“本站未见”的各行后面，附着一份依据《政府信息公开条例》写的申请，寄给掌握这个数的行政机关，可照抄或修改。由检察院、法院掌握的不适用条例，写明了缘由。其余三种不必申请：印在别处的去翻书，见过未用的看理由，还没查的由本站去查。",
    requestTo: (agency: string) => `寄给：${agency}`,
    logDeck: "分四种列出。查过的，写明哪些年份、在哪里查、哪一天查；印在别处的，写明书名和表名。",
    looked: "年份，和本站知道的",
    lookedOn: (date: string) => `${date} 查`,
    readAt: (places: string) => `哪里能读到：${places}`,
    refused: "未采用的线索",
  },
  glossary: {
    title: "名词",
    jump: "按地方找",
    deck: "报道里出现的做法、平台、品牌、机构与荣誉，每条用自己的话解释。写进名词表，不等于认可其成效。",
  },
  firsts: {
    title: "“首个”登记簿",
    deck: "首家、首创、首批、唯一、率先：谁说的，在多大范围内，什么时候。同一件事有几家都说自己是头一个，就并排放着。",
    who: "谁",
    what: "哪件事",
    scope: "范围",
    when: "时间",
    words: "原话",
    unstated: "未注明",
    rivals: "不止一家",
  },
  corrections: {
    title: "更正",
    deck: "登出去的数改过没有，改前、改后、为什么、哪一天，都在这里。改过的数，旧值不抹掉。",
    none: "到现在，已登出的数还没有改动过。",
    figure: "哪个数",
    was: "原为",
    now: "现为",
    withdrawn: "已撤下",
    why: "为什么",
    day: "哪一天",
  },
  notFound: { title: "没有这一页", deck: "这个地址上没有内容。可以从首页、时间线或图表找起。" },
  /** The page of a place. */
  area: {
    silence: "逐年的有与无",
    silenceHint: "与本地有关的每个指标，哪些年见到公布的数，没有数的又是哪一种。",
    programmes: "做法与平台",
    compare: "同级对照",
    compareHint: "同级的地方在同一时期报告过的同一指标。没有列出的，是本站没有见到可比的数。",
    newestOnly: (count: number) =>
      `共有${count}个数。这里每项指标列最新的一个，其余点开指标看，或到“数据”页整份下载。`,
    own: "本地",
    peers: "其他地方",
  },
  story: {
    wholeChart: "看整张图、数据表与下载",
    years: (years: string) => `图中所示：${years}年`,
  },
  /** The kinds of charts, and the lists beneath charts. */
  gallery: {
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
  },
};

export type Pages = typeof pagesZh;

/** Words of the timeline in Chinese; `timeline.en.ts` has the same keys. */
export const timelineZh = {
  unfold: (count: number) => `展开${count}件事`,
  title: "时间线",
  filter: "筛选",
  place: "地方",
  kind: "种类",
  every: "全部",
  search: "查找",
  searchHint: "标题、说明、地名",
  /** `{n}` and `{all}` are replaced in the browser. */
  shown: "显示 {n} 条，共 {all} 条。",
  none: "这样筛选下没有登记的事件。",
  keys: "在标题上用上下方向键逐条移动。",
  missing: "筛选用的脚本没有载入，下面是全部事件。",
  until: "至",
  chapters: "分段",
  span: (from: string, to: string) => `${from}—${to}年`,
  since: (from: string) => `${from}年起`,
  figuresOf: (year: string) => `${year}年的数字`,
  chart: "图",
};

export type TimelineWords = typeof timelineZh;

/** What pictures and social cards say, in Chinese. The English must have the same keys. */
export const picturesZh = {
  sources: (names: readonly string[]) => `来源：${names.join("；")}`,
  /** The first few sources, and how many there are. */
  sourcesAmong: (names: readonly string[], count: number) =>
    `来源：${names.join("；")}等${count}份，全部列在图的网页上`,
  licence: "CC BY 4.0",
  png: "图片（PNG）",
  story: "数据故事",
  area: "地方",
  chart: "图表",
  /** What an area's card counts. */
  figures: (count: number) => `登记了${count}个公布过的数字`,
  noFigures: "还没有见到只属于这里的数字",
  found: "公布过",
};
export type Pictures = typeof picturesZh;
