import { sayNumber } from "#words/say-figure.ts";
import type { ChartPoint } from "../../../model/model-types.ts";
import { figureOf, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** Wider than this, against the figure, rounding is worth a warning. */
const wide = 0.02;

/** A figure printed to so few digits that it may stand for a good deal more or less. */
export const roundedNotExact: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (!["count", "stock", "amount"].includes(series.metric.measure)) return [];
    const [rounded] = chiefResults(series)
      .filter((point) => !point.derived && point.observation.qualifier === "exact")
      .toSorted((a, b) => widthOf(b) - widthOf(a));
    if (!rounded || widthOf(rounded) < wide) return [];
    const say = (value: number | null): string => sayNumber(value ?? 0, series.unit, lang);
    const text = words.rounded(
      subject(series),
      timeOf(rounded, lang),
      figureOf(rounded, series, lang),
      say(rounded.low),
      say(rounded.high),
    );
    return [{ weight: 58, text }];
  });

function widthOf({ value, low, high }: ChartPoint): number {
  if (value === null || value === 0 || low === null || high === null) return 0;
  return (high - low) / Math.abs(value);
}
