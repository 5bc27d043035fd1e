import { areaHeatmap } from "./area-heatmap.ts";
import { eventsTrend } from "./events-trend.ts";
import { figureCard } from "./figure-card.ts";
import { indexedTrend } from "./indexed-trend.ts";
import { limits } from "./limits.ts";
import { partToWhole } from "./part-to-whole.ts";
import { rangeBars } from "./range-bars.ts";
import { rankedBars } from "./ranked-bars.ts";
import { reportingHeatmap } from "./reporting-heatmap.ts";
import { slope } from "./slope.ts";
import { smallMultiples } from "./small-multiples.ts";
import type { ChartKindSpec } from "./spec.ts";
import { streakLadder } from "./streak-ladder.ts";
import { streakSpans } from "./streak-spans.ts";
import { tierLadder } from "./tier-ladder.ts";
import { trendLine } from "./trend-line.ts";

/** The kinds of chart that an editor may declare, in the order of the gallery. */
export const chartKinds = [
  figureCard,
  trendLine,
  indexedTrend,
  eventsTrend,
  slope,
  rankedBars,
  rangeBars,
  smallMultiples,
  streakLadder,
  streakSpans,
  tierLadder,
  partToWhole,
  reportingHeatmap,
  areaHeatmap,
  limits,
] as const satisfies readonly ChartKindSpec[];

export type ChartKind = (typeof chartKinds)[number]["kind"];

/** The kind of a name. Throws RangeError where there is none. */
export function kindOf(name: string, kinds: readonly ChartKindSpec[] = chartKinds): ChartKindSpec {
  const kind = kinds.find((one) => one.kind === name);
  if (!kind) throw new RangeError(`no kind of chart is called ${name}`);
  return kind;
}
