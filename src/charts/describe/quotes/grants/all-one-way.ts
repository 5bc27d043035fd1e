import { coursesOf } from "../../course.ts";
import type { Rule } from "../rule.ts";

/** Changes that are every one a fall, or every one a rise. */
export const allOneWay: Rule = ({ model, words, topic }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure !== "change") return [];
    const readings = coursesOf(series).flatMap((course) => course.readings);
    const isFall = readings.every((one) => one.high < 0);
    const isRise = readings.every((one) => one.low > 0);
    if (readings.length < 2 || (!isFall && !isRise)) return [];
    const name = topic(series);
    return [{ weight: 86, text: words.allOneWay(name, readings.length, isFall) }];
  });
