import { disputesIn } from "../disputed.ts";
import type { Rule } from "../rule.ts";

/** Where accounts differ, that they differ. */
export const bothAccounts: Rule = ({ model, lang, words, topic }) =>
  disputesIn(model, lang).map(({ series, time, figures }) => ({
    weight: 66,
    text: words.twoFigures(topic(series), time, figures),
  }));
