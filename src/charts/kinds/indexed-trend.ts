import type { Language } from "#model/bilingual.ts";
import { breakBetween } from "#model/breaks.ts";
import { formatFigure } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { shared } from "../declared-chart.ts";
import type { ChartSize, Drawing } from "../drawing.ts";
import { textWidth } from "../marks/labels.ts";
import type { ValueScale } from "../marks/value-scale.ts";
import { runsBetweenBreaks } from "../model/comparable-runs.ts";
import { maybeBaseYear } from "../model/index-series.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { overYears } from "../text/summary/over-years.ts";
import { defineKind, marksOfLines } from "./spec.ts";
import { drawTrend, valuesOf } from "./trend-line.ts";

/**
 * Lines that start from one year: each figure as so many hundredths of its own series' base year, so
 * that what is counted in thousands and what is counted in millions can be followed together.
 */
export const indexedTrend = defineKind({
  kind: "indexed-trend",
  draws: { zh: "以某年为100的几条线", en: "lines that take one year as 100" },
  altName: { zh: "指数折线图", en: "Line chart of indices" },
  gallery: {
    name: { zh: "指数折线", en: "Indexed line" },
    use: {
      zh: "几条线大小悬殊或单位不同，要看谁变得快：各以同一年的数为100。",
      en: "Lines of very different size or unit, to see which changed faster: each takes one and the same year as 100.",
    },
    avoid: {
      zh: "有一条线缺那一年的确数时；要看数目本身时。指数说不出谁多谁少，也不越过口径变更。",
      en: "Where a line lacks an exact figure for that year, or the numbers themselves matter. An index does not say who has more, and it never crosses a change of definition.",
    },
    example: "deaths-indexed",
  },
  options: { base: shared.base, ratio: shared.ratio, label: shared.label },
  needs: ["base"],
  shares: "indices",
  isOverYears: true,
  totals: "never",
  marks: [...marksOfLines, "beyond"],
  isWide: ({ ratio }) => ratio === true,
  draw: (model, size) => {
    const { base = model.period.from, ratio } = model.declaration.options;
    if (ratio) return drawRatios(model, base, size);
    return drawTrend(model, size, { caption: chartWords(size.lang).indexBase(base) });
  },
  summary: overYears,
  draft: {
    isDated: true,
    options: ({ series }) => {
      const base = maybeBaseYear(series.map(({ points }) => points));
      return base === null ? {} : { base };
    },
  },
});

/**
 * Printed figures on a scale of multiples of the base year's. A stretch beyond a change of definition
 * stands where its own numbers put it, thin and unjoined: its heights compare within it alone.
 */
function drawRatios(model: ChartModel, base: number, size: ChartSize): Drawing {
  const series = model.series.map((one) => toRatios(one, base));
  const scale = ratioScale(series, base, size.lang);
  const ends = (one: ChartSeries) => stretchLabels(one, size);
  const names = series.map((one) => `${one.label[size.lang]} ${ends(one).at(-1)?.text ?? ""}`);
  const isPhone = size.form === "phone";
  // Names with both numbers stand at the right of their lines where there is room.
  const widest = Math.max(...names.map((name) => textWidth(name, size.fontSize, "bold")));
  const right = isPhone || series.length === 1 ? 0 : Math.min(widest + 14, size.width * 0.3);
  return drawTrend({ ...model, series }, size, {
    scale,
    ends,
    right,
    ...(isPhone && { height: 340 }),
  });
}

/**
 * A series whose heights are powers of ten of its base year's figure: 0 is once as many, 1 ten times.
 * Observations stay as printed. Throws RangeError where nothing stands in the base year.
 */
function toRatios(series: ChartSeries, base: number): ChartSeries {
  const first = series.points.find(({ wholeYear }) => wholeYear === base);
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
function ratioScale(series: readonly ChartSeries[], base: number, lang: Language): ValueScale {
  const words = chartWords(lang);
  const heights = valuesOf(series);
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
function stretchLabels(
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
