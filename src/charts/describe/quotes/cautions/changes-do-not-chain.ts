import { chiefResults, type Rule } from "../rule.ts";

/** Several yearly changes are no change over all the years. */
export const changesDoNotChain: Rule = ({ model, words, subject }) =>
  model.series
    .filter((series) => series.metric.measure === "change" && chiefResults(series).length > 1)
    .map((series) => ({
      weight: 96,
      text: words.changesDoNotChain(subject(series)),
    }));
