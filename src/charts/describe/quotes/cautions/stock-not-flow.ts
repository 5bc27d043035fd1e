import { nameOfMetric } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** How many there are at a point in time is not how many came or went. */
export const stockNotFlow: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter((series) => series.metric.measure === "stock")
    .map((series) => ({
      weight: 70,
      text: words.stockNotFlow(nameOfMetric(series.metric, index, lang)),
    }));
