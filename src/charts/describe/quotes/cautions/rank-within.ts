import { nameOfSeries } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A rank, a first or an only holds within its scope. */
export const rankWithin: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const scope = chiefResults(series).findLast((point) => point.observation.scope !== null)
      ?.observation.scope;
    const area = scope ? index.areas.get(scope) : undefined;
    if (!area || area.level === "nation") return [];
    const name = nameOfSeries(series, index, lang);
    return [{ weight: 86, text: words.rankWithin(name, area.name[lang]) }];
  });
