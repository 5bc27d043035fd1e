import { ascending } from "d3-array";
import { type Bilingual, type Language, languages } from "#model/bilingual.ts";
import {
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
  searchKinds,
} from "#model/search-index.ts";
import { nameGaps } from "#words/gaps.ts";
import {
  deskWords,
  embedGuide,
  exploreWords,
  pageToolsWords,
  pageWords,
  punctuation,
  ui,
} from "#words/index.ts";
import { gatherSounds, gatherTraditional } from "#words/other-scripts.ts";
import { formatPeriodText } from "#words/period.ts";
import { address, type SinglePage } from "./addresses.ts";
import { answersIn } from "./answers.ts";
import { areaOf, areaTree, dataset, metricOf, observations, topicOf, unitOf } from "./dataset.ts";
import { chartIn, declaredCharts } from "./drawn-charts.ts";
import { everydayNames } from "./everyday-words.ts";
import { pageText, storiesIn } from "./stories.ts";

/**
 * The words of an MDX text for whoever searches it: without components, links' addresses and marks.
 * Bound figures leave nothing behind, since what they print is found with the metrics.
 */
function plainProse(source: string, lang: Language): string {
  const words = source
    .replace(/<Note\b[^>]*title="([^"]*)"[^>]*>/g, " $1 ")
    .replace(/<[^>]+>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^(?:#+|>|[-*]|\d+\.)\s+/gm, "")
    .replace(/\*\*|__|`/g, "");
  // Chinese lines join without a space; paragraphs that end without a stop get none made up.
  return lang === "zh"
    ? words.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/g, "").trim()
    : words.replace(/\s+/g, " ").trim();
}

/** Everything that the search page can find in one language; written to `search.json` at build. */
export async function searchIndexIn(lang: Language): Promise<SearchIndex> {
  const entries: Readonly<Record<SearchKind, readonly SearchEntry[]>> = {
    story: await storyEntries(lang),
    chart: await chartEntries(lang),
    area: areaEntries(lang),
    topic: topicEntries(lang),
    metric: metricEntries(lang),
    programme: programmeEntries(lang),
    event: eventEntries(lang),
    source: sourceEntries(lang),
    page: await pageEntries(lang),
  };
  const all = Object.values(entries).flat();
  const names = all.flatMap(({ title, also = [] }) => [title, ...also]);
  const texts = all.flatMap(({ hint = "", text = "" }) => [hint, text]);
  return {
    groups: searchKinds.map((kind) => ({
      kind,
      name: pageToolsWords(lang).search.kinds[kind],
      entries: entries[kind],
    })),
    sounds: gatherSounds(names),
    traditional: gatherTraditional([...names, ...texts]),
  };
}

const registers = [
  "stories",
  "timeline",
  "charts",
  "areas",
  "topics",
  "metrics",
  "sources",
  "data",
  "audit",
  "coverage",
  "glossary",
  "firsts",
  "corrections",
] as const;
const texts = ["methods", "about"] as const;

async function pageEntries(lang: Language): Promise<SearchEntry[]> {
  const words = pageWords(lang);
  const page = (name: SinglePage, { title, deck }: { title: string; deck: string }) => {
    const also = everydayNames([`page:${name}`]);
    return entry({ title, href: address.page(name, lang), also, text: deck });
  };
  const written = texts.map(async (name) => {
    const { data, body = "" } = await pageText(name, lang);
    const deck = [data.deck, plainProse(body, lang)].join(punctuation(lang).space);
    return page(name, { title: data.title, deck });
  });
  const answers = (await answersIn(lang)).flatMap(({ question, text }) => [question, text]);
  const answered = [words.answers.deck, ...answers].join(punctuation(lang).space);
  return [
    ...registers.map((name) => page(name, words[name])),
    page("answers", { title: words.answers.title, deck: answered }),
    page("explore", exploreWords(lang)),
    page("gallery", words.gallery),
    page("embed-guide", embedGuide(lang)),
    page("contribute", deskWords(lang)),
    ...(await Promise.all(written)),
  ];
}

/** What can be found, kind by kind, in one language. Names are given in both. */

async function storyEntries(lang: Language): Promise<SearchEntry[]> {
  const others = await storiesIn(otherThan(lang));
  return (await storiesIn(lang)).map((story) =>
    entry({
      title: story.title,
      href: address.story(story.id, lang),
      also: others.filter(({ id }) => id === story.id).map(({ title }) => title),
      hint: topicOf(story.topic).name[lang],
      text: [story.deck, plainProse(story.entry.body ?? "", lang)].join(punctuation(lang).space),
    }),
  );
}

/** Charts of more metrics than these are of none in particular: no everyday word leads to them. */
const mostNamed = 6;

/** Those of one metric come first, so that of equal finds they do. */
async function chartEntries(lang: Language): Promise<SearchEntry[]> {
  const ids = [...(await declaredCharts()).keys()];
  const charts = await Promise.all(
    ids.map(async (id) => {
      const chart = await chartIn(id, lang);
      const metrics = new Set(chart.observations.map((one) => observations.get(one).metric));
      return { id, chart, metrics };
    }),
  );
  return Promise.all(
    charts
      .toSorted((a, b) => ascending(a.metrics.size, b.metrics.size))
      .map(async ({ id, chart, metrics }) => {
        const other = await chartIn(id, otherThan(lang));
        const called = metrics.size > mostNamed ? [] : everydayNames([...metrics]);
        return entry({
          title: chart.title,
          href: address.chart(id, lang),
          also: [other.title, ...called],
          hint: chart.subtitle,
          text: chart.alt,
        });
      }),
  );
}

function areaEntries(lang: Language): SearchEntry[] {
  return dataset.areas.map((area) =>
    entry({
      ...named(area.name, lang),
      href: address.area(area.id, lang),
      hint: [
        ui(lang).level[area.level],
        ...areaTree.ancestors(area.id).map((above) => above.name[lang]),
      ].join(" · "),
      text: namesOf(observations.ofArea(area.id).map(({ metric }) => metricOf(metric).name[lang])),
    }),
  );
}

function topicEntries(lang: Language): SearchEntry[] {
  return dataset.topics.map((topic) =>
    entry({
      ...named(topic.name, lang),
      href: address.topic(topic.id, lang),
      hint: ui(lang).areas.figures(observations.ofTopic(topic.id).length),
    }),
  );
}

function metricEntries(lang: Language): SearchEntry[] {
  return dataset.metrics.map((metric) => {
    const unit = unitOf(metric.unit).name;
    const places = observations.ofMetric(metric.id).map(({ area }) => areaOf(area).name[lang]);
    const names = named(metric.name, lang);
    return entry({
      ...names,
      also: [...names.also, ...everydayNames([metric.id])],
      href: address.metric(metric.id, lang),
      hint: [topicOf(metric.topic).name[lang], lang === "zh" ? unit.zh : unit.enMany].join(" · "),
      text: [
        metric.definition[lang] || metric.base[lang],
        namesOf(places),
        namesOf(gapsOf(metric.id, lang)),
      ].join(punctuation(lang).space),
    });
  });
}

/** What is known of a metric's years without a figure, and the publications that print it. */
function gapsOf(metric: string, lang: Language): string[] {
  const searches = dataset.searched.filter((search) => search.metric === metric);
  const printed = searches.filter(({ outcome }) => outcome === "printed-elsewhere");
  const kinds = searches.map(({ outcome }) => ({ kind: outcome }));
  return [nameGaps(kinds, lang), ...printed.map(({ where }) => where[lang])].filter(Boolean);
}

function programmeEntries(lang: Language): SearchEntry[] {
  return dataset.programmes.map((programme) => {
    const names = named(programme.name, lang);
    return entry({
      ...names,
      also: [...names.also, ...programme.aliases],
      href: address.programme(programme.id, lang),
      hint: areaOf(programme.area).name[lang],
      text: programme.summary[lang],
    });
  });
}

function eventEntries(lang: Language): SearchEntry[] {
  return dataset.events.map((event) =>
    entry({
      ...named(event.title, lang),
      href: address.event(event.id, lang),
      hint: [
        formatPeriodText(event.date, lang),
        areaOf(event.area).name[lang],
        ui(lang).eventKind[event.kind],
      ].join(" · "),
      text: event.text[lang],
    }),
  );
}

function sourceEntries(lang: Language): SearchEntry[] {
  return dataset.sources.map((source) =>
    entry({
      ...named(source.title, lang),
      href: address.source(source.id, lang),
      hint: [source.publisher[lang], formatPeriodText(source.published, lang)]
        .filter((part) => part !== "")
        .join(" · "),
    }),
  );
}

function named(name: Bilingual, lang: Language): { title: string; also: string[] } {
  return { title: name[lang], also: [name[otherThan(lang)]] };
}

function otherThan(lang: Language): Language {
  return languages.find((one) => one !== lang) ?? lang;
}

/** Each name once, in their first order. */
function namesOf(names: readonly string[]): string {
  return [...new Set(names)].join(" · ");
}

/** Leaves out what is empty or said already: an index is weighed by the byte. */
function entry(full: Required<Omit<SearchEntry, "also" | "hint" | "text">> & Partial<SearchEntry>) {
  const also = (full.also ?? []).filter((name) => name !== "" && name !== full.title);
  return {
    title: full.title,
    href: full.href,
    ...(also.length > 0 && { also }),
    ...(full.hint && { hint: full.hint }),
    ...(full.text && { text: full.text }),
  };
}
