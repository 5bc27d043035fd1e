import { attributionOf } from "../attribution.ts";
import { countCells } from "../count-cells.ts";
import { figureOf, nameOfMetric } from "../names.ts";
import { partsOf } from "../summary/parts.ts";
import { quotable, stateAny } from "./grants/figure-as-published.ts";
import { goalsOf } from "./grants/goal-as-set.ts";
import type { QuoteContext } from "./rule.ts";
import { attribute, stateFigure } from "./statement.ts";

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
  const text = stateAny(best.point, best.series, context);
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
    stateFigure(total.point, total.series, context),
    part,
    figureOf(largest.point, largest.series, lang),
  );
  return attribute(total.point, text, context, attributionOf);
}
