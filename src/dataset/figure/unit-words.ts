/** Units that decide what kind of figure a token is, as `fold-text.ts` leaves them. Lists only. */

/** Money written before the number. */
export const currencyBefore: readonly string[] = [
  ...["¥", "rmb", "cny", "us$", "hk$", "$", "usd", "hkd", "€", "eur", "£"],
];

/** Money written after it; a word that goes on (`元/人`) is money too. */
export const currencyAfter: readonly string[] = [
  ...["元", "美元", "港元", "欧元", "日元", "英镑", "块", "块钱", "人民币"],
  ...["yuan", "rmb", "cny", "usd", "hkd", "dollars", "dollar", "us dollars", "hong kong dollars"],
  ...["euros", "pounds"],
];

export const yearUnits: readonly string[] = [
  ...["年", "周年", "年间", "年头", "个年头", "年来", "连冠"],
  ...["year", "years", "consecutive year", "consecutive years"],
];

export const multipleUnits: readonly string[] = ["倍", "times", "fold", "-fold"];

export const percentUnits: readonly string[] = ["%", "percent", "per cent", "-percent", "pct"];

export const pointUnitsChinese: readonly string[] = ["个百分点", "百分点"];
export const pointUnitsEnglish: readonly string[] = [
  ...[
    "percentage point",
    "percentage points",
    "percentage-point",
    "-percentage-point",
    "pp",
    "ppt",
  ],
];

/** Words that begin with a numeral's character and are units after Arabic digits: 5千米 is five kilometres. */
export const unitsLikeMagnitudes: readonly string[] = [
  ...["千米", "千克", "千瓦", "千伏", "千卡", "千赫", "百分点"],
];

/** Words that would change the number itself, or mean two things: 兆 differs by place, m is metres or millions. */
export const unclearUnits: readonly string[] = [
  ...[
    "兆",
    "京",
    "垓",
    "番",
    "些",
    "点",
    "时",
    "m",
    "mn",
    "half",
    "halves",
    "third",
    "thirds",
    "quarter",
  ],
  ...["quarters", "fifth", "fifths", "tenth", "tenths", "score", "gross"],
];
