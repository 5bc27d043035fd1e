/**
 * What is said of years without a figure, kind by kind, in Chinese. Of the first kind alone it may be
 * said that it is a blank; of none that nobody published it.
 */
export const gapsZh = {
  name: {
    "not-found": "本站未见",
    "printed-elsewhere": "印在别处",
    "seen-not-used": "见过未用",
    "not-looked": "还没查",
  },
  /** Under a drawing. */
  key: {
    "not-found": "本站未见：查过，不知哪里印它",
    "printed-elsewhere": "印在别处，本站没能打开",
    "seen-not-used": "见过转述，没有采用",
    "not-looked": "还没查，不算空白",
  },
  /** In a sentence of their own. */
  meaning: {
    "not-found":
      "我们在写明的地方找过，没有见到，也不知道有哪种出版物印它。四种里只有这一种称得上空白；查不到，也不等于没有公布。",
    "printed-elsewhere":
      "有出版物按期印它，书名、表名都写在下面，只是我们没能打开。这不是空白，更不能说没有公布。",
    "seen-not-used":
      "我们在转述、拼凑或查不出发布者的网页里见过一个数，没有采用。理由逐年列在下面，也就是“未采用的线索”。",
    "not-looked": "还没有人去找。这是本站欠的功课，不算空白。",
  },
  /** In the middle of a summary. */
  years: {
    "not-found": (years: string) => `${years}本站找过而未见`,
    "printed-elsewhere": (years: string) => `${years}的数印在别处，本站没能打开`,
    "seen-not-used": (years: string) => `${years}的数见过转述，没有采用`,
    "not-looked": (years: string) => `${years}还没查`,
  },
  cells: {
    "not-found": (count: number) => `${count}格本站未见`,
    "printed-elsewhere": (count: number) => `${count}格印在别处`,
    "seen-not-used": (count: number) => `${count}格见过未用`,
    "not-looked": (count: number) => `${count}格还没查`,
  },
  /** Years without a figure in the series of one chart together, by kind. */
  counted: (counts: string) => `没有数的年份：${counts}`,
  counts: {
    "not-found": (count: number) => `本站未见${count}处`,
    "printed-elsewhere": (count: number) => `印在别处${count}处`,
    "seen-not-used": (count: number) => `见过未用${count}处`,
    "not-looked": (count: number) => `还没查${count}处`,
  },
  /** What may be said; the place is a publication with its table. */
  can: {
    "not-found": (name: string, years: string) => `${name}${years}的数，本站在写明的地方找过而未见`,
    "printed-elsewhere": (name: string, years: string, where: string) =>
      `${name}${years}的数印在别处，本站没能打开：${where}`,
    "seen-not-used": (name: string, years: string) => `${name}${years}的数，本站见过转述，没有采用`,
  },
  /** What may not be said, and why. */
  cannot: {
    "not-found": (name: string, years: string) =>
      `${name}${years}没有人公布，或可由前后年份推出：本站只找过写明的几处，未见不等于没有`,
    "printed-elsewhere": (name: string, years: string, where: string) =>
      `${name}${years}没有公布：数就印在那里，只是本站没能打开（${where}）`,
    "seen-not-used": (name: string, years: string) =>
      `${name}${years}没有人公布，或可拿别处转述的数补上：本站见过转述，没有采用，理由列在“有与无”一页`,
    "not-looked": (name: string, years: string) => `${name}${years}有没有公布过：本站还没有查`,
  },
};

/** The shape both languages share. */
export type GapWords = typeof gapsZh;
