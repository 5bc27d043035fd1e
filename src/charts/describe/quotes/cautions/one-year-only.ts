import { sayPeriod } from "#words/say-period.ts";
import type { Measure } from "#dataset/contract/vocabulary.ts";
import { chiefResults, type Rule } from "../rule.ts";

/** Figures that already speak of many years, or of none. */
const timeless: readonly Measure[] = ["streak", "limit", "tier"];

/** All figures of the chart are of one year: no other year need be like it. */
export const oneYearOnly: Rule = ({ model, lang, words }) => {
  const results = model.series.flatMap((series) =>
    timeless.includes(series.metric.measure) ? [] : chiefResults(series),
  );
  const [first] = results;
  const isOne = results.every((point) => point.wholeYear === first?.wholeYear);
  if (!first || first.wholeYear === null || !isOne) return [];
  const year = sayPeriod(first.observation.period, lang);
  return [{ weight: 77, text: words.oneYearOnly(year) }];
};
