import { sayPeriodText } from "#words/say-period.ts";
import { summaryWords } from "#words/summary.ts";
import { coursesOf } from "../../course.ts";
import { isIndexed } from "../../names.ts";
import { tellEnds } from "../../summary/tell-course.ts";
import { tellingOf } from "../../summary/telling.ts";
import type { Rule } from "../rule.ts";

/** A rise or fall within one definition, where its two ends are certainly apart. */
export const courseWithinDefinition: Rule = ({ model, index, lang, words, topic }) => {
  const telling = { ...tellingOf(model, index, lang), words: summaryWords(lang) };
  return model.series.flatMap((series) => {
    if (["change", "streak"].includes(series.metric.measure) || isIndexed(series)) return [];
    return coursesOf(series)
      .filter((course) => course.trend === "up" || course.trend === "down")
      .map((course) => {
        const name = topic(series);
        const way = tellEnds(course, series, telling);
        const text =
          course.since === null
            ? words.course(name, way)
            : words.courseSince(name, sayPeriodText(course.since, lang), way);
        return { weight: 84, text };
      })
      .toReversed();
  });
};
