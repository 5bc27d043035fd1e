import type { Bilingual } from "#model/bilingual.ts";
import type { RefusedDerivation } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { RefusalCode } from "./levels.ts";

/** Why nothing is derived from a figure, in words. The printed token stands where `“”` is. */
const reasons: Readonly<Record<RefusalCode, Bilingual>> = {
  "base-not-stated": {
    zh: "“”没有写明与哪一段时间相比，本站不倒推基期的数字。",
    en: "“” is printed without the period it is compared with, so no figure of that period is worked out.",
  },
  "period-not-whole-year": {
    zh: "“”比较的不是两个完整的年份，本站不推算。",
    en: "“” does not compare two whole calendar years, so nothing is worked out.",
  },
  "multi-year-total": {
    zh: "“”跨越多年，不能拆成某一年的数字。",
    en: "“” spans several years and cannot be split into the figure of one.",
  },
  "target-not-result": {
    zh: "“”是目标或标准，不是结果，本站不据此推算。",
    en: "“” is a target or a standard, not a result; nothing is worked out from it.",
  },
  "several-levels": {
    zh: "与“”对应的数字不止一个，本站不替报道挑选。",
    en: "More than one figure could go with “”; we do not choose between them.",
  },
  "unit-differs": {
    zh: "“”与所变化的数字单位不同，无法推算。",
    en: "“” is in another unit than what it is a change of, so nothing can be worked out.",
  },
  "not-bounded": {
    zh: "“”或与它对应的数字只给出上限或下限，推算不出有用的区间。",
    en: "“”, or the figure that goes with it, has only one bound; what follows would have no useful interval.",
  },
  "base-not-positive": {
    zh: "按“”计算，基期可能为零或负数，本站不推算。",
    en: "“” would leave a base of zero or less, so nothing is worked out.",
  },
  "sign-not-certain": {
    zh: "只凭“”与上一年印出的数字，连升降都不能确定，本站不推算变化。",
    en: "From “” and the year before as printed, not even the direction is certain; no change is worked out.",
  },
  "across-break": {
    zh: "“”比较的两段时间之间统计口径变了，本站不跨口径推算。",
    en: "The definition changed between the periods that “” compares; nothing is worked out across the change.",
  },
};

/** Records that nothing is derived from an observation, and why. */
export function refuseDerivation(observation: Observation, code: RefusalCode): RefusedDerivation {
  const { zh, en } = reasons[code];
  return {
    observation: observation.id,
    code,
    message: {
      zh: zh.replace("“”", () => `“${observation.reportedAs}”`),
      en: en.replace("“”", () => `“${observation.reportedAs}”`),
    },
  };
}
