import type { Rule } from "../rule.ts";

/** Events marked beside a line explain nothing of it. */
export const eventNotCause: Rule = ({ model, words }) =>
  model.events.length > 0 ? [{ weight: 97, text: words.eventNotCause }] : [];
