import { figureOf, timeOf } from "../../names.ts";
import type { Rule } from "../rule.ts";

/** Two sources, or one twice, give figures that cannot both be true. */
export const twoAccounts: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const disputed = series.points.findLast((point) => point.conflict && point.chief);
    if (!disputed) return [];
    const figures = series.points
      .filter(
        (one) => one.conflict && one.observation.period.text === disputed.observation.period.text,
      )
      .map((one) => figureOf(one, series, lang));
    const name = subject(series);
    const text = words.twoAccounts(name, timeOf(disputed, lang), [...new Set(figures)]);
    return [{ weight: 80, text }];
  });
