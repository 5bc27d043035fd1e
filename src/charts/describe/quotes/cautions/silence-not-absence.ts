import { nameOfSeries } from "../../names.ts";
import { sayYears } from "../../say.ts";
import type { Rule } from "../rule.ts";

/** A cell of the grid says whether we found a figure: not that none exists, nor how large it is. */
export const silenceNotAbsence: Rule = ({ model, index, lang, words }) => {
  const sought = model.series.map((series) => ({
    series,
    years: series.gaps.filter((gap) => gap.search !== null).map((gap) => gap.year),
  }));
  const [most] = sought.toSorted((a, b) => b.years.length - a.years.length);
  if (!most || most.years.length === 0) return [];
  const name = nameOfSeries(most.series, index, lang);
  return [
    { weight: 90, text: words.silenceNotAbsence(name, sayYears(most.years, lang)) },
    { weight: 70, text: words.figureInsideCell },
  ];
};
