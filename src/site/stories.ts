import { type CollectionEntry, getCollection, getEntry } from "astro:content";
import { type Language, languages } from "#model/bilingual.ts";
import { ui } from "#words/index.ts";
import { address } from "./addresses.ts";
import { topicOf } from "./dataset.ts";
import { langParam } from "./languages.ts";
import { bindText, verifyHeadlines } from "./prose.ts";

/** A story in one language, its headline and deck with the figures in place. */
export interface Story {
  readonly id: string;
  readonly lang: Language;
  readonly title: string;
  readonly deck: string;
  readonly topic: string;
  readonly order: number;
  /** ISO date. */
  readonly updated: string;
  readonly entry: CollectionEntry<"stories">;
}

/**
 * The stories of one language in their order. Throws where a story exists in one language only:
 * whoever switches the language must arrive at the same story.
 */
export async function storiesIn(lang: Language): Promise<Story[]> {
  const entries = await getCollection("stories");
  refuseUnpaired(entries.map((entry) => entry.id));
  return entries
    .filter((entry) => entry.id.startsWith(`${lang}/`))
    .map((entry) => readStory(entry, lang))
    .sort((a, b) => a.order - b.order);
}

/** Static paths of what every story has in its language. */
export async function storyPaths() {
  const stories = (await Promise.all(languages.map(storiesIn))).flat();
  return stories.map((story) => ({
    params: { lang: langParam(story.lang), id: story.id },
    props: { story },
  }));
}

function readStory(entry: CollectionEntry<"stories">, lang: Language): Story {
  const { topic, order, updated } = entry.data;
  const id = entry.id.slice(lang.length + 1);
  return { id, lang, ...headOf(entry, lang), topic, order, updated, entry };
}

/** Headline and deck of a text with the figures in place, once they hold. */
function headOf(
  { collection, id, data }: CollectionEntry<"stories" | "pages">,
  lang: Language,
): { readonly title: string; readonly deck: string } {
  const { title, deck, holds } = data;
  const place = `src/content/${collection}/${id}.mdx`;
  verifyHeadlines([title, deck], lang, holds, place);
  return {
    title: bindText(title, lang, `${place} title`),
    deck: bindText(deck, lang, `${place} deck`),
  };
}

function refuseUnpaired(ids: readonly string[]): void {
  const known = new Set(ids);
  for (const id of ids) {
    for (const lang of languages) {
      const twin = id.replace(/^[a-z]+/, lang);
      if (!known.has(twin)) {
        throw new Error(
          `src/content/stories/${id}.mdx 没有另一种语言的版本 · has no counterpart: ${twin}.mdx`,
        );
      }
    }
  }
}

/** A text about the site itself, by the name of its file. Throws where there is none. */
export async function pageText(name: string, lang: Language): Promise<CollectionEntry<"pages">> {
  const entry = await getEntry("pages", `${lang}/${name}`);
  if (entry === undefined) throw new Error(`src/content/pages/${lang}/${name}.mdx is missing`);
  return entry;
}

/** The text that answers something: headline and deck with the figures in place; null where none is written. */
export async function maybeAnswer(name: string, lang: Language) {
  const entry = await getEntry("pages", `${lang}/${name}`);
  return entry === undefined ? null : { ...headOf(entry, lang), entry };
}

/** Characters of Chinese, and words of English, that a reader takes in a minute. */
const readingPace: Readonly<Record<Language, number>> = { zh: 400, en: 230 };

/** A story (or chart, or topic) as a list shows it. */
export interface StoryCardData {
  readonly href: string;
  readonly title: string;
  readonly kicker?: string | undefined;
  readonly deck?: string | undefined;
  /** What to expect: how long it takes, what it holds. */
  readonly meta?: string | undefined;
}

/** Stories as cards: topic, headline, deck, how long they take and how many charts they hold. */
export function cardsOf(stories: readonly Story[], lang: Language): StoryCardData[] {
  const words = ui(lang).story;
  return stories.map((story) => {
    const body = story.entry.body ?? "";
    const charts = body.match(/<Chart /g)?.length ?? 0;
    return {
      href: address.story(story.id, lang),
      title: story.title,
      kicker: topicOf(story.topic).name[lang],
      deck: story.deck,
      meta: `${words.minutes(minutesToRead(body, lang))} · ${words.charts(charts)}`,
    };
  });
}

function minutesToRead(body: string, lang: Language): number {
  const prose = body.replaceAll(/<[^>]+>/g, "");
  const units = lang === "zh" ? prose.replaceAll(/\s/g, "").length : prose.split(/\s+/).length;
  return Math.max(1, Math.round(units / readingPace[lang]));
}
