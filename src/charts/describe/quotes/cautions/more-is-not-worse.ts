import { nameOfMetric } from "../../names.ts";
import { coursesOf } from "../../course.ts";
import type { Rule } from "../rule.ts";

/** Work done (cases solved, people prosecuted, disputes mediated) is no measure of harm. */
export const moreIsNotWorse: Rule = ({ model, index, lang, words }) =>
  model.series
    .filter(
      (series) =>
        series.metric.better === "neither" &&
        ["count", "amount"].includes(series.metric.measure) &&
        coursesOf(series).some((course) => course.readings.length > 1),
    )
    .map((series) => ({
      weight: 46,
      text: words.moreIsNotWorse(nameOfMetric(series.metric, index, lang)),
    }));
