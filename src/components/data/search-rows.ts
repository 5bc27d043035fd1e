import type { Language } from "#dataset/contract/bilingual.ts";
import type { Search } from "#dataset/contract/statements.ts";
import type { Area, AreaLevel } from "#dataset/contract/vocabulary.ts";
import { groupRows } from "#dataset/selecting/group-rows.ts";
import { maybeYear, yearsTouched } from "#dataset/selecting/years-of-text.ts";
import { address } from "#site/addresses.ts";
import { areaOf, areaTree, metricOf } from "#site/lookup.ts";
import { writeRequest } from "#words/information-request.ts";
import { sayPeriodText } from "#words/say-period.ts";
import type { Linked } from "./phrases.ts";

/** One place that was searched on one day. */
export interface Look {
  /** The years looked for there, neighbours run together: `2004—2022年、2024年`. */
  readonly years: string;
  readonly where: string;
  readonly href: string | null;
  /** ISO day of the search. */
  readonly date: string;
  readonly notes: readonly string[];
}

/** Every search for one metric in one area. */
export interface SearchRow {
  /** The row's fragment. */
  readonly id: string;
  readonly metric: Linked;
  readonly area: Linked;
  readonly looks: readonly Look[];
  /**
   * The text of a request for the missing years, in Chinese as it has to be made, and in the reader's
   * language where that is another; null where no body is bound to answer one.
   */
  readonly request: { readonly text: string; readonly gloss: string | null } | null;
}

/** The fragment of the log's row for a metric in an area. */
export function anchorOfSearch({ metric, area }: Pick<Search, "metric" | "area">): string {
  return `${metric}_${area}`;
}

/** The log, one row for each metric and area in the order of their first search. */
export function searchRows(searches: readonly Search[], lang: Language): SearchRow[] {
  return [...groupRows(searches, anchorOfSearch)].map(([id, ours]) => {
    const { metric, area } = ours[0] as Search;
    const places = groupRows(ours, (search) => JSON.stringify([search.where.zh, search.date]));
    return {
      id,
      metric: { label: metricOf(metric).name[lang], href: address.metric(metric, lang) },
      area: { label: areaOf(area).name[lang], href: address.area(area, lang) },
      looks: [...places.values()].map((place) => lookAt(place, lang)),
      request: requestFor(ours, lang),
    };
  });
}

/** A request for every year looked for in vain, to the agency that answers for the place. */
function requestFor(searches: readonly Search[], lang: Language): SearchRow["request"] {
  const { metric, area } = searches[0] as Search;
  const { topic, name, definition } = metricOf(metric);
  const request = {
    topic,
    area: governed(area),
    metric: name,
    definition,
    years: { zh: sayPeriods(searches, "zh"), en: sayPeriods(searches, "en") },
  };
  const text = writeRequest(request, "zh");
  return text === null ? null : { text, gloss: lang === "zh" ? null : writeRequest(request, lang) };
}

/** Streets, towns and villages have no agencies of their own: the place above answers for them. */
function governed(id: string): Area {
  const below: ReadonlySet<AreaLevel> = new Set(["street", "town", "village"]);
  return areaTree.path(id).findLast((area) => !below.has(area.level)) ?? areaOf(id);
}

function lookAt(searches: readonly Search[], lang: Language): Look {
  const { where, url, date } = searches[0] as Search;
  const noted = groupRows(
    searches.filter((search) => search.note[lang] !== ""),
    (search) => search.note[lang],
  );
  return {
    years: sayPeriods(searches, lang),
    where: where[lang],
    href: url,
    date,
    notes: [...noted].map(([note, ours]) => withYears(note, sayPeriods(ours, lang), lang)),
  };
}

function withYears(note: string, years: string, lang: Language): string {
  return lang === "zh" ? `${years}：${note}` : `${years}: ${note}`;
}

/** Whole years run together; months and open spans stand as they are. */
function sayPeriods(searches: readonly Search[], lang: Language): string {
  const texts = searches.map((search) => search.period);
  const whole = texts.filter(isOfWholeYears);
  const years = [...new Set(whole.flatMap(yearsTouched))].sort((a, b) => a - b);
  const others = texts.filter((text) => !isOfWholeYears(text));
  return [...runsOf(years), ...others]
    .map((text) => sayPeriodText(text, lang))
    .join(lang === "zh" ? "、" : ", ");
}

function isOfWholeYears(text: string): boolean {
  return text.split("/").every((end) => maybeYear(end) !== null);
}

/** `[2004, 2005, 2006, 2009]` as the period texts `2004/2006`, `2009`. */
function runsOf(years: readonly number[]): string[] {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts.map((start, i) => (start === ends[i] ? `${start}` : `${start}/${ends[i]}`));
}
