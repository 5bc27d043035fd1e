import { seriesKey } from "../../../chart-data.ts";
import { figureOf, nameOfSeries } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** What a rate is a share of, or reckoned against: it says nothing beyond that. */
export const shareOfWhat: Rule = ({ model, index, lang, words }) =>
  model.series.flatMap((series) => {
    const { metric } = series;
    const last = chiefResults(series).at(-1);
    const base = metric.base[lang];
    if (metric.measure !== "rate" || base === "" || !last) return [];
    const name = nameOfSeries(series, index, lang);
    if (series.unit.id !== "percent") return [{ weight: 78, text: words.rateNotLevel(name, base) }];
    // A rate of nothing we know of is what people answered, or a sample.
    if (metric.of === null) return [{ weight: 76, text: words.countedThing(name, base) }];
    const levels = index.observations.get(seriesKey(metric.of, series.area.id)) ?? [];
    const weight = levels.length === 0 ? 90 : 84;
    const text = words.shareOfWhat(name, figureOf(last, series, lang), base);
    return [{ weight, text }];
  });
