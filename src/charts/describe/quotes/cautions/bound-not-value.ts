import { sayNumber } from "#words/say-figure.ts";
import { figureOf, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** `2470余万`, `500起以下`: an end of what it may be, never the number itself. */
export const boundNotValue: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const bound = chiefResults(series).findLast(({ observation }) =>
      ["at_least", "at_most"].includes(observation.qualifier),
    );
    if (!bound || bound.observation.value === null || series.unit.id === "places") return [];
    const plain = sayNumber(bound.observation.value, series.unit, lang);
    const name = subject(series);
    const text = words.bound(name, timeOf(bound, lang), plain, figureOf(bound, series, lang));
    return [{ weight: 85, text }];
  });
