import type { Rule } from "../rule.ts";

/** A report by the body that did the work, or with it: nobody else has checked the figure. */
export const ownAccount: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    if (["nation", "province"].includes(series.area.level)) return [];
    const own = series.points
      .map((point) => index.sources.get(point.observation.source))
      .find((source) => source?.kind === "newspaper" && source.authorship === "agency");
    if (!own) return [];
    return [{ weight: 56, text: words.ownAccount(series.area.name[lang]) }];
  });
