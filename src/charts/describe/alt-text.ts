import type { Language } from "#dataset/contract/bilingual.ts";
import type { ChartModel } from "../model/model-types.ts";
import { altPhrases } from "./alt-phrases.ts";

/** Beyond this a screen reader's user would rather have the table. */
const longest = 300;

/**
 * What a chart shows, in 40 to 300 characters, written from its model: kind and extent, first and
 * last, highest and lowest, gaps, bounds, source. Whole sentences are left out from the end, except
 * the source, until it fits.
 * @param subtitle what the chart is of
 * @param sources each source in a few words, in order of use
 */
export function altText(
  model: ChartModel,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): string {
  const { opening, facts, source } = altPhrases(model, subtitle, sources, lang);
  const stop = lang === "zh" ? "。" : ". ";
  const end = lang === "zh" ? "。" : ".";
  const join = (count: number): string => {
    const sentences = [opening, ...facts.slice(0, count), source].filter((text) => text !== "");
    return sentences.map((text) => text.charAt(0).toUpperCase() + text.slice(1)).join(stop) + end;
  };
  let count = facts.length;
  while (count > 0 && join(count).length > longest) count -= 1;
  const text = join(count);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
