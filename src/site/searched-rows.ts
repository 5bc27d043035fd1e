import { ascending } from "d3-array";
import { maybeYear, yearsTouched } from "#dataset/select/reporting-grid.ts";
import type { Language } from "#model/bilingual.ts";
import type { GapKind } from "#model/gap.ts";
import type { RefusedLead, Search } from "#model/statements.ts";
import { punctuation } from "#words/index.ts";
import { type Advice, adviseOn, shelvesOf } from "#words/information-request.ts";
import { formatPeriodText, formatYears } from "#words/period.ts";
import { anchorOfSearch } from "./addresses.ts";
import { areaTree, dataset, metricOf } from "./dataset.ts";
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

/** The years of one metric in one area that are gaps of one kind, and the searches that say so. */
export interface Silence {
  readonly metric: string;
  readonly area: string;
  readonly kind: GapKind;
  /** No kind before it has gaps of the same metric and area. */
  readonly isFirst: boolean;
  readonly searches: readonly Search[];
  readonly years: readonly number[];
}

/** What is known of the gaps of one kind in one metric and area, and what to do about them. */
interface SearchRow {
  /** The row's fragment. */
  readonly id: string;
  /** The fragment of the metric and area, whatever the kind, on the first of their rows. */
  readonly pair: string | undefined;
  readonly metric: Linked;
  readonly area: Linked;
  /** The years, in words, where no search says them. */
  readonly years: string;
  readonly looks: readonly SearchedRow[];
  /** Where what is printed elsewhere can be read. */
  readonly shelves: readonly string[];
  /** What was seen and refused. */
  readonly refused: readonly RefusedLead[];
  /** Of what was not found: the text of a request with whom it asks, or why there is none. */
  readonly advice: Advice | null;
}

/** The log of one kind of gap: one row for each metric and area. */
export function searchRows(silences: readonly Silence[], lang: Language): SearchRow[] {
  return silences.map((silence) => {
    const { metric, area, kind, searches, years } = silence;
    const places = Map.groupBy(searches, (search) =>
      JSON.stringify([search.where.zh, search.date]),
    );
    const shelves =
      kind === "printed-elsewhere" ? searches.flatMap((one) => shelvesOf(one.where)) : [];
    return {
      id: anchorOfSearch(silence),
      pair: silence.isFirst ? anchorOfSearch({ metric, area }) : undefined,
      metric: linkTo.metric(metric, lang),
      area: linkTo.area(area, lang),
      years: searches.length === 0 ? formatYears(years, lang) : "",
      looks: [...places.values()].flatMap((place) => lookAt(place, lang)),
      shelves: [...new Set(shelves.map((shelf) => shelf[lang]))],
      refused: kind === "seen-not-used" ? refusedOf(silence) : [],
      advice:
        kind === "not-found"
          ? adviseOn({ metric: metricOf(metric), path: areaTree.path(area), years })
          : null,
    };
  });
}

/** The leads that were refused for exactly that metric and area in those years, in order of time. */
function refusedOf({ metric, area, years }: Silence): readonly RefusedLead[] {
  const own = dataset.leadsRefused.filter(
    (lead) =>
      lead.metric === metric &&
      lead.area === area &&
      years.includes(maybeYear(lead.period ?? "") ?? 0),
  );
  return own.toSorted((a, b) => ascending(a.period ?? "", b.period ?? ""));
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
