import type { ChartSeries } from "../../model/model-types.ts";
import { sayReading, sayTarget } from "../say-reading.ts";
import { tellTopic } from "./listing.ts";
import type { Tell, Telling } from "./telling.ts";

/** Steps of a scale by year: for each place every step with its year, by name. */
export const tiers: Tell = (telling) => {
  const { model, words } = telling;
  const isNamed = model.declaration.options.counted === "named";
  return [
    tellTopic(telling) + (isNamed ? words.comma + words.byNaming : ""),
    ...model.series.map((series) => ofPlace(series, telling)),
  ];
};

function ofPlace(series: ChartSeries, { model, lang, words }: Telling): string {
  const said = series.points.map((point) =>
    (point.target ? sayTarget : sayReading)(point, series, lang, model.steps),
  );
  const isSought = series.gaps.some((gap) => gap.search !== null);
  const nothing = isSought ? words.emptySought : words.emptyUnsought;
  return words.colon(series.label[lang], said.length > 0 ? said.join(words.and) : nothing);
}
