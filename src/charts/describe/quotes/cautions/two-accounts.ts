import { disputesIn } from "../disputed.ts";
import type { Rule } from "../rule.ts";

/** Two sources, or one twice, give figures that cannot both be true. */
export const twoAccounts: Rule = ({ model, lang, words, subject }) =>
  disputesIn(model, lang).map(({ series, time, figures }) => ({
    weight: 80,
    text: words.twoAccounts(subject(series), time, figures),
  }));
