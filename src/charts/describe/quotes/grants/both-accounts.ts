import { figureOf, timeOf } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Where accounts differ, that they differ. */
export const bothAccounts: Rule = ({ model, lang, words, topic }) =>
  model.series.flatMap((series) => {
    const disputed = series.points.findLast((point) => point.conflict && point.chief);
    if (!disputed) return [];
    const figures = series.points
      .filter(
        (one) => one.conflict && one.observation.period.text === disputed.observation.period.text,
      )
      .map((one) => figureOf(one, series, lang));
    const name = topic(series);
    const text = words.twoFigures(name, timeOf(disputed, lang), [...new Set(figures)]);
    return [{ weight: 66, text }];
  });
