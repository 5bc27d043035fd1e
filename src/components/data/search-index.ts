import { getEntry } from "astro:content";
import type { Language } from "#dataset/contract/bilingual.ts";
import {
  type SearchEntry,
  type SearchIndex,
  type SearchKind,
  searchKinds,
} from "#client/search/search-index.ts";
import { address } from "#site/addresses.ts";
import { exploreWords } from "#words/explore.ts";
import { galleryWords } from "#words/gallery.ts";
import { pageToolsWords } from "#words/page-tools.ts";
import { pageWords } from "#words/pages.ts";
import { gatherSounds } from "#words/pinyin/read-pinyin.ts";
import { plainProse } from "./plain-prose.ts";
import * as entriesOf from "./search-entries.ts";

/** Everything that the search page can find in one language; written to `search.json` at build. */
export async function searchIndexIn(lang: Language): Promise<SearchIndex> {
  const entries: Readonly<Record<SearchKind, readonly SearchEntry[]>> = {
    story: await entriesOf.storyEntries(lang),
    chart: await entriesOf.chartEntries(lang),
    area: entriesOf.areaEntries(lang),
    topic: entriesOf.topicEntries(lang),
    metric: entriesOf.metricEntries(lang),
    programme: entriesOf.programmeEntries(lang),
    event: entriesOf.eventEntries(lang),
    source: entriesOf.sourceEntries(lang),
    page: await pageEntries(lang),
  };
  const names = Object.values(entries)
    .flat()
    .flatMap(({ title, also = [] }) => [title, ...also]);
  return {
    groups: searchKinds.map((kind) => ({
      kind,
      name: pageToolsWords(lang).search.kinds[kind],
      entries: entries[kind],
    })),
    sounds: gatherSounds(names),
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
] as const;
const texts = ["methods", "about"] as const;

async function pageEntries(lang: Language): Promise<SearchEntry[]> {
  const words = pageWords(lang);
  const written = await Promise.all(
    texts.map(async (name) => {
      const entry = await getEntry("pages", `${lang}/${name}`);
      if (!entry) throw new Error(`src/content/pages/${lang}/${name}.mdx is missing`);
      const { title, deck } = entry.data;
      const text = `${deck}${lang === "en" ? " " : ""}${plainProse(entry.body ?? "", lang)}`;
      return { title, href: address.page(name, lang), text };
    }),
  );
  return [
    ...registers.map((name) => ({
      title: words[name].title,
      href: address.page(name, lang),
      text: words[name].deck,
    })),
    {
      title: exploreWords(lang).title,
      href: address.page("explore", lang),
      text: exploreWords(lang).deck,
    },
    {
      title: galleryWords(lang).title,
      href: address.page("gallery", lang),
      text: galleryWords(lang).deck,
    },
    ...written,
  ];
}
