import { nameOfSeries, timeOf } from "../../names.ts";
import { sayTargetFigure } from "../../say-reading.ts";
import type { QuoteContext, Rule } from "../rule.ts";
import { attribute } from "../statement.ts";

/** A goal or a limit, said to be one. */
export const goalAsSet: Rule = (context) =>
  goalsOf(context).map(({ point, text, isLimit }) => ({
    weight: isLimit ? 88 : 52,
    text: attribute(point, text, context),
  }));

/** The goals and limits of a chart as clauses, the last declared first. */
export function goalsOf({ model, index, lang, words }: QuoteContext) {
  const goals = model.series.flatMap((series) =>
    series.points
      .filter((point) => point.target)
      .map((point) => {
        const isLimit = series.metric.measure === "limit";
        const figure = sayTargetFigure(point, series, lang);
        const text = isLimit
          ? words.promise(series.area.name[lang], series.label[lang], figure)
          : words.goal(nameOfSeries(series, index, lang), timeOf(point, lang), figure);
        return { point, text, isLimit };
      }),
  );
  return goals.toReversed();
}
