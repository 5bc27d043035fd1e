import { maybeYear, yearsTouched } from "#dataset/select/reporting-grid.ts";
import type { Language } from "#model/bilingual.ts";
import type { Search } from "#model/statements.ts";
import { punctuation } from "#words/index.ts";
import { addresseeOf, formatRequest } from "#words/information-request.ts";
import { formatPeriodText, formatYears } from "#words/period.ts";
import { areaTree, metricOf } from "./dataset.ts";
import { type Linked, linkTo } from "./observation-labels.ts";

/** One place that was searched on one day. */
interface SearchedRow {
  /** The years looked for there, neighbours run together: `2004—2022年、2024年`. */
  readonly years: string;
  readonly where: string;
  readonly href: string | null;
  /** ISO day of the search. */
  readonly date: string;
  readonly notes: readonly string[];
}

/** The years of one metric in one area without a figure, and the searches that touch them. */
export interface Silence {
  readonly metric: string;
  readonly area: string;
  readonly searches: readonly Search[];
  /** Years that nobody has looked for yet. */
  readonly unsought: readonly number[];
  /** Every year of the grid without a figure, looked for or not. */
  readonly empty: readonly number[];
}

/** Every search for one metric in one area, and what is left to look for. */
interface SearchRow {
  /** The row's fragment. */
  readonly id: string;
  readonly metric: Linked;
  readonly area: Linked;
  readonly looks: readonly SearchedRow[];
  /** Years not yet looked for, in words; empty where there are none. */
  readonly unsought: string;
  /** The text of a request for the missing years, in Chinese as it has to be made, and whom it asks. */
  readonly request: { readonly text: string; readonly to: string };
}

/** The fragment of the log's row for a metric in an area. */
export function anchorOfSearch({ metric, area }: Pick<Search, "metric" | "area">): string {
  return `${metric}_${area}`;
}

/** The log: one row for each metric and area that is silent in some year. */
export function searchRows(silences: readonly Silence[], lang: Language): SearchRow[] {
  return silences.map((silence) => {
    const { metric, area, searches, unsought } = silence;
    const places = Map.groupBy(searches, (search) =>
      JSON.stringify([search.where.zh, search.date]),
    );
    return {
      id: anchorOfSearch(silence),
      metric: linkTo.metric(metric, lang),
      area: linkTo.area(area, lang),
      looks: [...places.values()].flatMap((place) => lookAt(place, lang)),
      unsought: formatYears(unsought, lang),
      request: requestFor(silence, lang),
    };
  });
}

/** A request for every year without a figure, to the agency that answers for the place. */
function requestFor({ metric, area, empty }: Silence, lang: Language): SearchRow["request"] {
  const { topic, name, definition } = metricOf(metric);
  const path = areaTree.path(area);
  return {
    text: formatRequest({
      topic,
      path,
      metric: name.zh,
      definition: definition.zh,
      years: formatYears(empty, "zh"),
    }),
    to: addresseeOf({ topic, path })[lang],
  };
}

/** The searches of one place on one day, as one row; of none, none. */
function lookAt(searches: readonly Search[], lang: Language): SearchedRow[] {
  const noted = Map.groupBy(
    searches.filter((search) => search.note[lang] !== ""),
    (search) => search.note[lang],
  );
  return searches.slice(0, 1).map(({ where, url, date }) => ({
    years: formatPeriods(searches, lang),
    where: where[lang],
    href: url,
    date,
    notes: [...noted].map(([note, ours]) =>
      punctuation(lang).colon(formatPeriods(ours, lang), note),
    ),
  }));
}

/** Whole years run together; months and open spans stand as they are. */
function formatPeriods(searches: readonly Search[], lang: Language): string {
  const texts = searches.map((search) => search.period);
  const whole = texts.filter(isOfWholeYears);
  const years = [...new Set(whole.flatMap(yearsTouched))].sort((a, b) => a - b);
  const others = texts.filter((text) => !isOfWholeYears(text));
  const run = years.length > 0 ? [formatYears(years, lang)] : [];
  return [...run, ...others.map((text) => formatPeriodText(text, lang))].join(
    punctuation(lang).listComma,
  );
}

function isOfWholeYears(text: string): boolean {
  return text.split("/").every((end) => maybeYear(end) !== null);
}
