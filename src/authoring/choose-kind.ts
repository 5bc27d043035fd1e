import type { ChartOptions } from "#charts/declared-chart.ts";
import { areaHeatmap } from "#charts/kinds/area-heatmap.ts";
import { figureCard } from "#charts/kinds/figure-card.ts";
import { chartKinds } from "#charts/kinds/index.ts";
import { rangeBars } from "#charts/kinds/range-bars.ts";
import { rankedBars } from "#charts/kinds/ranked-bars.ts";
import { slope } from "#charts/kinds/slope.ts";
import { smallMultiples } from "#charts/kinds/small-multiples.ts";
import type { ChartKindSpec, DraftRequest } from "#charts/kinds/spec.ts";
import { trendLine } from "#charts/kinds/trend-line.ts";
import { isTotalOfYears } from "#charts/model/points.ts";
import type { PlacedPoint } from "#charts/model/types.ts";
import { type Compared, faultsOf } from "#charts/rules.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { Metric } from "#model/vocabulary.ts";

type DraftSeries = DraftRequest["series"][number];

export interface ChosenKind {
  readonly kind: ChartKindSpec;
  readonly options?: ChartOptions;
  /** Why this kind, for the editor who may choose another. */
  readonly why: Bilingual;
}

/** Lines of more than so many places cross each other too often. */
const mostLines = 4;

/** A line this many times lower than another lies flat on the axis. */
const mostApart = 5;

/** The kind that fits the figures of a metric: what they measure decides, then how many years there are. */
export function chooseKind(metric: Metric, series: readonly DraftSeries[]): ChosenKind {
  const compared = series.map(({ area }) => ({ metric, area }));
  return byMeasure(compared) ?? byTotals(series) ?? byYears(metric, series, compared);
}

/** A kind that is made for the measure. */
function byMeasure(compared: readonly Compared[]): ChosenKind | null {
  const kinds: readonly ChartKindSpec[] = chartKinds;
  const kind = kinds.find((one) => one.draft?.why && faultsOf(one, compared).length === 0);
  return kind?.draft?.why ? { kind, why: kind.draft.why } : null;
}

function byTotals(series: readonly DraftSeries[]): ChosenKind | null {
  const points = series.flatMap((one) => one.points);
  const isTotal = points.every(({ observation }) => isTotalOfYears(observation.period));
  if (!isTotal) return null;
  return chosen(rangeBars, "只有跨年的合计", "there are only totals of several years");
}

function byYears(
  metric: Metric,
  series: readonly DraftSeries[],
  compared: readonly Compared[],
): ChosenKind {
  const years = series.map(yearsOf);
  const isLong = years.map((some) => some.size >= 3);
  const options = labelOption(Math.max(...years.map((some) => some.size)));
  if (isLong.some(Boolean)) {
    if (isLong.every(Boolean) && isOfOneSize(metric, series))
      return chosen(trendLine, "有三年以上的数", "there are three years or more", options);
    if (!isLong.every(Boolean) && series.length >= mostLines)
      return chosen(
        areaHeatmap,
        "地方多，而多数地方只有一两年的数",
        "there are many places, most with a year or two",
      );
    return chosen(
      smallMultiples,
      "各地的数相差太大，同一条轴上看不清",
      "the places differ too much for one axis",
      { ...options, panel: "line" },
    );
  }
  // The longest bar of ranks would be the worst; a dot at its place says no more than it is.
  if (metric.measure === "rank")
    return chosen(trendLine, "它是名次", "it is a rank", { label: "all" });
  return byFewFigures(series, compared);
}

function byFewFigures(series: readonly DraftSeries[], compared: readonly Compared[]): ChosenKind {
  const times = series.map((one) => new Set(one.points.map(timeOf)));
  if (series.length === 1) return chosen(figureCard, "只有一两个数", "there is a figure or two");
  if (faultsOf(rankedBars, compared).length > 0)
    return chosen(
      smallMultiples,
      "开发区与区县不排在一起比",
      "a zone is not ranked beside districts",
      { panel: "bar" },
    );
  if (times.every((some) => some.size >= 2))
    return chosen(slope, "只有前后两个时候的数", "there are figures of two times only");
  const isOneTime = new Set(times.flatMap((some) => [...some])).size === 1;
  if (series.length > 1 && !isOneTime)
    return chosen(
      smallMultiples,
      "各地的数不是同一个时候的",
      "the places have figures of different times",
      { panel: "bar" },
    );
  return chosen(rankedBars, "每个地方只有一个数", "there is one figure a place");
}

function chosen(kind: ChartKindSpec, zh: string, en: string, options?: ChartOptions): ChosenKind {
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

function isOfOneSize({ measure }: Metric, series: readonly DraftSeries[]): boolean {
  if (series.length > mostLines) return false;
  if (measure === "rate" || measure === "change") return true;
  const tops = series.map(({ points }) =>
    Math.max(...points.map(({ value, low }) => Math.abs(value ?? low ?? 0))),
  );
  return Math.max(...tops) <= Math.min(...tops) * mostApart;
}
