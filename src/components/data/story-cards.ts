import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { topicOf } from "#site/lookup.ts";
import type { Story } from "#site/stories.ts";
import { ui } from "#words/ui.ts";
import type { StoryCardData } from "../StoryCard.astro";

/** Characters of Chinese, and words of English, that a reader takes in a minute. */
const readingPace: Readonly<Record<Language, number>> = { zh: 400, en: 230 };

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
