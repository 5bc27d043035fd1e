import type { Language } from "#model/bilingual.ts";
import { summaryWords } from "#words/index.ts";
import type { SummaryWords } from "#words/zh/summary.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import type { ChartModel } from "../../model/types.ts";

/** What a paragraph is written from, with the words of its language. */
export interface SummaryContext {
  readonly model: ChartModel;
  readonly index: ChartIndex;
  readonly lang: Language;
  readonly words: SummaryWords;
}

/** Writes the sentences of one kind of chart, without their stops. */
export type SummaryWriter = (telling: SummaryContext) => readonly string[];

/** A chart with the words of one language. */
export function summaryContext(
  model: ChartModel,
  index: ChartIndex,
  lang: Language,
): SummaryContext {
  return { model, index, lang, words: summaryWords(lang) };
}
