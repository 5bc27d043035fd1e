import type { Language } from "#model/bilingual.ts";
import { countGaps } from "#words/gaps.ts";
import type { Quotable } from "../../drawn-chart.ts";
import type { ChartKindSpec } from "../../kinds/spec.ts";
import type { DatasetIndex } from "#dataset/index.ts";
import type { ChartModel } from "../../model/types.ts";
import { upperFirst } from "../figures.ts";
import { attributionOf } from "../sources.ts";
import { partsOf } from "../summary/bars-and-parts.ts";
import { countCells } from "../table.ts";
import {
  attribute,
  cellsOfTheGrid,
  goalsOf,
  grants,
  quotable,
  statementOfAny,
  statementOfFigure,
} from "./allowed.ts";
import { cautionsOfComparison, gapNotAbsence } from "./cautions-of-comparison.ts";
import { cautionsOfFigures } from "./cautions-of-figures.ts";
import {
  allowedInOrder,
  cautionsInOrder,
  contextOf,
  type Quote,
  type QuoteContext,
  type Rule,
} from "./context.ts";

/** What may not be said of figures, each rule named by what it warns of. */
export const cautions: readonly Rule[] = [...cautionsOfComparison, ...cautionsOfFigures];

/** One sentence to copy, without its stop: a figure, its time and who said it. */
function sentenceOf(context: QuoteContext): string {
  const { kind, model, lang, words, thing, figure } = context;
  if (kind.shows === "coverage") {
    const { cells, found, gaps } = countCells(model);
    return words.cellsBySite(cells, found, countGaps(gaps, lang, "cells"));
  }
  const parts = partsOf(model);
  if (parts) {
    const { total, largest } = parts;
    const whole = statementOfFigure(total.point, total.series, context);
    const part = figure(largest.point, largest.series);
    const text = words.withPart(whole, thing(largest.series), part);
    return attribute(total.point, text, context, attributionOf);
  }
  const candidates = model.series.flatMap((series) => {
    const point = quotable(series);
    return point ? [{ series, point }] : [];
  });
  // Printed and undisputed before others, then the latest; of equals the first declared.
  const [best] = candidates.toSorted(
    (a, b) =>
      Number(a.point.derived || a.point.conflict) - Number(b.point.derived || b.point.conflict) ||
      b.point.position - a.point.position,
  );
  // Where all are goals, the last one declared.
  const [goal] = goalsOf(context);
  if (!best) return goal ? attribute(goal.point, goal.text, context, attributionOf) : "";
  const text = statementOfAny(best.point, best.series, context);
  return attribute(best.point, text, context, attributionOf);
}

/** Longer lists are not read. */
const most = { can: 4, cannot: 5 };

/**
 * What whoever quotes a chart may say and may not say, and one attributed sentence to copy: every
 * figure with its qualifier, every caution from this chart's own metrics, bases, breaks and sources.
 */
export function quotableOf(
  kind: ChartKindSpec,
  model: ChartModel,
  index: DatasetIndex,
  lang: Language,
): Quotable {
  const context = contextOf(kind, model, index, lang);
  // A grid of coverage shows no figure, so that no rule about figures concerns it.
  const [can, cannot] =
    kind.shows === "coverage" ? [[cellsOfTheGrid], [gapNotAbsence]] : [grants, cautions];
  return {
    can: choose(can, allowedInOrder, context, most.can),
    cannot: choose(cannot, cautionsInOrder, context, most.cannot),
    sentence: upperFirst(sentenceOf(context)) + context.words.end,
  };
}

/** The most telling, the first of each rule before further ones of any. */
function choose(
  rules: readonly Rule[],
  order: readonly Quote["of"][],
  context: QuoteContext,
  count: number,
): readonly string[] {
  const inOrder = (quotes: readonly Quote[]): readonly Quote[] =>
    quotes.toSorted((a, b) => order.indexOf(a.of) - order.indexOf(b.of));
  const found = rules.map((rule) => inOrder(rule(context)));
  const first = inOrder(found.flatMap((quotes) => quotes.slice(0, 1)));
  const second = inOrder(found.flatMap((quotes) => quotes.slice(1, fewest)));
  const chosen = [...first, ...second].slice(0, Math.max(Math.min(first.length, count), fewest));
  return [...new Set(inOrder(chosen).map(({ text }) => upperFirst(text)))];
}

/** Where few rules find anything, their second finds are shown too. */
const fewest = 3;
