import type { Case } from "../helpers/case.ts";
import { heatCase } from "./area-heatmap.ts";
import { eventsCase } from "./events-trend.ts";
import { indexedCase } from "./indexed-trend.ts";
import { longTrendCase } from "./long-trend.ts";
import { limitsCase } from "./limits.ts";
import { partsCase, remainderCase } from "./part-to-whole.ts";
import { rangeCase } from "./range-bars.ts";
import { barsCase } from "./ranked-bars.ts";
import { heatmapCase } from "./reporting-heatmap.ts";
import { slopeCase } from "./slope.ts";
import { linesCase, panelsCase, totalsCase } from "./small-multiples.ts";
import { ladderCase } from "./streak-ladder.ts";
import { spansCase } from "./streak-spans.ts";
import { tierCase } from "./tier-ladder.ts";
import { changeCase, trendCase } from "./trend-line.ts";

/** Every case, for what must hold of all charts. */
export const allCases: readonly Case[] = [
  trendCase,
  changeCase,
  longTrendCase,
  indexedCase,
  eventsCase,
  barsCase,
  slopeCase,
  rangeCase,
  panelsCase,
  linesCase,
  totalsCase,
  ladderCase,
  spansCase,
  tierCase,
  partsCase,
  remainderCase,
  heatmapCase,
  heatCase,
  limitsCase,
];
