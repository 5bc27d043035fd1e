import type { Language } from "#dataset/contract/bilingual.ts";
import type { ChartIndex } from "../chart-data.ts";
import type { ChartModel } from "../model/model-types.ts";
import { altPhrases } from "./alt-phrases.ts";
import { upperFirst } from "./names.ts";

/** Beyond this a screen reader's user would rather have the table. */
const longest = 300;

/**
 * What a chart shows, in 40 to 300 characters, written from its model: kind and extent, how it went
 * within each definition, gaps, bounds, source. A sentence that does not fit any more is left out, but
 * never the source.
 * @param subtitle what the chart is of
 * @param sources each source in a few words, in order of use
 */
export function altText(
  model: ChartModel,
  index: ChartIndex,
  subtitle: string,
  sources: readonly string[],
  lang: Language,
): string {
  const { opening, facts, source } = altPhrases(model, index, subtitle, sources, lang);
  const stop = lang === "zh" ? "。" : ". ";
  const join = (chosen: readonly string[]): string => {
    const sentences = [opening, ...chosen, source].filter((text) => text !== "");
    return sentences.map(upperFirst).join(stop) + stop.trimEnd();
  };
  const chosen: string[] = [];
  for (const { text, unless } of facts) {
    const isSaid = unless !== undefined && chosen.some((one) => one.includes(unless));
    if (!isSaid && join([...chosen, text]).length <= longest) chosen.push(text);
  }
  const text = join(chosen);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
