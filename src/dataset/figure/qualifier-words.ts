/**
 * The words that bound a number, as `fold-text.ts` leaves them: simplified, small letters.
 * Lists only. Within a list the order is free; the longest word that fits is taken.
 */

/**
 * The words that stand round a number, as `fold-text.ts` leaves them: simplified, small letters.
 * Lists only. Within a list the order is free; the longest word that fits is taken.
 */

/** Lower bounds before the number: no upper end. */
export const atLeastBefore: readonly string[] = [
  ...["超", "超过", "超出", "逾", "突破", "破", "过", "上", "至少", "最少", "起码", "高于"],
  ...["大于", "多于", "不低于", "不少于", "不小于", "不下", "不下于", "达到或超过"],
  ...[">=", "≥", ">", "more than", "over", "above", "at least", "exceeding", "exceeded"],
  ...["upwards of", "in excess of", "no fewer than", "no less than", "not less than"],
  ...["not fewer than", "just over", "greater than"],
];

/** Upper bounds before the number. */
export const atMostBefore: readonly string[] = [
  ...["不到", "不足", "未到", "未满", "不满", "不超过", "不超", "未超过", "不高于", "不多于"],
  ...["不大于", "至多", "最多", "低于", "少于", "小于"],
  ...["<=", "≤", "<", "up to", "at most", "no more than", "not more than", "fewer than"],
  ...["less than", "under", "below", "within", "just under"],
];

/** As much above as below. */
export const approxBefore: readonly string[] = [
  ...["约", "大约", "大概", "大致", "约莫", "估计"],
  ...["≈", "~", "about", "around", "approximately", "roughly", "some", "circa", "ca.", "c."],
];

/** Not quite reached: only below. */
export const nearBefore: readonly string[] = [
  ...["近", "将近", "接近", "逼近", "近乎", "几近"],
  ...["nearly", "almost", "close to", "approaching"],
];

/** Lower bounds right after the digits, that end before the next unit. */
export const oddAfter: readonly string[] = ["余", "多"];

/** After the number and its unit. */
export const atLeastAfter: readonly string[] = [
  ...["及以上", "以上", "之上"],
  ...["or more", "or above", "and above", "and more", "or higher", "+"],
];

export const atMostAfter: readonly string[] = [
  ...["及以下", "以下", "之下", "以内", "之内", "内"],
  ...["or less", "or fewer", "or below", "and below"],
];

export const approxAfter: readonly string[] = ["左右", "上下", "前后", "许", "or so"];
