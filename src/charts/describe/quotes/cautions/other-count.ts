import type { Measure } from "#dataset/contract/vocabulary.ts";
import { nameOfMetric } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** A shorter base only says the name again. */
const telling = 16;

const counted: readonly Measure[] = ["count", "amount"];

/** What exactly was counted: another reckoning gives another number. */
export const otherCount: Rule = ({ model, index, lang, words }) => {
  const metrics = new Map(model.series.map((series) => [series.metric.id, series.metric]));
  return [...metrics.values()]
    .filter(({ base, measure }) => base.zh.length >= telling && counted.includes(measure))
    .map((metric) => ({
      weight: 48,
      text: words.countedThing(nameOfMetric(metric, index, lang), metric.base[lang]),
    }));
};
