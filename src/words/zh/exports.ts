/** What embeds and downloads say, in Chinese. The English has the same keys. */
export const exportsZh = {
  licence: "CC BY 4.0",
  /** The closing line of an embed, without the site's name. */
  source: (publishers: readonly string[]) => `来源：${publishers.join("、")}`,
  sourcesAmong: (publishers: readonly string[], count: number) =>
    `来源：${publishers.join("、")}等${count}家`,
  dataTo: (day: string) => `数据登记至${day}`,
  frozen: (version: string, day: string) => `冻结版${version}，数据登记至${day}，不再改动`,
  /** Beneath a frozen chart, once the site has been asked. */
  newer: "已有新版",
  /** On the page of a chart that is kept no longer. */
  retired: "这张图不再更新。下面是它最后的样子和文件，地址照旧有效。",
  corrected: "其中有数字已更正，请看现在的图",
  scan: "扫码看图、数据与来源",
  sheets: {
    shown: "图中所示",
    figures: "这些指标的全部数字",
    metrics: "指标",
    metricColumns: ["编号", "指标", "单位", "统计对象", "定义"],
    sources: "来源",
    sourceColumns: ["编号", "发布者", "标题", "日期", "网址"],
    corrections: "更正",
    correctionColumns: ["日期", "编号", "原作", "现作", "原因"],
    about: "本文件",
    aboutColumns: ["项目", "内容"],
  },
  panel: {
    title: "嵌入与下载",
    more: "更多用法：预览、选项、公众号",
    way: "用法",
    ways: {
      frame: "网页，自动高度",
      frameOnly: "不许脚本的编辑器",
      element: "自定义元素",
      oembed: "粘贴地址（oEmbed）",
      picture: "图片",
      table: "表格",
      markdown: "Markdown",
      wechat: "公众号",
    },
    fits: {
      frame: "适合能粘 HTML 的系统；脚本只管高度，1 KB。",
      frameOnly: "脚本会被去掉的地方用这一种；高度已按宽度算好。",
      element: "页面里有好几张图时代码最短；临近屏幕才加载。",
      oembed: "WordPress、Ghost 等：把图的网址单独放一行。",
      picture: "不许 iframe 的地方；带替代文字、署名和链接。",
      table: "只要数字，或给读屏用户。",
      markdown: "Notion、GitHub、论坛。",
      wechat: "复制后粘进公众号编辑器；图、署名、网址、二维码都在。",
    },
    language: "语言",
    theme: "颜色",
    themes: { auto: "随读者", light: "浅色", dark: "深色" },
    hide: "不显示",
    parts: { title: "标题", notes: "说明", table: "数据表" },
    version: "版本",
    live: "随数据更新",
    frozen: (version: string, day: string) => `冻结 ${version}（数据至${day}）`,
    width: "栏宽（像素）",
    preview: "预览",
    code: "要粘贴的代码",
    copyRich: "复制到公众号",
    copied: "已复制",
    guide: "嵌入指南",
    failed: "选项没有读到；上面的代码照样可用。",
  },
};

/** The shape both languages share. */
export type ExportWords = typeof exportsZh;
