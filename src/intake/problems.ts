import { error, warning } from "#problems/problem.ts";

/** Mistakes that only a comparison with what is published can show. */
export const changeProblems = {
  "figure-changed-unsaid": error(
    "已发布的数字变了：{id} 原为“{was}”，现为“{now}”，而 corrections.csv 没有写明",
    "A published figure changed: {id} was “{was}” and is “{now}”, and corrections.csv does not say so",
    "误改的，改回“{was}”；确是更正的，在 corrections.csv 加一行：observation 写 {id}，was 写 {was}，now 写 {now}，并写明原因",
    "Put back “{was}”, or add to corrections.csv a row with observation {id}, was {was}, now {now} and the reason",
  ),
  "figure-gone-unsaid": error(
    "已发布的数字不见了：{id}（“{was}”）",
    "A published figure is gone: {id} (“{was}”)",
    "恢复这一行；确要撤下的，在 corrections.csv 加一行：observation 写 {id}，was 写 {was}，now 写 withdrawn，并写明原因",
    "Restore the row, or add to corrections.csv a row with observation {id}, was {was}, now withdrawn and the reason",
  ),
  "id-changed": error(
    "已发布的编号变了：{id} 成了 {renamed}，别处引用它的地址会失效",
    "A published id changed: {id} became {renamed}, and addresses that name it break",
    "改回原来的 metric、area、period、source、variant；确要改的，先在 corrections.csv 把 {id} 撤下（now 写 withdrawn）",
    "Put back metric, area, period, source and variant; if it must change, withdraw {id} in corrections.csv (now: withdrawn)",
  ),
  "meaning-changed": warning(
    "{what} 的 {column} 原为“{was}”，现为“{now}”：已发布的数字没变，说的却不是一回事了",
    "{column} of {what} was “{was}” and is “{now}”: published figures stay, but mean something else",
    "误改的，改回“{was}”；原来写错的，不必再做什么",
    "Put back “{was}” if this is a slip; nothing more is needed where it was wrong before",
  ),
  "rows-gone": error(
    "{file} 少了 {count} 行已发布的内容：{keys}",
    "{file} lost {count} published rows: {keys}",
    "恢复这些行；已发布的编号不删",
    "Restore the rows; what has been published is not removed",
  ),
} as const;

export type ChangeProblemCode = keyof typeof changeProblems;
