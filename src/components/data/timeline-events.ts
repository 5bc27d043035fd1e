import type { Language } from "#dataset/contract/bilingual.ts";
import type { DatedEvent } from "#dataset/contract/statements.ts";
import { address } from "#site/addresses.ts";
import { dataset } from "#site/dataset.ts";
import { areaOf, areaTree, programmeOf, sourceOf } from "#site/lookup.ts";
import { sayPeriodText } from "#words/say-period.ts";
import { ui } from "#words/ui.ts";
import type { TimelineEvent } from "../EventItem.astro";
import { markSource } from "./phrases.ts";

/** The places the timeline can be filtered by: province, the two cities, and what they contain. */
const filterPlaces = [
  "zhejiang",
  "huzhou",
  "wuxing",
  "nanxun",
  "deqing",
  "changxing",
  "anji",
  "jiaxing",
  "xiuzhou",
  "jiaxing-etdz",
];

/** Events as the timeline shows them, oldest first. */
export function eventsOf(events: readonly DatedEvent[], lang: Language): TimelineEvent[] {
  return [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1))
    .map((event) => readEvent(event, lang));
}

/** The filter's places that at least one event belongs to. */
export function placesOf(lang: Language): { id: string; label: string }[] {
  return filterPlaces
    .filter((place) => dataset.events.some((event) => areaTree.isWithin(event.area, place)))
    .map((place) => ({ id: place, label: areaOf(place).name[lang] }));
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
  const until = ui(lang).timeline.until;
  return lang === "zh"
    ? `${from}${until}${sayPeriodText(end, lang)}`
    : `${from} ${until} ${sayPeriodText(end, lang)}`;
}

function linkProgramme(id: string, lang: Language) {
  return { label: programmeOf(id).name[lang], href: address.programme(id, lang) };
}
