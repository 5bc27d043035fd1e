import type { Language } from "#dataset/contract/bilingual.ts";
import type { Source } from "#dataset/contract/vocabulary.ts";
import { address } from "#site/addresses.ts";
import { observations } from "#site/lookup.ts";
import { pageWords } from "#words/pages.ts";
import { sayPeriodText } from "#words/say-period.ts";
import { ui } from "#words/ui.ts";
import type { Fact } from "../DefinitionList.astro";
import type { SourceCardData } from "../SourceCard.astro";

/** A source in a list. */
export function cardOfSource(source: Source, lang: Language): SourceCardData {
  return {
    href: address.source(source.id, lang),
    title: source.title[lang],
    authorship: source.authorship,
    publisher: source.publisher[lang],
    published: sayPeriodText(source.published, lang),
    inferred: source.publishedBasis === "inferred",
    figures: observations.ofSource(source.id).length,
  };
}

/** Who wrote a source, when it appeared and where it can be read. */
export function factsOfSource(source: Source, lang: Language): Fact[] {
  const words = ui(lang).source;
  const inferred = source.publishedBasis === "inferred" ? words.inferred : "";
  return [
    { term: ui(lang).table.source, text: words.kind[source.kind] },
    { term: words.author, text: source.authorship ? words.authorship[source.authorship] : "" },
    { term: words.publisher, text: source.publisher[lang] || words.unknownPublisher },
    { term: words.published, text: `${sayPeriodText(source.published, lang)}${inferred}` },
    source.url === null
      ? { term: words.original, text: words.noAddress }
      : { term: words.original, text: source.url, href: source.url },
    ...(source.archivedUrl === null
      ? []
      : [{ term: words.archived, text: source.archivedUrl, href: source.archivedUrl }]),
    { term: words.accessed, text: source.accessed ?? "" },
    { term: pageWords(lang).sources.note, text: source.note[lang] },
  ].filter((fact) => fact.text !== "");
}
