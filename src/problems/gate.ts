import { error } from "./problem.ts";

const acceptZh =
  "对照原文核对数字、单位、地方和年份；确实如此时，在 accepted.csv 加一行：observation 写 {id}，rule 写 {rule}，value 照抄“{text}”，并写明原因";
const acceptEn =
  "Check figure, unit, place and year against the source; if it is right, add to accepted.csv a row with observation {id}, rule {rule}, value “{text}” and the reason";

/** Figures that are possible and improbable: they stop until somebody accepts them. */
export const gateProblems = {
  "value-out-of-bounds": error(
    "{value} 超出指标的合理范围（{min} 到 {max}）",
    "{value} lies outside the metric's bounds ({min} to {max})",
    `${acceptZh}；范围定得不对的，改 metrics.csv 的 min、max`,
    `${acceptEn}; if the bounds are wrong, change min or max in metrics.csv`,
  ),
  "gate-magnitude": error(
    "“{text}”与相邻的“{printed}”（{other}）相差约 {factor} 倍，像是漏了或多了“万”“亿”或零",
    "“{text}” is about {factor} times off its neighbour “{printed}” ({other}): a 万, a 亿 or a nought may be lost or doubled",
    acceptZh,
    acceptEn,
  ),
  "gate-band": error(
    "“{text}”是相邻的“{printed}”（{other}）的{ratio}，这一序列从未一下变这么多",
    "“{text}” is {ratio} “{printed}” ({other}); the series has never moved so far",
    acceptZh,
    acceptEn,
  ),
  "gate-change": error(
    "升降“{text}”远大于这一序列见过的（至多 {seen}）",
    "A change of “{text}” goes far beyond what its series has seen (at most {seen})",
    acceptZh,
    acceptEn,
  ),
  "gate-repeated": error(
    "“{text}”与上一年的（{other}）一模一样，像是抄了上一年的",
    "“{text}” is the year before's figure ({other}) over again",
    acceptZh,
    acceptEn,
  ),
  "gate-transposed": error(
    "“{text}”与另一来源的“{printed}”（{other}）只是两位数字对调",
    "“{text}” is the other source's “{printed}” ({other}) with two digits changed round",
    acceptZh,
    acceptEn,
  ),
  "gate-swapped": error(
    "“{text}”与“{printed}”（{other}）像是填反了地方：对调以后各自更接近前后年份",
    "“{text}” and “{printed}” ({other}) seem to have changed places: swapped, each fits its own years better",
    acceptZh,
    acceptEn,
  ),
  "gate-part": error(
    "部分“{text}”大于总数“{printed}”（{other}）",
    "The part “{text}” is greater than its whole “{printed}” ({other})",
    acceptZh,
    acceptEn,
  ),
  "share-over-whole": error(
    "占比 {value}% 超过 100%：部分不能大于全体",
    "A share of {value}% is more than the whole",
    "核对数字和小数点；不是占比的，用“变化”（change）指标",
    "Check the figure and its point; what is no share belongs to a metric of change",
  ),
  "acceptance-stale": error(
    "接受的是“{text}”，而 {id} 现在是“{printed}”",
    "“{text}” was accepted, but {id} now reads “{printed}”",
    "重新核对这个数字，再改 value，或删去这一行",
    "Check the figure again, then mend value or remove the row",
  ),
  "acceptance-needless": error(
    "{id} 没有被“{rule}”这一条拦下，不必接受",
    "Nothing in {id} is stopped by the rule “{rule}”",
    "删去这一行",
    "Remove the row",
  ),
} as const;
