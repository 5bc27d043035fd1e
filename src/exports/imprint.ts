import { element, type SvgNode } from "#charts/svg/tree.ts";
import type { Language } from "#model/bilingual.ts";
import { type DatasetMetadata, licence } from "./metadata.ts";

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
