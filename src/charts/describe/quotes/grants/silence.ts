import { sayYears } from "../../say.ts";
import type { Rule } from "../rule.ts";

/** That a figure was looked for and not found: the longest silence of the chart. */
export const silence: Rule = ({ model, lang, words, topic }) => {
  const sought = model.series.map((series) => ({
    series,
    years: series.gaps.filter((gap) => gap.search !== null).map((gap) => gap.year),
  }));
  const [most] = sought.toSorted((a, b) => b.years.length - a.years.length);
  if (!most || most.years.length < 2) return [];
  const name = topic(most.series);
  return [{ weight: 50, text: words.silence(name, sayYears(most.years, lang)) }];
};
