import { nameOfMetric } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Words of a base that counts one campaign, one place or less than all of a thing. */
const partial = /一次集中|一处|一个街道|两个|专项|不含/;

/** One campaign, one station, one street: not the whole place's year. */
export const partNotTheWhole: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter(({ metric }) => metric.measure !== "rate" && partial.test(metric.base.zh))
    .map(({ metric, area }) => ({
      weight: 88,
      text: words.partNotWhole(
        area.name[lang],
        nameOfMetric(metric, index, lang),
        metric.base[lang],
      ),
    }));
