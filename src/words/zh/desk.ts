/** What the desk says, on which editors check a file in the browser. The English has the same keys. */
export const deskZh = {
  title: "交数据",
  deck: "把 CSV 或 Excel 文件放在这里，马上知道哪一格有误、怎样改。不用装什么，文件也不离开您的浏览器。",
  deskTitle: "对一对",
  deskHint: "整个数据文件、几行新数、一张统计表，或原文里的一句话，都可以。",
  file: (name: string, added: number) =>
    `${name}：${added === 0 ? "没有新行" : `新添 ${added} 行`}`,
  choose: "选一个文件，或拖到这里（.csv、.xlsx）",
  paste: "或者粘贴单元格、一句原文",
  check: "看看对不对",
  facts: "表里没有写的，在这里写",
  fields: { metric: "指标", area: "地方", period: "年份", unit: "单位", source: "来源" },
  fieldHints: {
    metric: "编号，如 fires",
    area: "编号，如 huzhou",
    period: "如 2025",
    unit: "如 万件",
    source: "sources.csv 里的编号",
  },
  encoding: "编码",
  encodings: { auto: "自动辨认", gb18030: "简体（GBK）", big5: "繁体（Big5）" },
  summary: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "没有发现问题，可以提交。"
      : `${errors} 个错误，${warnings} 个提醒。${errors > 0 ? "改好错误才能提交。" : "提醒看过即可。"}`,
  nothing: {
    encoding: "认不准这个文件的编码：请在下面选简体或繁体。",
    table: "没有认出可以登记的数字：请在下面写明指标、地方或年份。",
    sentences: "逐个核对下面的数字，对的收下。",
  },
  refused: {
    present: "同一指标、地方、时段、来源的数字已经有了，没有收。",
    "metric-unknown": "没有这个指标：照抄 metrics.csv 里的编号。",
  },
  proposed: (count: number) =>
    count === 0
      ? "没有可收的数字了。"
      : `从文字里读出 ${count} 个数字，逐个看过再收。只收数字和它的出处，原句不留。“去年”“今年”按来源的日期推算，请先在上面写明来源。`,
  qualifiers: { exact: "", approx: "（约数）", at_least: "（下限）", at_most: "（上限）" },
  resolved: (printed: string, period: string) =>
    period === "" ? `“${printed}”是哪一年，写明来源才能推算` : `“${printed}”推作 ${period}`,
  published: (printed: string) => `这个来源的这个数已经登记为“${printed}”`,
  take: "收下这一行",
  leave: "不收",
  changesTitle: "读者会看到的变化",
  changesAwaited: "正在看哪些图和句子会变……",
  changesFailed: "没能算出哪些图和句子会变；合并请求里会写明。",
  noChanges: "没有图或句子会变。",
  changedCharts: "会变的图",
  changedStories: "会变的故事",
  brokenCharts: "画不成的图",
  endedCharts: "止于旧年份、画不到新数的图",
  ends: (until: number, newest: number) => `：画到${until}年，新数到${newest}年`,
  audit: "核对时发现的",
  sentences: (before: number, after: number) => `改前 ${before} 句，改后 ${after} 句`,
  failed: {
    folder: "现有的数据没有读到，请检查网络后再试一次。",
    workbook: "这个 Excel 文件打不开。请存成 .xlsx（不加密码）或 CSV 再试。",
  },
  recognised: (found: number, lacking: number) =>
    `认作统计表：${found} 个数字已经排成行${lacking > 0 ? `，还有 ${lacking} 个缺指标、地方或年份` : ""}。`,
  unplaced: (row: number, column: number, token: string, lacks: string) =>
    `第 ${row} 行第 ${column} 列的“${token}”缺${lacks}`,
  labels: (labels: string) => `表里认不出的字：${labels}`,
  ignored: (columns: string) => `数据文件里没有这些列，没有收进去：${columns}`,
  otherSheets: (sheets: string) => `只读了第一张工作表，没有读：${sheets}`,
  unchanged: "没有新行，也没有问题。",
  line: "行",
  cell: (column: string, line: number) => `第 ${line} 行，${column}`,
  wholeLine: (line: number) => `第 ${line} 行，整行`,
  write: (text: string) => `改成 ${text}`,
  press: { cell: "清空这一格", line: "删去这一行", sort: "排好次序" },
  download: (name: string) => `下载 ${name}`,
  copy: "复制全文",
  copied: "已复制。",
  notCopied: "没能复制，请改用下载。",
  toGithub: "复制全文，去 GitHub 修改",
  githubHint: "在 GitHub 按 Ctrl+A 全选，再按 Ctrl+V 粘贴，然后按 Commit changes。",
  pressThere: "已复制。在 GitHub 的编辑框里按 Ctrl+A、Ctrl+V，再按 Commit changes。",
  comma: "、",
  colon: "：",
  byHandTitle: "不用这一页，也可以提交",
  byHand: [
    "在代码仓库的 data/ 文件夹里找到主题的文件，例如 fraud.csv，按铅笔图标打开编辑框。",
    "一个数字一行，reported_as 照原文抄；来源不在 sources.csv 里的，先在那里添一行。",
    "按 Commit changes，再按 Propose changes 提交合并请求。",
    "几分钟后，合并请求里会写明哪一行哪一格有误、怎样改，以及哪些图和句子会变。",
  ],
  noScript: "这里的检查要运行脚本，现在没有开启。请按下面的步骤提交，合并请求里会做同样的检查。",
};
