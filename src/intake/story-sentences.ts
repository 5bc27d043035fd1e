import { type DatasetIndex, shortId } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import { type FigureForm, formatValue } from "#words/figure.ts";

/** A story's file in one language. */
export interface StoryFile {
  readonly id: string;
  readonly lang: Language;
  /** MDX, its head included. */
  readonly text: string;
}

/**
 * The sentences of a story as readers get them, figures and claims filled in; what no row has any more
 * stands as its id in brackets.
 */
export function storySentences({ text, lang }: StoryFile, index: DatasetIndex): readonly string[] {
  const claims = new Map(index.data.claims.map(({ id, reportedAs }) => [id, `“${reportedAs}”`]));
  const plain = text
    .replace(/^---\n[^]*?\n---\n/, "")
    .replace(/<Fig\s([^>]*)\/>/g, (_, attributes: string) => figureOf(attributes, lang, index))
    .replace(/<Said\s[^>]*?id="([^"]*)"[^>]*>/g, (_, id: string) => claims.get(id) ?? `[${id}]`)
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return plain
    .split(/\n\s*\n|(?<=[。！？][”）]?)|(?<=[.!?]["’”)]?)\s+(?=[A-Z“])/)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

const forms: readonly FigureForm[] = ["magnitude", "signed", "worded"];

function figureOf(attributes: string, lang: Language, index: DatasetIndex): string {
  const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
  const id = read("id") ?? "";
  const [found, ...others] = index.observations.all.filter(
    (one) => one.id === id || shortId(one.id) === id,
  );
  if (found === undefined || others.length > 0) return `[${id}]`;
  const form = read("form");
  if (form === "printed") return found.reportedAs;
  return formatValue(found, index, lang, {
    form: forms.find((one) => one === form) ?? "magnitude",
  });
}
