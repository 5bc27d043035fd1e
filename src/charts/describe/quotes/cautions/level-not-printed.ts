import { seriesKey } from "../../../chart-data.ts";
import { timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A change in per cent whose level nobody printed: how many there were cannot be said. */
export const levelNotPrinted: Rule = ({ model, index, lang, words, subject }) =>
  model.series.flatMap((series) => {
    const { measure, of } = series.metric;
    const last = chiefResults(series).at(-1);
    if (measure !== "change" || of === null || !last) return [];
    const levels = index.observations.get(seriesKey(of, series.area.id)) ?? [];
    if (levels.length > 0) return [];
    return [
      {
        weight: 100,
        text: words.levelNotPrinted(subject(series), timeOf(last, lang)),
      },
    ];
  });
