import type { Language } from "#model/bilingual.ts";
import type { Quotable } from "../../drawn-chart.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import type { ChartModel } from "../../model/types.ts";
import { figureOf, nameOfMetric, upperFirst } from "../names.ts";
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
import {
  basesDiffer,
  eventNotCause,
  noCause,
  spansDiffer,
  zoneBesideDistrict,
} from "./cautions-of-comparison.ts";
import {
  baseNotStated,
  boundNotValue,
  indexNotCount,
  levelNotPrinted,
  moreIsNotWorse,
  otherCount,
  ownAccount,
  partNotTheWhole,
  rankWithin,
  roundedNotExact,
  shareOfWhat,
  stockNotFlow,
  streakNotSize,
  targetNotResult,
  twoAccounts,
  workedOutHere,
} from "./cautions-of-figures.ts";
import {
  changesDoNotChain,
  definitionChanged,
  oneYearOnly,
  openStart,
  partOfAYear,
  silenceNotAbsence,
  totalNotAYear,
  yearOfHonour,
  yearsCountedBack,
  yearsNotFound,
} from "./cautions-of-time.ts";
import { contextOf, type Quote, type QuoteContext, type Rule } from "./context.ts";

/** What may not be said of figures: one rule a file, named by what it warns of. */
export const cautions: readonly Rule[] = [
  baseNotStated,
  basesDiffer,
  boundNotValue,
  changesDoNotChain,
  definitionChanged,
  eventNotCause,
  indexNotCount,
  levelNotPrinted,
  moreIsNotWorse,
  noCause,
  oneYearOnly,
  openStart,
  otherCount,
  ownAccount,
  partNotTheWhole,
  partOfAYear,
  rankWithin,
  roundedNotExact,
  shareOfWhat,
  spansDiffer,
  stockNotFlow,
  streakNotSize,
  targetNotResult,
  totalNotAYear,
  twoAccounts,
  workedOutHere,
  yearOfHonour,
  yearsCountedBack,
  yearsNotFound,
  zoneBesideDistrict,
];

/** One sentence to copy, without its stop: a figure, its time and who said it. */
export function sentenceOf(context: QuoteContext): string {
  const { kind } = context.model.declaration;
  if (kind === "reporting-heatmap") return sentenceOfGrid(context);
  if (kind === "part-to-whole") return sentenceOfParts(context);
  const candidates = context.model.series.flatMap((series) => {
    const point = quotable(series);
    return point ? [{ series, point }] : [];
  });
  // Printed and undisputed before others, then the latest; of equals the first declared.
  const [best] = candidates.toSorted(
    (a, b) =>
      Number(a.point.derived || a.point.conflict) - Number(b.point.derived || b.point.conflict) ||
      b.point.position - a.point.position,
  );
  if (!best) return sentenceOfGoal(context);
  const text = statementOfAny(best.point, best.series, context);
  return attribute(best.point, text, context, attributionOf);
}

/** Where all are goals, the last one declared. */
function sentenceOfGoal(context: QuoteContext): string {
  const goal = goalsOf(context)[0];
  return goal ? attribute(goal.point, goal.text, context, attributionOf) : "";
}

function sentenceOfGrid({ model, words }: QuoteContext): string {
  const { cells, found, sought } = countCells(model);
  return words.cellsBySite(cells, found, sought);
}

function sentenceOfParts(context: QuoteContext): string {
  const { model, index, lang, words } = context;
  const found = partsOf(model);
  if (!found) return "";
  const { total, largest } = found;
  const part = nameOfMetric(largest.series.metric, index, lang);
  const text = words.withPart(
    statementOfFigure(total.point, total.series, context),
    part,
    figureOf(largest.point, largest.series, lang),
  );
  return attribute(total.point, text, context, attributionOf);
}

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
