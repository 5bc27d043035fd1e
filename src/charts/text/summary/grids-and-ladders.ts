import { formatPeriod } from "#words/period.ts";
import { reportedYears, streakYears } from "../../model/points.ts";
import type { ChartPoint, ChartSeries } from "../../model/types.ts";
import { describePoint, describeTarget } from "../figures.ts";
import { figureOf, nameOfSeries } from "../names.ts";
import { countCells } from "../table.ts";
import { topicSentence } from "./bars-and-parts.ts";
import type { SummaryContext, SummaryWriter } from "./context.ts";

/** The grid of silence: its cells of each kind, the fullest row and the rows without any figure. */
export const grid: SummaryWriter = (telling) => {
  const { model, words } = telling;
  const { rows, years, cells, found, sought, unsought } = countCells(model);
  const counts = [
    words.cellsFound(found),
    ...(sought > 0 ? [words.cellsSought(sought)] : []),
    ...(unsought > 0 ? [words.cellsUnsought(unsought)] : []),
  ];
  return [words.grid(rows, years, cells, counts.join(words.comma)), ...tellRows(telling)];
};

function tellRows(telling: SummaryContext): readonly string[] {
  const { model, index, lang, words } = telling;
  const rows = model.series
    .map((series) => ({ series, count: reportedYears(series, model.period).length }))
    .toSorted((a, b) => b.count - a.count);
  const [fullest, second] = rows;
  const name = (series: ChartSeries): string => nameOfSeries(series, index, lang);
  const empty = rows.filter((row) => row.count === 0).map((row) => name(row.series));
  const most =
    fullest && fullest.count > 0
      ? fullest.count === second?.count
        ? [words.mostAtOnce(name(fullest.series), fullest.count)]
        : [words.fullest(name(fullest.series), fullest.count)]
      : [];
  return [...most, ...(empty.length > 0 ? [words.emptyRows(empty.join(words.listComma))] : [])];
}

/** Runs of years: for each place the latest count with the years it takes in, then the earlier ones. */
export const streaks: SummaryWriter = (telling) => {
  const { model, lang, words } = telling;
  const isNamed = model.declaration.options.counted === "named";
  return [
    topicSentence(telling) + (isNamed ? words.comma + words.byNaming : ""),
    ...model.series.map((series) =>
      words.colon(series.label[lang], streaksOfPlace(series, telling).join(words.comma)),
    ),
  ];
};

function streaksOfPlace(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const { lang, words } = telling;
  const results = series.points.filter((point) => !point.target);
  const last = results.findLast((point) => point.primary);
  const targets = series.points
    .filter((point) => point.target)
    .map((point) => describeTarget(point, series, lang));
  const goals = targets.length > 0 ? [words.targets(targets.join(words.listComma))] : [];
  if (!last) return goals;
  const rivals = results.filter((point) => point.observation.period.text === periodOf(last));
  const figures = [...new Set(rivals.map((point) => figureOf(point, series, lang)))];
  const until = formatPeriod(last.observation.period, lang);
  const earlier = results
    .filter((point) => point.primary && point !== last)
    .map((point) =>
      words.earlierStreak(
        figureOf(point, series, lang),
        formatPeriod(point.observation.period, lang),
      ),
    );
  const latest =
    figures.length > 1
      ? words.streakTwo(figures, until)
      : words.streak(figures[0] ?? "", until, countedYears(last, telling));
  return [latest, ...earlier, ...goals];
}

/** The years a run takes in, where it is one exact number. */
function countedYears(point: ChartPoint, { model, words }: SummaryContext): string {
  if (point.observation.qualifier !== "exact") return "";
  const { counted } = model.declaration.options;
  const years = streakYears(point, counted);
  if (!years) return "";
  return (counted === "named" ? words.namedIn : words.counted)(years.from, years.to);
}

function periodOf(point: ChartPoint): string {
  return point.observation.period.text;
}

/** Steps of a scale by year: for each place every step with its year, by name. */
export const tiers: SummaryWriter = (telling) => {
  const { model, words } = telling;
  const isNamed = model.declaration.options.counted === "named";
  return [
    topicSentence(telling) + (isNamed ? words.comma + words.byNaming : ""),
    ...model.series.map((series) => tiersOfPlace(series, telling)),
  ];
};

function tiersOfPlace(series: ChartSeries, { model, lang, words }: SummaryContext): string {
  const said = series.points.map((point) =>
    (point.target ? describeTarget : describePoint)(point, series, lang, model.steps),
  );
  const isSought = series.gaps.some((gap) => gap.search !== null);
  const nothing = isSought ? words.emptySought : words.emptyUnsought;
  return words.colon(series.label[lang], said.length > 0 ? said.join(words.listComma) : nothing);
}
