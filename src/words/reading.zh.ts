/** Words of what a reader can do with a chart, in Chinese. The English ones must have the same keys. */
export const readingZh = {
  view: "看图或看表",
  keyboard: "左右键逐点读数，上下键换一组，Home、End 到首尾，Esc 退出",
  shown: "本图所用的数字",
  full: "本站全部数字",
};

export type ReadingWords = typeof readingZh;
