import type { ChartKind } from "../chart-kinds.ts";
import { areaHeatmap } from "./area-heatmap.ts";
import type { DrawKind } from "./drawing.ts";
import { eventsTrend } from "./events-trend.ts";
import { indexedTrend } from "./indexed-trend.ts";
import { limits } from "./limits.ts";
import { partToWhole } from "./part-to-whole.ts";
import { rangeBars } from "./range-bars.ts";
import { rankedBars } from "./ranked-bars.ts";
import { reportingHeatmap } from "./reporting-heatmap.ts";
import { slope } from "./slope.ts";
import { smallMultiples } from "./small-multiples.ts";
import { streakLadder } from "./streak-ladder.ts";
import { streakSpans } from "./streak-spans.ts";
import { tierLadder } from "./tier-ladder.ts";
import { trendLine } from "./trend-line.ts";

/** The function that draws each kind. */
export const drawKind: Readonly<Record<ChartKind, DrawKind>> = {
  "trend-line": (model, size) => trendLine(model, size),
  "indexed-trend": indexedTrend,
  "events-trend": eventsTrend,
  slope,
  "ranked-bars": (model, size) => rankedBars(model, size),
  "range-bars": rangeBars,
  "small-multiples": smallMultiples,
  "streak-ladder": streakLadder,
  "streak-spans": streakSpans,
  "tier-ladder": tierLadder,
  "part-to-whole": partToWhole,
  "reporting-heatmap": reportingHeatmap,
  "area-heatmap": areaHeatmap,
  limits,
};
