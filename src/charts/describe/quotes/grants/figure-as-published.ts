import type { ChartPoint, ChartSeries } from "../../../model/model-types.ts";
import { isTotalOfYears } from "../../../model/year-position.ts";
import { figureOf, nameOfSeries, timeOf } from "../../names.ts";
import { chiefResults, type QuoteContext, type Rule } from "../rule.ts";
import { attribute, stateFigure } from "../statement.ts";

/** The latest figure that somebody printed, with its qualifier and who said it. */
export const figureAsPublished: Rule = (context) => {
  if (context.model.declaration.kind === "part-to-whole") return [];
  return context.model.series.flatMap((series) => {
    const latest = quotable(series);
    if (!latest) return [];
    return [{ weight: 90, text: attribute(latest, stateAny(latest, series, context), context) }];
  });
};

/** The latest printed and undisputed figure of a series, else the latest of all. */
export function quotable(series: ChartSeries): ChartPoint | undefined {
  const results = chiefResults(series);
  return results.findLast((point) => !point.derived && !point.conflict) ?? results.at(-1);
}

/** A figure as a clause; a total is said to be one. */
export function stateAny(point: ChartPoint, series: ChartSeries, context: QuoteContext): string {
  const { index, lang, words } = context;
  const isTotal =
    ["count", "amount"].includes(series.metric.measure) && isTotalOfYears(point.observation.period);
  if (!isTotal) return stateFigure(point, series, context);
  const name = nameOfSeries(series, index, lang);
  return words.total(name, timeOf(point, lang), figureOf(point, series, lang));
}
