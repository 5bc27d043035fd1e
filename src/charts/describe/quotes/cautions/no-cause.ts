import { coursesOf } from "../../course.ts";
import type { Rule } from "../rule.ts";

/** A rise or a fall is told, never why: nobody tested a cause. */
export const noCause: Rule = ({ model, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.better === "neither" || series.metric.measure === "streak") return [];
    const last = coursesOf(series).at(-1);
    const isChange = series.metric.measure === "change";
    const isFall = isChange ? (last?.last.high ?? 0) < 0 : last?.trend === "down";
    const isRise = isChange ? (last?.last.low ?? 0) > 0 : last?.trend === "up";
    if (!isFall && !isRise) return [];
    return [{ weight: 44, text: words.noCause(subject(series), isFall) }];
  });
