import { coursesOf } from "../../course.ts";
import { figureOf, isIndexed, timeOf } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** The highest or lowest of one definition, where no rounding could make it another. */
export const beyondAllOthers: Rule = ({ model, lang, words, topic }) =>
  model.series.flatMap((series) => {
    if (isIndexed(series)) return [];
    const course = coursesOf(series).at(-1);
    if (!course || course.readings.length < 4 || series.metric.measure === "change") return [];
    const name = topic(series);
    return [
      { one: course.highest, say: words.highest },
      { one: course.lowest, say: words.lowest },
    ].flatMap(({ one, say }) => {
      if (!one || one === course.first || one === course.last) return [];
      const text = say(name, timeOf(one.point, lang), figureOf(one.point, series, lang));
      return [{ weight: 74, text }];
    });
  });
