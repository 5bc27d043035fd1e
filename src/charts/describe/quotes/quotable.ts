import type { Language } from "#dataset/contract/bilingual.ts";
import type { ChartIndex } from "../../chart-data.ts";
import type { Quotable } from "../../drawn-chart.ts";
import type { ChartModel } from "../../model/model-types.ts";
import { upperFirst } from "../names.ts";
import { silenceNotAbsence } from "./cautions/silence-not-absence.ts";
import { cautions } from "./cautions.ts";
import { cellsOfTheGrid } from "./grants/cells-of-the-grid.ts";
import { grants } from "./grants.ts";
import { contextOf, type Quote, type QuoteContext, type Rule } from "./rule.ts";
import { sentenceOf } from "./sentence.ts";

/** Longer lists are not read. */
const most = { can: 4, cannot: 5 };

/**
 * What whoever quotes a chart may say and may not say, and one attributed sentence to copy: every
 * figure with its qualifier, every caution from this chart's own metrics, bases, breaks and sources.
 */
export function quotableOf(model: ChartModel, index: ChartIndex, lang: Language): Quotable {
  const context = contextOf(model, index, lang);
  // The grid shows no figure, so that no rule about figures concerns it.
  const isGrid = model.declaration.kind === "reporting-heatmap";
  return {
    can: choose(isGrid ? [cellsOfTheGrid] : grants, context, most.can),
    cannot: choose(isGrid ? [silenceNotAbsence] : cautions, context, most.cannot),
    sentence: upperFirst(sentenceOf(context)) + context.words.end,
  };
}

/** The most telling, the first of each rule before further ones of any. */
function choose(rules: readonly Rule[], context: QuoteContext, count: number): readonly string[] {
  const found = rules.map((rule) => rule(context).toSorted((a, b) => b.weight - a.weight));
  const first = found.flatMap((quotes) => quotes.slice(0, 1)).toSorted(byWeight);
  const second = found.flatMap((quotes) => quotes.slice(1, fewest)).toSorted(byWeight);
  const chosen = [...first, ...second].slice(0, Math.max(Math.min(first.length, count), fewest));
  return [...new Set(chosen.toSorted(byWeight).map(({ text }) => upperFirst(text)))];
}

/** Where few rules find anything, their second finds are shown too. */
const fewest = 3;

function byWeight(a: Quote, b: Quote): number {
  return b.weight - a.weight;
}
