/**
 * The words that sign a number, as `fold-text.ts` leaves them: simplified, small letters.
 * Lists only. Within a list the order is free; the longest word that fits is taken.
 */

/** A change downwards; the figure is negative. */
export const downBefore: readonly string[] = [
  ...["下降", "减少", "降低", "少", "回落", "降", "缩减", "减", "下滑", "下跌", "跌", "压降"],
  ...["缩小", "收窄", "降幅", "减幅", "跌幅", "负增长", "负"],
  ...["-", "down", "fell", "fall", "falls", "fallen", "decrease", "decreased", "decreases"],
  ...["declined", "decline", "dropped", "drop", "reduced", "cut", "lower", "fewer", "minus"],
];

/** A change upwards. */
export const upBefore: readonly string[] = [
  ...["上升", "增长", "增加", "提高", "上涨", "多", "升", "涨", "增", "提升", "扩大", "攀升"],
  ...["增幅", "涨幅", "升幅"],
  ...["+", "up", "rose", "rise", "risen", "rises", "increase", "increased", "increases", "grew"],
  ...["grown", "growth", "climbed", "higher", "plus"],
];

export const downAfter: readonly string[] = [
  ...["的降幅"],
  ...["decrease", "decline", "drop", "fall", "reduction", "lower", "fewer", "less"],
];

export const upAfter: readonly string[] = [
  ...["的增幅"],
  ...["increase", "rise", "growth", "higher", "more"],
];
