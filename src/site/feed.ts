import { ascending, descending } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { Source } from "#model/vocabulary.ts";
import { pageToolsWords, ui } from "#words/index.ts";
import { element, escapeMarkup, renderXml, textElement } from "#words/markup.ts";
import { absolute, address } from "./addresses.ts";
import { dataset, observations, registerDay } from "./dataset.ts";
import { htmlLang } from "./languages.ts";
import { describeCorrection, labelSource } from "./observation-labels.ts";
import { storiesIn } from "./stories.ts";

/** Something that happened on the site, as the feed tells it. */
interface FeedEntry {
  /** Never changes, whatever becomes of the address. */
  readonly id: string;
  readonly title: string;
  /** Site-relative. */
  readonly path: string;
  /** ISO day, from the data. */
  readonly day: string;
  /** HTML. */
  readonly content: string;
}

/** A feed of all that is new, or of what has changed of the data. */
export type FeedOf = "site" | "data";

/** A reader that has been away gets so many; older ones are on the site. */
const mostEntries = 60;

/** What is new, newest first: stories by their date, corrections, and the sources read on one day. */
async function feedEntriesIn(lang: Language, of: FeedOf): Promise<FeedEntry[]> {
  const entries = [
    ...(of === "site" ? await storyEntries(lang) : []),
    ...correctionEntries(lang),
    ...registrationEntries(lang),
  ];
  return entries
    .sort((a, b) => descending(a.day, b.day) || ascending(a.id, b.id))
    .slice(0, mostEntries);
}

async function storyEntries(lang: Language): Promise<FeedEntry[]> {
  return (await storiesIn(lang)).map((story) => ({
    id: `story:${story.id}`,
    title: story.title,
    path: address.story(story.id, lang),
    day: story.updated,
    content: textElement("p", story.deck),
  }));
}

function correctionEntries(lang: Language): FeedEntry[] {
  const words = pageToolsWords(lang).feed;
  return dataset.corrections.map((correction) => {
    const { label, href, now } = describeCorrection(correction, lang);
    return {
      id: `correction:${correction.date}:${correction.observation}`,
      title: words.correction(label),
      path: href,
      day: correction.date,
      content:
        textElement("p", words.correctionText(correction.was, now)) +
        textElement("p", correction.why[lang]),
    };
  });
}

/** One entry a day: a day's work is dozens of sources. Sources without a day of reading are in none. */
function registrationEntries(lang: Language): FeedEntry[] {
  const words = pageToolsWords(lang).feed;
  const read = dataset.sources.filter(({ accessed }) => accessed !== null);
  return [...Map.groupBy(read, ({ accessed }) => accessed ?? "")].map(([day, sources]) => {
    const figures = new Set(sources.flatMap(({ id }) => figuresOf(id)));
    return {
      id: `registered:${day}`,
      title: words.added(sources.length, figures.size),
      path: address.page("sources", lang),
      day,
      content:
        textElement("p", words.addedText) +
        element(
          "ul",
          {},
          sources.map((source) => sourceItem(source, lang)),
        ),
    };
  });
}

function sourceItem(source: Source, lang: Language): string {
  const words = pageToolsWords(lang).feed;
  const count = figuresOf(source.id).length;
  const said = count === 0 ? words.claimsOnly : words.figures(count);
  const link = textElement("a", labelSource(source, lang), {
    href: address.source(source.id, lang),
  });
  return element("li", {}, [link, escapeMarkup(` · ${said}`)]);
}

/** The figures that a source prints; what is derived from them is no news. */
function figuresOf(source: string): string[] {
  return observations
    .ofSource(source)
    .filter(({ derivedFrom }) => derivedFrom === null)
    .map(({ id }) => id);
}

/**
 * An Atom feed (RFC 4287). Written by hand: the dozen elements it takes are fewer than the calls of a
 * library, and the same four lines of escaping write the sitemap. Ids are `tag:` URIs (RFC 4151), so
 * that a site that moves does not show every entry again as new; days are midnight UTC.
 */
export async function renderAtomFeed(lang: Language, of: FeedOf): Promise<string> {
  const entries = await feedEntriesIn(lang, of);
  const words = pageToolsWords(lang).feed;
  const { hostname } = new URL(absolute("/"));
  const tag = (name: string): string => `tag:${hostname},2026:${lang}:${name}`;
  const newest = entries[0]?.day ?? registerDay;
  return renderXml("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": htmlLang[lang] }, [
    textElement("id", tag(of === "site" ? "feed" : "changes")),
    textElement("title", of === "site" ? words.title : words.changes),
    textElement("subtitle", words.subtitle),
    textElement("updated", atMidnight(newest)),
    element("link", {
      rel: "self",
      type: "application/atom+xml",
      href: absolute(of === "site" ? address.feed(lang) : address.changes(lang)),
    }),
    element("link", { rel: "alternate", type: "text/html", href: absolute(address.home(lang)) }),
    element("author", {}, [
      textElement("name", ui(lang).site.name),
      textElement("uri", absolute(address.page("about", lang))),
    ]),
    textElement("icon", absolute(address.asset("favicon.svg"))),
    textElement("rights", "CC BY 4.0"),
    ...entries.map((entry) =>
      element("entry", {}, [
        textElement("id", tag(entry.id)),
        textElement("title", entry.title),
        textElement("updated", atMidnight(entry.day)),
        element("link", { rel: "alternate", type: "text/html", href: absolute(entry.path) }),
        // Links in the content are site-relative: the base says of which site.
        textElement("content", entry.content, { type: "html", "xml:base": absolute("/") }),
      ]),
    ),
  ]);
}

/** A day, month or year as the moment at which it begins. */
function atMidnight(day: string): string {
  return `${day}-01-01`.slice(0, 10) + "T00:00:00Z";
}
