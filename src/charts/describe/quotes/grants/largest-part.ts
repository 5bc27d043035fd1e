import { figureOf, nameOfMetric, nameOfSeries } from "../../names.ts";
import { partsOf } from "../../summary/parts.ts";
import { attribute, stateFigure } from "../statement.ts";
import type { Rule } from "../rule.ts";

/** A total, its largest part, and that the parts add up. */
export const largestPart: Rule = (context) => {
  const { model, index, lang, words } = context;
  const found = partsOf(model);
  if (!found) return [];
  const { total, largest, isMost, fits } = found;
  const whole = nameOfSeries(total.series, index, lang);
  const part = nameOfMetric(largest.series.metric, index, lang);
  const figure = figureOf(largest.point, largest.series, lang);
  return [
    {
      weight: 90,
      text: attribute(total.point, stateFigure(total.point, total.series, context), context),
    },
    { weight: 86, text: words.partOf(part, figure, whole, isMost) },
    ...(fits ? [{ weight: 60, text: words.sumHolds(whole) }] : []),
  ];
};
