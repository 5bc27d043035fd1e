import { nameOfMetric } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Years running are a count of years: they tell nothing of what happened in any of them. */
export const streakNotSize: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter((series) => series.metric.measure === "streak")
    .map((series) => ({
      weight: 72,
      text: words.streakNotSize(nameOfMetric(series.metric, index, lang)),
    }));
