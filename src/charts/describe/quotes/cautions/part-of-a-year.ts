import { isTotalOfYears } from "../../../model/year-position.ts";
import { figureOf, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A figure of some months is none of the year. */
export const partOfAYear: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (!["count", "amount"].includes(series.metric.measure)) return [];
    const part = chiefResults(series).findLast(
      ({ observation: { period }, wholeYear }) =>
        wholeYear === null && period.start !== null && !isTotalOfYears(period),
    );
    if (!part) return [];
    const name = subject(series);
    const text = words.partOfYear(name, figureOf(part, series, lang), timeOf(part, lang));
    return [{ weight: 55, text }];
  });
