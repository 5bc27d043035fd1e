import { timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A change of which the source does not say since when. */
export const baseNotStated: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure !== "change") return [];
    const open = chiefResults(series).findLast((point) => point.observation.comparedTo === null);
    if (!open) return [];
    const name = subject(series);
    return [{ weight: 82, text: words.baseNotStated(name, timeOf(open, lang)) }];
  });
