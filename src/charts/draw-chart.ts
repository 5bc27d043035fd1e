import { indexDataset } from "#dataset/index.ts";
import type { Language } from "#model/bilingual.ts";
import type { ChartDeclaration } from "./declared-chart.ts";
import { type ChartInWords, drawModel, tellModel } from "./draw-model.ts";
import { sizeOf } from "./drawing.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { kindOf } from "./kinds/index.ts";
import { type ChartData, composeModel } from "./model/chart-model.ts";
import type { ChartModel } from "./model/types.ts";
import { muteDrawing } from "./svg/variants.ts";
import { renderDrawing } from "./svg/render-drawing.ts";
import type { SvgNode } from "./svg/tree.ts";

/** The model of a declared chart. Throws ChartError for what the data or the rules do not allow. */
export function chartModel(declaration: ChartDeclaration, data: ChartData): ChartModel {
  return composeModel(kindOf(declaration.kind), declaration, data);
}

/**
 * Draws a declared chart in one language: both widths, its words and its table.
 * Throws ChartError where the declaration asks for what the data or the rules do not allow.
 * @param document the page's own, or that of `createVirtualDocument()` where there is no page
 * @param lit the years whose lines stand out; all where left out
 * @param inColumn whether a chart that gains by a wide page is drawn for a column all the same, so that
 *   its words are not made smaller
 */
export function drawChart(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
  document: Document,
  { lit, inColumn = false }: { lit?: ChartModel["lit"]; inColumn?: boolean } = {},
): DrawnChart {
  const model = { ...chartModel(declaration, data), lit };
  const desk = inColumn ? "desk" : undefined;
  return drawModel(kindOf(declaration.kind), model, indexDataset(data), lang, document, desk);
}

/** The words and the table of a declared chart in one language. Throws like `drawChart`. */
export function tellChart(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
): ChartInWords {
  const model = chartModel(declaration, data);
  return tellModel(kindOf(declaration.kind), model, indexDataset(data), lang);
}

/** A chart so small that it is only looked at, without an axis of values: the words beside it say what it shows. */
export function drawSmall(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
  document: Document,
): SvgNode {
  const size = sizeOf("small", lang);
  const drawing = kindOf(declaration.kind).draw(chartModel(declaration, data), size);
  const unnamed = { label: "", description: "", series: [], document };
  return muteDrawing(renderDrawing(drawing, size, unnamed));
}
