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
  corrected: "其中有数字已更正，请看现在的图",
};

/** The shape both languages share. */
export type ExportWords = typeof exportsZh;
