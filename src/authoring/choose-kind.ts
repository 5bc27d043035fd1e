import type { ChartKind } from "#charts/chart-kinds.ts";
import type { ChartDeclarationInput } from "#charts/declaration.ts";
import type { PlacedPoint } from "#charts/model/types.ts";
import { isTotalOfYears } from "#charts/model/year-position.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Area, AreaLevel, Metric } from "#model/vocabulary.ts";

/** One metric in one area, with what is known of it. */
export interface DraftSeries {
  readonly area: Area;
  readonly points: readonly PlacedPoint[];
}

export interface ChosenKind {
  readonly kind: ChartKind;
  readonly options?: ChartDeclarationInput["options"];
  /** Why this kind, for the editor who may choose another. */
  readonly why: Bilingual;
}

/** Lines of more than so many places cross each other too often. */
const mostLines = 4;

/** A line this many times lower than another lies flat on the axis. */
const mostApart = 5;

/** The kind that fits the figures of a metric: what they measure decides, then how many years there are. */
export function chooseKind(metric: Metric, series: readonly DraftSeries[]): ChosenKind {
  return byMeasure(metric) ?? byTotals(series) ?? byYears(metric, series);
}

function byMeasure(metric: Metric): ChosenKind | null {
  if (metric.measure === "limit")
    return chosen("limits", "它是承诺的时限，不是结果", "it is a limit that was set, not a result");
  if (metric.measure === "tier" && metric.scale !== null)
    return chosen("tier-ladder", "它是分等次的", "it is counted in tiers");
  if (metric.measure === "streak")
    return chosen("streak-spans", "它说的是“连续若干年”", "it says “n years running”");
  return null;
}

function byTotals(series: readonly DraftSeries[]): ChosenKind | null {
  const points = series.flatMap((one) => one.points);
  const isTotal = points.every(({ observation }) => isTotalOfYears(observation.period));
  if (!isTotal) return null;
  return chosen("range-bars", "只有跨年的合计", "there are only totals of several years");
}

function byYears(metric: Metric, series: readonly DraftSeries[]): ChosenKind {
  const years = series.map(yearsOf);
  const isLong = years.map((some) => some.size >= 3);
  const options = labelOption(Math.max(...years.map((some) => some.size)));
  if (isLong.some(Boolean)) {
    if (isLong.every(Boolean) && isComparable(metric, series))
      return chosen("trend-line", "有三年以上的数", "there are three years or more", options);
    if (!isLong.every(Boolean) && series.length >= mostLines)
      return chosen(
        "area-heatmap",
        "地方多，而多数地方只有一两年的数",
        "there are many places, most with a year or two",
      );
    const panels = { ...options, panel: "line" } as const;
    return chosen(
      "small-multiples",
      "各地的数相差太大，同一条轴上看不清",
      "the places differ too much for one axis",
      panels,
    );
  }
  // The longest bar of ranks would be the worst; a dot at its place says no more than it is.
  if (metric.measure === "rank")
    return chosen("trend-line", "它是名次", "it is a rank", { label: "all" });
  return byFewFigures(series);
}

function byFewFigures(series: readonly DraftSeries[]): ChosenKind {
  const times = series.map((one) => new Set(one.points.map(timeOf)));
  if (isRankingWrong(series))
    return chosen(
      "small-multiples",
      "开发区与区县不排在一起比",
      "a zone is not ranked beside districts",
      { panel: "bar" },
    );
  if (times.every((some) => some.size >= 2))
    return chosen("slope", "只有前后两个时候的数", "there are figures of two times only");
  const isOneTime = new Set(times.flatMap((some) => [...some])).size === 1;
  if (series.length > 1 && !isOneTime)
    return chosen(
      "small-multiples",
      "各地的数不是同一个时候的",
      "the places have figures of different times",
      { panel: "bar" },
    );
  return chosen("ranked-bars", "每个地方只有一个数", "there is one figure a place");
}

function chosen(
  kind: ChartKind,
  zh: string,
  en: string,
  options?: ChartDeclarationInput["options"],
): ChosenKind {
  return { kind, why: { zh, en }, ...(options && { options }) };
}

/** Few figures have room to be written each. */
function labelOption(years: number): { label?: "all" } {
  return years <= 6 ? { label: "all" } : {};
}

function yearsOf({ points }: DraftSeries): ReadonlySet<number> {
  return new Set(points.flatMap((point) => point.wholeYear ?? []));
}

function timeOf({ observation }: PlacedPoint): string {
  return observation.period.text;
}

function isComparable({ measure }: Metric, series: readonly DraftSeries[]): boolean {
  if (series.length > mostLines) return false;
  if (measure === "rate" || measure === "change") return true;
  const tops = series.map(({ points }) =>
    Math.max(...points.map(({ value, low }) => Math.abs(value ?? low ?? 0))),
  );
  return Math.max(...tops) <= Math.min(...tops) * mostApart;
}

function isRankingWrong(series: readonly DraftSeries[]): boolean {
  const levels = new Set<AreaLevel>(series.map(({ area }) => area.level));
  return levels.has("zone") && (levels.has("district") || levels.has("county"));
}
