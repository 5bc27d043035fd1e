import { streakYears } from "../../../model/streak-years.ts";
import { figureOf, nameOfSeries } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** The years of a streak are counted back from its length: they were not found one by one. */
export const yearsCountedBack: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    if (series.metric.measure !== "streak") return [];
    const last = chiefResults(series).at(-1);
    const years = last ? streakYears(last, model.declaration.options.counted) : null;
    if (!last || !years || last.conflict) return [];
    const name = nameOfSeries(series, index, lang);
    const text = words.countedBack(name, years.from, figureOf(last, series, lang));
    return [{ weight: 62, text }];
  });
