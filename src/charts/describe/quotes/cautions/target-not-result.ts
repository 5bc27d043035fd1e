import { sayTargetFigure } from "../../say-reading.ts";
import { timeOf } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** A goal or a promised limit says nothing of what was reached. */
export const targetNotResult: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const figure = sayTargetFigure(point, series, lang);
        const text =
          series.metric.measure === "limit"
            ? words.promiseNotMeasured(series.area.name[lang], series.label[lang], figure)
            : words.goalNotResult(subject(series), timeOf(point, lang), figure);
        return { weight: 92, text };
      })
      .toReversed(),
  );
