import { sayPeriod } from "#words/say-period.ts";
import type { ChartPoint, ChartSeries } from "../../model/model-types.ts";
import { streakYears } from "../../model/streak-years.ts";
import { figureOf } from "../names.ts";
import { sayTarget } from "../say-reading.ts";
import { tellTopic } from "./listing.ts";
import type { Tell, Telling } from "./telling.ts";

/** Runs of years: for each place the latest count with the years it takes in, then the earlier ones. */
export const streaks: Tell = (telling) => {
  const { model, lang, words } = telling;
  const isNamed = model.declaration.options.counted === "named";
  return [
    tellTopic(telling) + (isNamed ? words.comma + words.byNaming : ""),
    ...model.series.map((series) =>
      words.colon(series.label[lang], ofPlace(series, telling).join(words.comma)),
    ),
  ];
};

function ofPlace(series: ChartSeries, telling: Telling): readonly string[] {
  const { lang, words } = telling;
  const results = series.points.filter((point) => !point.target);
  const last = results.findLast((point) => point.chief);
  const targets = series.points
    .filter((point) => point.target)
    .map((point) => sayTarget(point, series, lang));
  const goals = targets.length > 0 ? [words.targets(targets.join(words.and))] : [];
  if (!last) return goals;
  const rivals = results.filter((point) => point.observation.period.text === periodOf(last));
  const figures = [...new Set(rivals.map((point) => figureOf(point, series, lang)))];
  const until = sayPeriod(last.observation.period, lang);
  const earlier = results
    .filter((point) => point.chief && point !== last)
    .map((point) =>
      words.earlierStreak(figureOf(point, series, lang), sayPeriod(point.observation.period, lang)),
    );
  const latest =
    figures.length > 1
      ? words.streakTwo(figures, until)
      : words.streak(figures[0] ?? "", until, countedYears(last, telling));
  return [latest, ...earlier, ...goals];
}

/** The years a run takes in, where it is one exact number. */
function countedYears(point: ChartPoint, { model, words }: Telling): string {
  if (point.observation.qualifier !== "exact") return "";
  const { counted } = model.declaration.options;
  const years = streakYears(point, counted);
  if (!years) return "";
  return (counted === "named" ? words.namedIn : words.counted)(years.from, years.to);
}

function periodOf(point: ChartPoint): string {
  return point.observation.period.text;
}
