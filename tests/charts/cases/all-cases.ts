import type { Case } from "../helpers/case.ts";
import { longTrendCase } from "./long-trend.ts";
import { limitsCase } from "./limits.ts";
import { partsCase, remainderCase } from "./part-to-whole.ts";
import { barsCase } from "./ranked-bars.ts";
import { heatmapCase } from "./reporting-heatmap.ts";
import { slopeCase } from "./slope.ts";
import { linesCase, panelsCase, totalsCase } from "./small-multiples.ts";
import { ladderCase } from "./streak-ladder.ts";
import { spansCase } from "./streak-spans.ts";
import { changeCase, trendCase } from "./trend-line.ts";

/** Every case, for what must hold of all charts. */
export const allCases: readonly Case[] = [
  trendCase,
  changeCase,
  longTrendCase,
  barsCase,
  slopeCase,
  panelsCase,
  linesCase,
  totalsCase,
  ladderCase,
  spansCase,
  partsCase,
  remainderCase,
  heatmapCase,
  limitsCase,
];
