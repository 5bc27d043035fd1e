import { ascending } from "d3-array";
import { maybeYear } from "#dataset/select/reporting-grid.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Observation } from "#model/observation.ts";
import type { DatedEvent, EventKind } from "#model/statements.ts";
import type { AreaLevel } from "#model/vocabulary.ts";
import { punctuation, timelineWords } from "#words/index.ts";
import { formatPeriodText } from "#words/period.ts";
import { address } from "./addresses.ts";
import { areaOf, areaTree, dataset, isLocal, observations } from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { labelMetric, labelValue, type Linked, linkTo } from "./observation-labels.ts";

/** A stretch of the timeline, from its first year until the next chapter begins. */
interface TimelineChapter {
  readonly id: string;
  /** The first year. */
  readonly from: number;
  readonly title: Bilingual;
}

/** The chapters, oldest first: what the events of those years have in common, without a verdict. */
const timelineChapters: readonly TimelineChapter[] = [
  { id: "named", from: 2003, title: { zh: "一个说法的提出", en: "A phrase is coined" } },
  { id: "graded", from: 2007, title: { zh: "划网格，评等次", en: "Grids drawn, places graded" } },
  { id: "centred", from: 2015, title: { zh: "中心与平台", en: "Centres and platforms" } },
  {
    id: "twentieth",
    from: 2023,
    title: { zh: "第二十年前后", en: "Around the twentieth year" },
  },
];

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
    .sort((a, b) => ascending(a.date, b.date) || ascending(a.id, b.id))
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
  return {
    id: event.id,
    date: event.date,
    year: event.date.slice(0, 4),
    dateLabel: dateLabelOf(event, lang),
    kind: event.kind,
    title: event.title[lang],
    text: event.text[lang],
    area: linkTo.area(event.area, lang),
    places: areaTree.path(event.area).map((area) => area.id),
    source: linkTo.source(event.source, lang),
    programme: event.programme === null ? undefined : linkTo.programme(event.programme, lang),
  };
}

function dateLabelOf({ date, end }: DatedEvent, lang: Language): string {
  const from = formatPeriodText(date, lang);
  if (end === null) return from;
  const { until } = timelineWords(lang);
  return [from, until, formatPeriodText(end, lang)].join(punctuation(lang).space);
}

/** A figure of a whole year, and the first chart that draws it. */
export interface YearFigure {
  readonly figure: Linked;
  /** Area · metric. */
  readonly what: string;
  readonly chart: Linked | undefined;
}

/** More would outweigh the events that they stand beside. */
const most = 4;
const mostLocal = 2;

/** Series that run through most of the twenty years: the background against which a year is read. */
const background: readonly (readonly [metric: string, area: string])[] = [
  ["safety-satisfaction", "zhejiang"],
  ["work-safety-deaths", "china"],
  ["disputes-mediated", "china"],
  ["fraud-cases-solved", "china"],
  ["area-court-cases-filed", "zhejiang"],
  ["fires", "zhejiang"],
  ["criminal-cases-filed", "china"],
];

/** Reported figures of each whole year, by year: first those of Huzhou and Jiaxing, then the background. */
export async function figuresByYear(lang: Language): Promise<ReadonlyMap<string, YearFigure[]>> {
  const charts = await chartsByObservation(lang);
  const byYear = Map.groupBy(observations.all.filter(isOfWholeYear), (one) => one.period.text);
  return new Map(
    [...byYear].map(([year, ours]) => [
      year,
      chooseFrom(ours).map((one) => ({
        figure: { label: labelValue(one, lang), href: address.observation(one.id, lang) },
        what: labelMetric(one, lang),
        chart: charts.get(one.id),
      })),
    ]),
  );
}

function isOfWholeYear({ period, status, derivedFrom }: Observation): boolean {
  return maybeYear(period.text) !== null && status !== "target" && derivedFrom === null;
}

function chooseFrom(ours: readonly Observation[]): readonly Observation[] {
  const local = oncePerSeries(ours.filter((one) => isLocal(one.area))).slice(0, mostLocal);
  const behind = background.flatMap(([metric, area]) => {
    const found = ours.find((one) => one.metric === metric && one.area === area);
    return found ? [found] : [];
  });
  return [...local, ...behind].slice(0, most);
}

/** Where sources disagree the year's table shows both; here the first stands for them. */
function oncePerSeries(ours: readonly Observation[]): readonly Observation[] {
  return [...Map.groupBy(ours, (one) => one.metric).values()].flatMap((same) => same.slice(0, 1));
}

async function chartsByObservation(lang: Language): Promise<ReadonlyMap<string, Linked>> {
  const byId = new Map<string, Linked>();
  for (const id of (await declaredCharts()).keys()) {
    const chart = await chartIn(id, lang);
    // The grid of what was found draws everything; it says nothing of one figure.
    if (chart.shows === "coverage") continue;
    for (const one of chart.observations) {
      if (!byId.has(one)) byId.set(one, { label: chart.title, href: address.chart(id, lang) });
    }
  }
  return byId;
}
