import { sayYears } from "../../say.ts";
import type { Rule } from "../rule.ts";

/** Years looked for in vain, or not yet looked for: neither a figure nor a silence of the publishers. */
export const yearsNotFound: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const name = subject(series);
    const years = (isSought: boolean): readonly number[] =>
      series.gaps.filter((gap) => (gap.search !== null) === isSought).map((gap) => gap.year);
    const sought = years(true);
    const unsought = years(false);
    if (sought.length > 0) {
      return [{ weight: 60, text: words.notFound(name, sayYears(sought, lang), sought.length) }];
    }
    if (unsought.length === 0) return [];
    return [{ weight: 54, text: words.notSought(name, sayYears(unsought, lang)) }];
  });
