import type { Language } from "#model/bilingual.ts";
import type { ChartDeclaration } from "./declared-chart.ts";
import { drawModel } from "./draw-model.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { kindOf } from "./kinds/index.ts";
import { indexDataset } from "#dataset/index.ts";
import type { ChartData } from "./model/chart-data.ts";
import { composeModel } from "./model/chart-model.ts";
import type { ChartModel } from "./model/types.ts";

/** The model of a declared chart. Throws ChartError for what the data or the rules do not allow. */
export function chartModel(declaration: ChartDeclaration, data: ChartData): ChartModel {
  return composeModel(kindOf(declaration.kind), declaration, data);
}

/**
 * Draws a declared chart in one language: both widths, its words and its table.
 * Throws ChartError where the declaration asks for what the data or the rules do not allow.
 * @param document the page's own, or that of `createVirtualDocument()` where there is no page
 */
export function drawChart(
  declaration: ChartDeclaration,
  data: ChartData,
  lang: Language,
  document: Document,
): DrawnChart {
  const model = chartModel(declaration, data);
  return drawModel(kindOf(declaration.kind), model, indexDataset(data), lang, document);
}
