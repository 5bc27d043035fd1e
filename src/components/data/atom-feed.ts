import type { Language } from "#dataset/contract/bilingual.ts";
import { address } from "#site/addresses.ts";
import { htmlLang } from "#site/languages.ts";
import { registerDay } from "#site/newest-day.ts";
import { element, renderXml, textElement } from "#words/markup.ts";
import { pageToolsWords } from "#words/page-tools.ts";
import { ui } from "#words/ui.ts";
import type { FeedEntry } from "./feed-entries.ts";

/**
 * An Atom feed (RFC 4287). Written by hand: the dozen elements it takes are fewer than the calls of a
 * library, and the same four lines of escaping write the sitemap. Ids are `tag:` URIs (RFC 4151), so
 * that a site that moves does not show every entry again as new; days are midnight UTC.
 */
export function renderAtomFeed(entries: readonly FeedEntry[], lang: Language, site: URL): string {
  const words = pageToolsWords(lang).feed;
  const whole = (path: string): string => new URL(path, site).href;
  const tag = (name: string): string => `tag:${site.hostname},2026:${lang}:${name}`;
  const newest = entries[0]?.day ?? registerDay;
  return renderXml("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": htmlLang[lang] }, [
    textElement("id", tag("feed")),
    textElement("title", words.title),
    textElement("subtitle", words.subtitle),
    textElement("updated", atMidnight(newest)),
    element("link", { rel: "self", type: "application/atom+xml", href: whole(address.feed(lang)) }),
    element("link", { rel: "alternate", type: "text/html", href: whole(address.home(lang)) }),
    element("author", {}, [
      textElement("name", ui(lang).site.name),
      textElement("uri", whole(address.page("about", lang))),
    ]),
    textElement("icon", whole(address.asset("favicon.svg"))),
    textElement("rights", "CC BY 4.0"),
    ...entries.map((entry) =>
      element("entry", {}, [
        textElement("id", tag(entry.id)),
        textElement("title", entry.title),
        textElement("updated", atMidnight(entry.day)),
        element("link", { rel: "alternate", type: "text/html", href: whole(entry.path) }),
        // Links in the content are site-relative: the base says of which site.
        textElement("content", entry.content, { type: "html", "xml:base": whole("/") }),
      ]),
    ),
  ]);
}

/** A day, month or year as the moment at which it begins. */
function atMidnight(day: string): string {
  return `${day}-01-01`.slice(0, 10) + "T00:00:00Z";
}
