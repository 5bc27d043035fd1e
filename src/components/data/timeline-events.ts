import type { Language } from "#dataset/contract/bilingual.ts";
import type { DatedEvent, EventKind } from "#dataset/contract/statements.ts";
import type { AreaLevel } from "#dataset/contract/vocabulary.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, areaTree, isLocal, programmeOf, sourceOf } from "#site/lookup.ts";
import { sayPeriodText } from "#words/say-period.ts";
import { timelineWords } from "#words/timeline.ts";
import { type Linked, markSource } from "./phrases.ts";
import { timelineChapters } from "./timeline-chapters.ts";

/** An event as the timeline shows it. */
export interface TimelineEvent {
  readonly id: string;
  /** ISO date, month or year: what `datetime` carries. */
  readonly date: string;
  readonly year: string;
  /** The date in words. */
  readonly dateLabel: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly text: string;
  readonly area: Linked;
  /** Ids of the filter's places that the event belongs to: its area and all that contain it. */
  readonly places: readonly string[];
  readonly source: Linked;
  readonly programme: Linked | undefined;
}

/** Some events under a heading, or all of them under none. */
export interface EventChapter {
  readonly id?: string;
  readonly title?: string;
  /** `2003—2006年` */
  readonly years?: string;
  readonly events: readonly TimelineEvent[];
}

/** Events as the timeline shows them, oldest first. */
export function eventsOf(events: readonly DatedEvent[], lang: Language): TimelineEvent[] {
  return [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map((event) => readEvent(event, lang));
}

/** The same in chapters, each with its years in words; a chapter without an event is left out. */
export function chaptersOf(events: readonly TimelineEvent[], lang: Language): EventChapter[] {
  const words = timelineWords(lang);
  return timelineChapters.flatMap(({ id, from, title }, i) => {
    const next = timelineChapters[i + 1]?.from ?? Infinity;
    const ours = events.filter(({ year }) => Number(year) >= from && Number(year) < next);
    const years =
      next === Infinity ? words.since(String(from)) : words.span(String(from), String(next - 1));
    return ours.length > 0 ? [{ id, title: title[lang], years, events: ours }] : [];
  });
}

/** Places below the province are offered where this site is about them. */
const filterLevels: ReadonlySet<AreaLevel> = new Set([
  "province",
  "city",
  "county",
  "district",
  "zone",
]);

/** The places the timeline can be filtered by: the province, the two cities and what they contain. */
export function placesOf(lang: Language): { id: string; label: string }[] {
  const within = [areaOf("zhejiang"), ...areaTree.descendants("zhejiang")];
  return within
    .filter(({ id, level }) => filterLevels.has(level) && (id === "zhejiang" || isLocal(id)))
    .filter(({ id }) => dataset.events.some((event) => areaTree.isWithin(event.area, id)))
    .map(({ id, name }) => ({ id, label: name[lang] }));
}

function readEvent(event: DatedEvent, lang: Language): TimelineEvent {
  const source = sourceOf(event.source);
  return {
    id: event.id,
    date: event.date,
    year: event.date.slice(0, 4),
    dateLabel: dateLabelOf(event, lang),
    kind: event.kind,
    title: event.title[lang],
    text: event.text[lang],
    area: { label: areaOf(event.area).name[lang], href: address.area(event.area, lang) },
    places: areaTree.path(event.area).map((area) => area.id),
    source: { label: markSource(source, lang), href: address.source(source.id, lang) },
    programme: event.programme === null ? undefined : linkProgramme(event.programme, lang),
  };
}

function dateLabelOf({ date, end }: DatedEvent, lang: Language): string {
  const from = sayPeriodText(date, lang);
  if (end === null) return from;
  const until = timelineWords(lang).until;
  return lang === "zh"
    ? `${from}${until}${sayPeriodText(end, lang)}`
    : `${from} ${until} ${sayPeriodText(end, lang)}`;
}

function linkProgramme(id: string, lang: Language) {
  return { label: programmeOf(id).name[lang], href: address.programme(id, lang) };
}
