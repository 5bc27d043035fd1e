/** What helps to find, cite, share and leaf through pages, in Chinese. The English has the same keys. */
export const pageToolsZh = {
  search: {
    title: "搜索",
    deck: "在本站的指标、地方、图表、故事、名词、事件与来源里找。汉字、英文、拼音都行，几个词之间空一格。",
    description:
      "在平安廿年的指标、地方、图表、故事、名词、事件与来源里搜索，可用汉字、英文或拼音。",
    label: "在本站搜索",
    field: "找什么",
    example: "例如 反诈、秀洲 调解、anji",
    submit: "搜索",
    results: "搜索结果",
    loading: "正在读取索引……",
    failed: "索引没有读到，请检查网络后重试，或从下面的列表找起。",
    /** The marks in braces are replaced in the browser. */
    found: "“{q}”：找到 {n} 条",
    nearly: "没有哪一条完全合乎“{q}”，下面 {n} 条与它最接近",
    none: "没有找到“{q}”。换个说法，或从下面的列表找起。",
    guessed: "这些页面与您要找的地址最接近：",
    all: "全部 {n} 条",
    keys: "按上下键在结果间移动，Esc 回到输入框。",
    missing: "搜索的脚本没有载入。请重新打开本页，或从下面的列表找起。",
    scriptless: "没有脚本时无法搜索，请从下面的列表找起，或用浏览器的页内查找。",
    browse: "按列表找",
    kinds: {
      story: "故事",
      chart: "图表",
      metric: "指标",
      area: "地方",
      topic: "主题",
      programme: "名词",
      event: "事件",
      source: "来源",
      page: "页面",
    },
  },
  cite: {
    authorDate: "著者—年份",
    gbt7714: "GB/T 7714—2015",
    bibtex: "BibTeX",
    title: "引用本页",
    sourceTitle: "引用这份来源",
    accessHint: "空格处填查阅日期；用“复制”按钮会自动填上今天。",
    otherForms: "GB/T 7714、BibTeX 格式",
    chart: "图表",
    dataset: "数据集",
    metric: "数据",
    story: "数据新闻",
  },
  share: {
    share: "分享本页",
    copyLink: "复制链接",
    copied: "链接已复制",
    failed: "没能复制，请从地址栏复制",
    card: "分享图：长按或右键保存",
  },
  page: {
    updated: "数据登记至",
    tools: "本页的日期、分享与引用",
    neighbours: "前后各页",
    previous: { story: "上一篇", chart: "上一张图", metric: "上一项", source: "较早的来源" },
    next: { story: "下一篇", chart: "下一张图", metric: "下一项", source: "较晚的来源" },
  },
  feed: {
    changes: "平安廿年 · 数据变动",
    title: "平安廿年 · 更新",
    subtitle: "新登记的来源与数字、已发布数字的更正、新的故事。",
    link: "订阅更新（Atom）",
    story: "故事",
    correction: (what: string) => `更正：${what}`,
    correctionText: (was: string, now: string | null) =>
      now === null ? `原作“${was}”，现已撤下。` : `原作“${was}”，现作“${now}”。`,
    added: (sources: number, figures: number) => `登记 ${sources} 份来源、${figures} 个数字`,
    addedText: "按查阅日期归在一天的来源与其中的数字：",
    figures: (count: number) => `${count} 个数字`,
    claimsOnly: "没有取用数字",
  },
  data: {
    name: "浙江“平安建设”公开数字登记",
    description:
      "浙江“平安建设”二十年公开报道过的诈骗、调解、检查、荣誉等数字，以湖州、嘉兴为主，省与全国为参照。每个数字写明指标、地方、时期、印法与来源，约数、下限与推定照样保留。",
    keywords: ["平安浙江", "平安建设", "湖州", "嘉兴", "公共安全", "调解", "电信网络诈骗"],
    metric: (what: string, where: string) =>
      `${what}。地方：${where}。平安廿年登记的公开数字，每个都写明时期、印法与来源；约数、下限与推算另作标记。`,
    more: (count: number) => `等${count}处`,
  },
  about: "关于本站",
  repository: "到代码仓库提议题",
  notFound: { likely: "您也许在找" },
};

/** The shape both languages share. */
export type PageTools = typeof pageToolsZh;
