import type { Language } from "#model/bilingual.ts";
import { summaryWords } from "#words/index.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { ChartModel } from "../../model/types.ts";
import { upperFirst } from "../figures.ts";

/** What a paragraph is written from, with the words of its language. */
export type SummaryContext = ReturnType<typeof summaryContext>;

/** Writes the sentences of one kind of chart, without their stops. */
export type SummaryWriter = (telling: SummaryContext) => readonly string[];

/** A sentence that may be left out where room is short. */
export interface AltFact {
  readonly text: string;
  /** It is left out as well where the others say these words. */
  readonly unless?: string;
}

/** Writes what an alternative text says of one kind's series, the most telling first. */
export type AltWriter = (telling: SummaryContext) => readonly AltFact[];

/** A chart with the words of one language. */
export function summaryContext(model: ChartModel, index: DatasetIndex, lang: Language) {
  return { model, index, lang, words: summaryWords(lang) };
}

/**
 * What a chart shows, in one paragraph written from its observations: how much was found, how it went,
 * what is highest and lowest where that is certain, what is a bound, what is missing.
 */
export function summaryOf(write: SummaryWriter, telling: SummaryContext): string {
  const sentences = write(telling).filter((text) => text !== "");
  const { stop } = telling.words;
  return sentences.map(upperFirst).join(stop) + stop.trimEnd();
}

/** The sentences of a summary, with their stops. */
export function sentencesOf(summary: string): readonly string[] {
  return summary.split(/(?<=[。])|(?<=\.) (?=[A-Z“])/u);
}

/**
 * The first whole sentences of a summary that fit into so many letters. A first sentence that is
 * longer by itself gives its first parts, as far as they fit, up to a semicolon; at least one.
 */
export function beginningOf(summary: string, longest: number): string {
  const sentences = sentencesOf(summary);
  const [first = ""] = sentences;
  if (first.length <= longest) return joinWhileShort(sentences, longest);
  const parts = first.split(/(?<=；)|(?<=;) /u);
  const text = joinWhileShort(parts, longest);
  return text.replace(/；$/, "。").replace(/;$/, ".");
}

function joinWhileShort(texts: readonly string[], longest: number): string {
  let joined = texts[0] ?? "";
  for (const text of texts.slice(1)) {
    const gap = /[。；]$/.test(joined) ? "" : " ";
    if ((joined + gap + text).length > longest) break;
    joined += gap + text;
  }
  return joined;
}
