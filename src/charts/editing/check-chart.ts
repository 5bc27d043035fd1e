import type { Dataset } from "#dataset/contract/dataset.ts";
import type { Problem } from "#dataset/contract/problem.ts";
import { ChartError } from "../chart-error.ts";
import { chartModel } from "../chart-model.ts";
import type { ChartDeclaration } from "../declaration.ts";
import { drawKind } from "../kinds/draw-kind.ts";
import { stageOf } from "../theme.ts";
import {
  collectProblems,
  maybeOffsetOfText,
  offsetOf,
  parseChartFile,
  type ChartFile,
  type ReportAt,
} from "./chart-file.ts";
import { checkIds } from "./check-ids.ts";
import { checkShape } from "./check-shape.ts";
import { checkTexts, nameFigures, type NamedFigures } from "./check-texts.ts";
import { checkYaml } from "./check-yaml.ts";

/** A chart's file as an editor saved it: `fraud-falls.yaml` and what it holds. */
export interface SavedChart {
  readonly name: string;
  readonly text: string;
}

/** Every mistake of every file, in order of file and line: YAML, keys, ids, numbers, rules. */
export function checkCharts(files: readonly SavedChart[], data: Dataset): readonly Problem[] {
  const figures = nameFigures(data.observations);
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((file) => checkChart(file, data, figures));
}

function checkChart(
  { name, text }: SavedChart,
  data: Dataset,
  figures: NamedFigures,
): readonly Problem[] {
  const file = parseChartFile(name, text);
  const { problems, report } = collectProblems(file);
  checkYaml(file, report);
  if (problems.length > 0) return problems;
  const chart = checkShape(file, report);
  if (chart) {
    checkIds(file, chart, data, report);
    const isKnown = problems.length === 0;
    checkTexts(file, chart, figures, report);
    if (isKnown) checkDrawing(file, chart, data, report);
  }
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Whether the data and the rules let it be drawn. */
function checkDrawing(
  file: ChartFile,
  chart: ChartDeclaration,
  data: Dataset,
  report: ReportAt,
): void {
  try {
    drawKind[chart.kind](chartModel(chart, data), stageOf("phone", "zh"));
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    const place = maybeOffsetOfText(file, error.text) ?? offsetOf(file, ["kind"]);
    report(error.code, place, error.text, error.details);
  }
}
