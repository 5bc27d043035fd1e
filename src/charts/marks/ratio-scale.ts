import type { Language } from "#model/bilingual.ts";
import { breakBetween } from "#model/breaks.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { runsBetweenBreaks } from "../model/comparable-runs.ts";
import type { ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import type { ChartSize } from "../drawing.ts";
import type { ValueScale } from "./value-scale.ts";

/**
 * A series whose heights are powers of ten of its base year's figure: 0 is once as many, 1 ten times.
 * Observations stay as printed. Throws RangeError where nothing stands in the base year.
 */
export function toRatios(series: ChartSeries, base: number): ChartSeries {
  const first = series.points.find((point) => point.primary && point.wholeYear === base);
  const unit = first?.value ?? null;
  if (unit === null) throw new RangeError(`no figure of ${String(base)} in ${series.metric.id}`);
  const power = (value: number | null): number | null =>
    value === null || value <= 0 ? null : Math.log10(value / unit);
  const points = series.points.map((point): ChartPoint => ({
    ...point,
    value: power(point.value),
    low: power(point.low),
    high: power(point.high),
    ...(breakBetween(series.breaks, base, point.position) && { beyond: true }),
  }));
  return { ...series, points };
}

/** Multiples that axes are marked by: near steps where all stays within a few times, else far ones. */
const steps = {
  near: [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8],
  far: [0.001, 0.01, 0.1, 1, 10, 100, 1000],
};
const thirds = [1 / 300, 1 / 30, 1 / 3, 3, 30, 300];

/** The axis of some series in powers of ten, marked by multiples of the base year. */
export function ratioScale(
  series: readonly ChartSeries[],
  base: number,
  lang: Language,
): ValueScale {
  const words = chartWords(lang);
  const heights = series.flatMap(({ points }) =>
    points.flatMap(({ value, low, high }) => [value, low, high].filter((one) => one !== null)),
  );
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const isNear = low >= Math.log10(steps.near[0] ?? 1) && high <= Math.log10(8);
  const marked = isNear ? steps.near : [...steps.far, ...thirds].toSorted((a, b) => a - b);
  const room = Math.max(0.02, (high - low) * 0.06);
  const domain = [low - room, high + room] as const;
  const ticks = marked
    .map((multiple) => ({ value: Math.log10(multiple), text: words.multiple(multiple) }))
    .filter(({ value }) => domain[0] < value && value < domain[1]);
  return { domain, ticks, caption: words.ratioBase(base) };
}

/** What stands at the end of each stretch: its first and last figure as printed. */
export function stretchLabels(
  series: ChartSeries,
  size: ChartSize,
): readonly { readonly point: ChartPoint; readonly text: string }[] {
  const say = ({ observation }: ChartPoint): string =>
    size.form === "phone"
      ? formatShort(observation, series.unit, size.lang)
      : formatFigure(observation, series.unit, size.lang, { withUnit: false });
  return runsBetweenBreaks(series).map(({ first, last }) => ({
    point: last.point,
    text: first === last ? say(last.point) : `${say(first.point)} → ${say(last.point)}`,
  }));
}
