/** The kinds of chart an editor may declare. */
export const chartKinds = [
  "trend-line",
  "indexed-trend",
  "events-trend",
  "slope",
  "ranked-bars",
  "range-bars",
  "small-multiples",
  "streak-ladder",
  "streak-spans",
  "tier-ladder",
  "part-to-whole",
  "reporting-heatmap",
  "area-heatmap",
  "limits",
] as const;
export type ChartKind = (typeof chartKinds)[number];
