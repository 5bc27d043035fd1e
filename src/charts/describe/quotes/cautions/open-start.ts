import { nameOfSeries, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A running total whose start nobody stated. */
export const openStart: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const open = chiefResults(series).find((point) => point.observation.period.start === null);
    if (!open) return [];
    const name = nameOfSeries(series, index, lang);
    return [{ weight: 63, text: words.openStart(name, timeOf(open, lang)) }];
  });
