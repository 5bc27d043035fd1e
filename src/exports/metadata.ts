import { element, type SvgNode } from "#charts/svg/tree.ts";
import type { Bilingual, Language } from "#model/bilingual.ts";
import type { Source } from "#model/vocabulary.ts";

/**
 * What is said of a dataset, a chart's or the whole: every description of it for machines is written from
 * this. Addresses are absolute.
 */
export interface DatasetMetadata {
  /** Lower case, digits and hyphens. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** The page that shows it. */
  readonly homepage: string;
  /** Of the data, by Semantic Versioning; null before the first release. */
  readonly version: string | null;
  /** The day to which it is registered, as an ISO date. */
  readonly date: string;
  readonly publisher: Bilingual;
  readonly publisherUrl: string;
  readonly picture: string;
  /** The table in the columns of `flat-table.ts`. */
  readonly csv: string;
  /** Where its files lie in other forms. */
  readonly others: readonly { readonly url: string; readonly mediaType: string }[];
  /** The published documents that figures were read in. */
  readonly sources: readonly (Pick<Source, "title" | "publisher"> & { readonly url: string })[];
}

/** The licence of what we add to the figures, which are facts. */
export const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** What a file says of itself, by the keywords that PNG has for it. */
export type Imprint = Readonly<
  Record<"Title" | "Author" | "Copyright" | "Source" | "Comment" | "Description", string>
>;

/** Title, publisher, licence, address, sources and the version of the data. */
export function imprintOf(of: DatasetMetadata, lang: Language): Imprint {
  const version = of.version === null ? "" : `, version ${of.version}`;
  const sources = of.sources.map(({ title, publisher }) =>
    [publisher[lang], title[lang]].filter((text) => text !== "").join(": "),
  );
  return {
    Title: of.title[lang],
    Author: of.publisher[lang],
    Copyright: `${licence.name} ${licence.path}`,
    Source: of.homepage,
    Comment: `Data registered to ${of.date}${version}`,
    Description: sources.join("\n"),
  };
}

/** A drawing that carries its imprint as Dublin Core, where editors of drawings look for it. */
export function withMetadata(sheet: SvgNode, imprint: Imprint): SvgNode {
  const said = (name: string, text: string): SvgNode => element(`dc:${name}`, {}, [text]);
  const work = element("cc:Work", { "rdf:about": "" }, [
    said("title", imprint.Title),
    said("creator", imprint.Author),
    said("rights", imprint.Copyright),
    said("identifier", imprint.Source),
    said("description", imprint.Comment),
    said("source", imprint.Description),
  ]);
  const names = {
    "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:cc": "http://creativecommons.org/ns#",
  };
  const metadata = element("metadata", {}, [element("rdf:RDF", names, [work])]);
  return { ...sheet, children: [metadata, ...sheet.children] };
}
