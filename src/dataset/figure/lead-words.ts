/**
 * The words that stand round a number without changing it, as `fold-text.ts` leaves them: simplified, small letters.
 * Lists only. Within a list the order is free; the longest word that fits is taken.
 */

/** What comes before a number without changing it: comparisons, sums, and changes *to* a level. */
export const leadWords: readonly string[] = [
  ...["同比", "环比", "同期", "相比", "较", "比", "上年", "去年", "前年", "上月", "前一年", "与"],
  ...["以来", "年均", "月均", "日均", "人均", "平均", "全年", "累计", "共", "共计", "总计"],
  ...["合计", "计", "总", "达", "达到", "高达", "多达", "为", "有", "已", "了", "仅", "只"],
  ...["实现", "完成", "占", "占比", "增速", "幅度", "新增", "降至", "降到", "下降至", "下降到"],
  ...["减至", "减少至", "减少到", "降低至", "降低到", "回落至", "回落到", "增至", "增加至"],
  ...["增加到", "增长至", "增长到", "升至", "升到", "上升至", "上升到", "提高至", "提高到"],
  ...["提升至", "提升到", "涨至", "涨到", "人民币", "列", "居", "位", "位居", "位列", "排"],
  ...["排名", "名列", "并列", "省", "市", "区", "县", "国", "全", "球"],
  ...["by", "a total of", "total of", "total", "reached", "only", "an", "a", "to", "ranked"],
  ...["ranks", "rank", "fell to", "down to", "dropped to", "declined to", "decreased to"],
  ...["reduced to", "cut to", "rose to", "increased to", "grew to", "climbed to", "year on year"],
  ...["year-on-year", "yoy", "of"],
];

/** Runs of years. */
export const streakBefore: readonly string[] = ["连续", "连", "连降", "连升", "连增", "连涨"];

/** What may follow a run of years without changing it. */
export const streakAfter: readonly string[] = [
  ...["连降", "连升", "连增", "连涨", "双下降", "双降", "双上升", "下降", "上升", "增长", "提升"],
  ...["保持", "实现", "夺金鼎"],
  ...["in a row", "running", "straight"],
];

/** What may follow a change without changing it. */
export const trailWords: readonly string[] = [
  ...["year on year", "year-on-year", "yoy", "y/y", "on year", "from a year earlier"],
  ...["on the year"],
];
