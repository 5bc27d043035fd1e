/** The kinds of chart an editor may declare. */
export const chartKinds = [
  "trend-line",
  "slope",
  "ranked-bars",
  "small-multiples",
  "streak-ladder",
  "streak-spans",
  "part-to-whole",
  "reporting-heatmap",
  "limits",
] as const;
export type ChartKind = (typeof chartKinds)[number];
