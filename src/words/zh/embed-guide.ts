/** The guide for those who put charts into their pages, in Chinese. The English has the same keys. */
export const embedGuideZh = {
  title: "嵌入指南",
  deck: "把图放进文章，一分钟：打开图的网页，按“嵌入”，选用法，复制，粘贴。",
  recipes: "粘到哪里，怎么粘",
  /** A place, and what to do there; marks between backquotes are code. */
  steps: [
    [
      "WordPress",
      "在“自定义 HTML”块里粘“网页，自动高度”的代码。没有贴代码的权限时，把图的网址单独放一行：网站管理员须允许自动发现的 oEmbed，否则仍是链接。",
    ],
    [
      "Ghost、其他编辑系统",
      "用 HTML 卡片粘代码；会去掉脚本的，用“不许脚本的编辑器”一种，高度照样合适。",
    ],
    [
      "自己的网页",
      '有多张图时用 `<pingan-chart chart="…">`，脚本只引一次：`pingan-chart.js`，约1 KB，不写 cookie，不统计。',
    ],
    [
      "微信公众号",
      "选“公众号”，按“复制到公众号”，在编辑器里粘贴：图、署名、网址和二维码一起过去。",
    ],
    ["微博", "下载 PNG 上传，把图的网址写在文字里。"],
    ["Markdown、Notion", "选 Markdown；Notion 里也可以粘 PNG 再加链接。"],
    ["印刷", "下载 SVG（文字仍是文字，可以改字体）或 PNG；来源与网址已在图上。"],
  ],
  options: "可以选的",
  optionList: [
    ["`?theme=light|dark`", "不写就随读者的系统；网页自己有深浅色的，写明哪一种。"],
    ["`?hide=title,notes,table`", "不显示标题、说明或数据表。来源、许可与数据日期一直在。"],
    ["`/embed/图/`", "随数据更新；`/embed/图@1.0.0/` 是冻结版，一字不改，有新版或更正时框里会说。"],
    [
      "高度",
      "不用脚本：代码里的样式按栏宽算好，200 至 1600 像素都合适。用脚本：图会把高度告诉页面，pym、iframe-resizer、Datawrapper、AMP、Medium、Flourish、《卫报》、OWID 与 WordPress 的脚本都听得懂。",
    ],
    ["安全策略", "严格的 CSP 须在 `frame-src` 里允许本站；框被拦住时，下面的引文仍在。"],
  ],
  promise: "承诺",
  promises: [
    "发出去的地址一直有效：都列在 `embeds.json`，登记簿随代码保存，少了一个，网站就生成不了。",
    "改名的图，旧地址带着参数转到新地址；撤下的图，地址上留说明和最后一张图。",
    "冻结版存在代码库里，换了主机也照样打开；参数的意思在大版本内不变。",
    "嵌入的图只有一个请求，不找别的主机，不存任何东西；冻结版另读一个几十字节的文件，看有没有新版。",
  ],
  list: "全部嵌入地址与高度",
};

/** The shape both languages share. */
export interface EmbedGuide extends Record<
  Exclude<keyof typeof embedGuideZh, "steps" | "optionList" | "promises">,
  string
> {
  readonly steps: readonly (readonly string[])[];
  readonly optionList: readonly (readonly string[])[];
  readonly promises: readonly string[];
}
