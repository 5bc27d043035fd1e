import { sayPeriodText } from "#words/say-period.ts";
import { coursesOf } from "../../course.ts";
import { figureAt } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** The two sides of a change of definition: the step between them is no rise and no fall. */
export const definitionChanged: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure === "change") return [];
    const courses = coursesOf(series);
    return courses
      .slice(1)
      .flatMap((course, number) => {
        const before = courses[number]?.last;
        if (!before || course.since === null) return [];
        const text = words.definitionChanged(
          subject(series),
          figureAt(before.point, series, lang),
          figureAt(course.first.point, series, lang),
          sayPeriodText(course.since, lang),
        );
        return [{ weight: 95, text }];
      })
      .toReversed();
  });
