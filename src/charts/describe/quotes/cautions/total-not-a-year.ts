import { isTotalOfYears } from "../../../model/year-position.ts";
import { figureOf, timeOf } from "../../names.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** A total of several years is no year's figure, and overlapping totals do not add up. */
export const totalNotAYear: Rule = ({ model, lang, words, subject }) =>
  model.series.flatMap((series) => {
    if (["streak", "stock", "rate"].includes(series.metric.measure)) return [];
    const totals = chiefResults(series).filter((one) => isTotalOfYears(one.observation.period));
    const last = totals.at(-1);
    if (!last) return [];
    const name = subject(series);
    const overlap = totals.flatMap((one, number) => {
      const before = totals[number - 1];
      return before && one.years.from <= before.years.to ? [{ before, one }] : [];
    })[0];
    const time = timeOf(last, lang);
    return [
      ...(overlap
        ? [
            {
              weight: 89,
              text: words.totalsOverlap(
                name,
                timeOf(overlap.before, lang).replace(/^in /, ""),
                timeOf(overlap.one, lang).replace(/^in /, ""),
              ),
            },
          ]
        : []),
      { weight: 87, text: words.totalNotYear(name, time, figureOf(last, series, lang)) },
    ];
  });
