import { nameOfMetric } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Rates that are shares of different things are not higher or lower than one another. */
export const basesDiffer: Rule = ({ model, index, lang, words }) => {
  const rates = model.series.filter((series) => series.metric.measure === "rate");
  const bases = new Set(rates.map((series) => series.metric.base.zh));
  if (bases.size < 2) return [];
  const names = rates.map((series) => nameOfMetric(series.metric, index, lang));
  return [{ weight: 94, text: words.basesDiffer([...new Set(names)]) }];
};
