import { link, type Markish, rect, ruleX, text } from "@observablehq/plot";
import { formatNumber } from "#words/figure.ts";
import { nameGaps } from "#words/gaps.ts";
import { chartWords } from "#words/index.ts";
import type { Options } from "../declared-chart.ts";
import { type ChartSize, type Drawing, type Frame, pxOf, singlePanel, xAt } from "../drawing.ts";
import { textWidth } from "../marks/labels.ts";
import type { MarkName } from "../marks/mark-names.ts";
import {
  heightOf,
  isOpen,
  maybeLatest,
  pointStyle,
  seriesClass,
  tagEach,
} from "../marks/points.ts";
import { type RowLayout, rowLayout, rowNames } from "../marks/rows.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { bars } from "../text/summary/bars-and-parts.ts";
import { defineKind, marksOfBars } from "./spec.ts";

const options = {
  /** Longest first, or as declared. Default `value`. */
  order: { schema: ({ z }) => z.enum(["value", "given"]), example: "order: given" },
} as const satisfies Options;

/** One bar a series, from zero, with the end of its interval and its figure; longest first. */
export const rankedBars = defineKind({
  kind: "ranked-bars",
  draws: { zh: "条形", en: "bars, longest first" },
  altName: { zh: "条形图", en: "Bar chart" },
  gallery: {
    name: { zh: "条形", en: "Bars" },
    use: {
      zh: "几个地方同一时段、同一指标的数，排出长短。",
      en: "One metric of one period in several places, longest first.",
    },
    avoid: {
      zh: "时段不同时要按原样排、并写明；开发区不与区县排名次；名次不画成条。",
      en: "Where periods differ, keep the order given and say so. Zones are not ranked beside districts, and ranks are not drawn as bars.",
    },
    example: "satisfaction-2014",
  },
  options,
  shares: "axis",
  isRanking: true,
  explored: "value",
  marks: marksOfBars,
  draw: (model, size) =>
    drawBars(model, size, { given: model.declaration.options.order === "given" }),
  summary: bars,
});

/** Thickness of a bar and length of the arrow of an open end, in pixels. */
const thickness = 16;
const arrow = 14;

interface Bar {
  readonly row: number;
  readonly series: ChartSeries;
  readonly point: ChartPoint | null;
  readonly value: number;
  readonly label: string;
}

type Drawn = Bar & { readonly point: ChartPoint };

type Middle = (bar: Bar) => number;

export interface BarOptions {
  /** Bars that are promises, not results: hollow. */
  readonly hollow?: boolean;
  /** In the order declared, instead of longest first. */
  readonly given?: boolean;
  /** The axis ends here instead of at the longest bar. */
  readonly until?: number | undefined;
  /** The axis holds this too, for bars that others of another drawing are compared with. */
  readonly most?: number;
}

/** Bars of this kind, or of those that are made of them. */
export function drawBars(model: ChartModel, size: ChartSize, options: BarOptions = {}): Drawing {
  const bars = barsOf(model, size, options);
  const labels = bars.map((bar) => bar.series.label[size.lang]);
  const layout = rowLayout(labels, size, thickness);
  const frame = frameOf(bars, layout, size, options);
  const half = thickness / 2 / layout.rowHeight;
  const middle = (bar: Bar): number => bar.row + layout.centre;
  const drawn = bars.filter((bar): bar is Drawn => bar.point !== null);
  const rows = bars.map((bar) => bar.series.index);
  const names: MarkName[] = [];
  const marks: Markish[] = [
    rowNames(layout, frame, size, rows),
    ruleX([options.until ?? []].flat(), { className: "c-grid" }),
    barMark(drawn, middle, half, options.hollow === true, names),
    ...endMarks(options.hollow ? [] : drawn, middle, frame, half, names),
    ...(layout.side === "left" ? [ruleX([0], { className: "c-axis" })] : []),
    ...valueMarks(bars, middle, frame),
  ];
  return singlePanel(frame, marks, names);
}

function barsOf(
  model: ChartModel,
  size: ChartSize,
  { hollow = false, given }: BarOptions,
): readonly Bar[] {
  const bars = model.series.map((series) => {
    const point = maybeLatest(series);
    const label = labelOf(series, point, size, hollow);
    return { series, point, value: point ? (heightOf(point) ?? 0) : 0, label };
  });
  const ordered = given
    ? bars
    : bars.toSorted(
        (a, b) => Number(a.point === null) - Number(b.point === null) || b.value - a.value,
      );
  return ordered.map((bar, row) => ({ ...bar, row }));
}

function labelOf(
  series: ChartSeries,
  point: ChartPoint | null,
  size: ChartSize,
  hollow: boolean,
): string {
  const words = chartWords(size.lang);
  if (!point) return nameGaps(series.gaps, size.lang);
  if (hollow && point.value !== null)
    return words.within(formatNumber(point.value, series.unit, size.lang));
  return formatShort(point.observation, series.unit, size.lang);
}

function frameOf(bars: readonly Bar[], layout: RowLayout, size: ChartSize, of: BarOptions): Frame {
  const { until, most = 0 } = of;
  const ends = bars.flatMap((bar) => [bar.value, bar.point?.high ?? 0, bar.point?.low ?? 0]);
  const low = Math.min(0, ...ends);
  const high = until ?? Math.max(0, most, ...ends);
  const room = (some: readonly Bar[]): number =>
    Math.max(
      4,
      ...some.map(
        (bar) => textWidth(bar.label, size.fontSize, "bold") + 10 + (isOpen(bar.point) ? arrow : 0),
      ),
    );
  return {
    width: size.width,
    height: bars.length * layout.rowHeight + 6,
    top: 3,
    bottom: 3,
    right: Math.ceil(room(bars.filter((bar) => bar.value >= 0))),
    left: layout.left + (low < 0 ? Math.ceil(room(bars.filter((bar) => bar.value < 0))) : 0),
    x: low === high ? [0, 1] : [low, high],
    y: [Math.max(1, bars.length), 0],
  };
}

function barMark(
  bars: readonly Drawn[],
  middle: Middle,
  half: number,
  hollow: boolean,
  names: MarkName[],
): Markish {
  const markOf = ({ point }: Drawn): MarkName | null => (hollow ? "limit" : pointStyle(point).mark);
  const classOf = (bar: Drawn): string => {
    const mark = markOf(bar);
    if (!mark || mark === "approx") return "c-bar";
    return mark === "target" || mark === "limit" ? "c-bar-dashed" : "c-bar-hollow";
  };
  names.push(...bars.flatMap((bar) => markOf(bar) ?? []).filter((mark) => mark !== "approx"));
  return rect(bars, {
    x1: 0,
    x2: "value",
    y1: (bar: Bar) => middle(bar) - half,
    y2: (bar: Bar) => middle(bar) + half,
    ...tagEach(bars, (bar) => ({
      row: bar.point.row,
      series: bar.series.index,
      classes: `${classOf(bar)} ${seriesClass(0)}`,
    })),
  });
}

/** Whiskers of intervals, and arrows where the print gives one end only. */
function endMarks(
  bars: readonly Drawn[],
  middle: Middle,
  frame: Frame,
  half: number,
  names: MarkName[],
): readonly Markish[] {
  const whiskers = bars.flatMap((bar) => {
    const { low, high } = bar.point;
    if (low === null || high === null) return [];
    if (Math.abs(pxOf(frame, high) - pxOf(frame, low)) <= 4) return [];
    names.push("interval");
    const y = middle(bar);
    const cap = (x: number): readonly number[] => [x, y - half / 2, x, y + half / 2];
    return [[low, y, high, y], cap(low), cap(high)];
  });
  const arrows = bars
    .filter((bar) => isOpen(bar.point))
    .flatMap((bar) => {
      const up = bar.point.high === null;
      names.push(bar.point.observation.qualifier === "at_most" ? "at-most" : "at-least");
      const away = up === bar.value < 0 ? -1 : 1;
      const start = pxOf(frame, bar.value);
      const at = (px: number): number => xAt(frame, px);
      const [y, tip] = [middle(bar), at(start + away * (arrow - 2))];
      const back = at(start + away * (arrow - 7));
      return [
        [bar.value, y, tip, y],
        [back, y - half / 2, tip, y],
        [back, y + half / 2, tip, y],
      ];
    });
  const lines = (rows: readonly (readonly number[])[], className: string): Markish =>
    link(rows, { x1: "0", y1: "1", x2: "2", y2: "3", className });
  return [lines(whiskers, "c-whisker"), lines(arrows, `c-connector ${seriesClass(0)}`)];
}

function valueMarks(bars: readonly Bar[], middle: Middle, frame: Frame): readonly Markish[] {
  return [true, false].map((positive) => {
    const group = bars.filter((bar) => bar.value >= 0 === positive);
    return text(group, {
      x: (bar: Bar) => {
        const end = positive
          ? Math.max(bar.value, bar.point?.high ?? 0)
          : Math.min(bar.value, bar.point?.low ?? 0);
        const shift = 6 + (isOpen(bar.point) ? arrow : 0);
        return xAt(frame, pxOf(frame, end) + (positive ? shift : -shift));
      },
      y: middle,
      text: "label",
      textAnchor: positive ? "start" : "end",
      ...tagEach(group, (bar) => ({ series: bar.series.index })),
      className: "c-value",
    });
  });
}
