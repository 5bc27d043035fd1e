import type { ChartKind } from "../chart-kinds.ts";
import type { DrawKind } from "./drawing.ts";
import { limits } from "./limits.ts";
import { partToWhole } from "./part-to-whole.ts";
import { rankedBars } from "./ranked-bars.ts";
import { reportingHeatmap } from "./reporting-heatmap.ts";
import { slope } from "./slope.ts";
import { smallMultiples } from "./small-multiples.ts";
import { streakLadder } from "./streak-ladder.ts";
import { streakSpans } from "./streak-spans.ts";
import { trendLine } from "./trend-line.ts";

/** The function that draws each kind. */
export const drawKind: Readonly<Record<ChartKind, DrawKind>> = {
  "trend-line": (model, stage) => trendLine(model, stage),
  slope,
  "ranked-bars": (model, stage) => rankedBars(model, stage),
  "small-multiples": smallMultiples,
  "streak-ladder": streakLadder,
  "streak-spans": streakSpans,
  "part-to-whole": partToWhole,
  "reporting-heatmap": reportingHeatmap,
  limits,
};
