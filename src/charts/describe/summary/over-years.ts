import { yearsBetween } from "#dataset/selecting/years-of-text.ts";
import type { ChartSeries } from "../../model/model-types.ts";
import { reportedYears } from "../../model/reported-years.ts";
import { nameInList, nameOfSeries } from "../names.ts";
import { sayExtent } from "../say.ts";
import { tellGaps, tellMarks, tellSharedGaps } from "./remarks.ts";
import { tellCourses } from "./tell-course.ts";
import type { Tell, Telling } from "./telling.ts";

/** Lines over years: what was found, how it went within each definition, what to mind, what is missing. */
export const overYears: Tell = (telling) => {
  const { model, words } = telling;
  const [only] = model.series;
  if (model.series.length === 1 && only) return ofOne(only, telling);
  return [
    ...model.series
      .filter((series) => !isEmpty(series) || !isJoined(telling))
      .map((series) => ofEach(series, telling)),
    ...(isJoined(telling) ? tellEmpty(telling) : []),
    ...tellSharedGaps(telling),
    ...(model.leftOut > 0 ? [words.leftOut(model.leftOut)] : []),
  ];
};

function isEmpty(series: ChartSeries): boolean {
  return series.points.length === 0;
}

/** In a grid of places those without a figure are told in one sentence. */
function isJoined({ model }: Telling): boolean {
  return model.declaration.kind === "area-heatmap";
}

/** The places of which nothing was found, one text for those looked for and one for the others. */
export function tellEmpty({ model, lang, words }: Telling): readonly string[] {
  const empty = model.series.filter(isEmpty);
  return [true, false].flatMap((isSought) => {
    const names = empty
      .filter((series) => series.gaps.some((gap) => gap.search !== null) === isSought)
      .map((series) => series.label[lang]);
    if (names.length === 0) return [];
    const nothing = isSought ? words.emptySought : words.emptyUnsought;
    return [words.colon(names.join(words.and), nothing)];
  });
}

function ofOne(series: ChartSeries, telling: Telling): readonly string[] {
  const { model, words } = telling;
  const courses = tellCourses(series, telling);
  return [
    tellFound(series, telling),
    ...courses,
    ...tellMarks(series, courses, telling),
    ...tellGaps(series, telling),
    ...(model.leftOut > 0 ? [words.leftOut(model.leftOut)] : []),
  ];
}

/** `全国火灾起数，1999—2025年这27年里，本站见到20年的数`. */
function tellFound(series: ChartSeries, { model, index, lang, words }: Telling): string {
  const { from, to } = model.period;
  const found = reportedYears(series, model.period).length;
  return words.found(
    nameOfSeries(series, index, lang),
    sayExtent(model.period, lang),
    yearsBetween(from, to).length,
    found,
  );
}

/** One of several lines: its name and its way, or that nothing was found, and what to mind of it. */
function ofEach(series: ChartSeries, telling: Telling): string {
  const { model, index, lang, words } = telling;
  const courses = tellCourses(series, telling);
  const isSought = series.gaps.some((gap) => gap.search !== null);
  const nothing = isSought ? words.emptySought : words.emptyUnsought;
  const way = courses.length > 0 ? courses : [nothing];
  const told = [...way, ...tellMarks(series, courses, telling)].join(words.pause);
  return words.colon(nameInList(series, model, index, lang), told);
}
