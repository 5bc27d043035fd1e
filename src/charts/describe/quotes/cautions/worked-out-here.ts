import { isIndexed, nameOfSeries } from "../../names.ts";
import type { ChartSeries } from "../../../model/model-types.ts";
import { sayYears } from "../../say.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** Figures that this site computed: nobody published them. */
export const workedOutHere: Rule = ({ model, index, lang, words, subject }) => {
  const nameOf = (series: ChartSeries): string => {
    const name = nameOfSeries(series, index, lang);
    return isIndexed(series) ? words.indexOf(name) : name;
  };
  return model.series.flatMap((series) => {
    const results = chiefResults(series);
    const derived = results.filter((point) => point.derived);
    if (derived.length === 0) return [];
    const name = subject(series);
    if (derived.length === results.length)
      return [{ weight: 98, text: words.allWorkedOut(nameOf(series)) }];
    const years = derived.map((point) => point.years.to);
    return [{ weight: 65, text: words.workedOutHere(name, sayYears(years, lang)) }];
  });
};
