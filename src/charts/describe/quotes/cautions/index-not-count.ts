import { isIndexed, nameOfSeries, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** An index says how a number stands to that of one year, not how many there were. */
export const indexNotCount: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const last = chiefResults(series).at(-1);
    if (!last || !isIndexed(series)) return [];
    const name = nameOfSeries(series, index, lang);
    return [{ weight: 97, text: words.indexNotCount(name, timeOf(last, lang)) }];
  });
