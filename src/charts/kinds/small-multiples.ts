import { type Markish, rect, text } from "@observablehq/plot";
import { type Options, shared, type ValuesOf } from "../declared-chart.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  type Panel,
  panelAt,
  pixelFrame,
  pxOf,
  pyOf,
  singlePanel,
} from "../drawing.ts";
import { valueAxis, valueAxisBoxes, valueAxisMargin, yearAxis } from "../marks/axes.ts";
import { labelMarks, placeLabels, textWidth, type Wanted, wrapText } from "../marks/labels.ts";
import type { MarkName } from "../marks/mark-names.ts";
import { isOpen, openMark, pointStyle, seriesClass, tagEach } from "../marks/points.ts";
import { valueScale } from "../marks/value-scale.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { namedFigures, totals } from "../text/summary/bars-and-parts.ts";
import { overYears } from "../text/summary/over-years.ts";
import type { SummaryContext, SummaryWriter } from "../text/summary/summary.ts";
import { type Total, totalsOf } from "./range-bars.ts";
import { drawBars } from "./ranked-bars.ts";
import { defineKind, marksOfLines } from "./spec.ts";
import { drawTrend } from "./trend-line.ts";

const options = {
  panel: shared.panel,
  /** Of bars: the end of every panel's axis, for example 100 of a rate. */
  until: { schema: ({ z }) => z.number().positive(), example: "until: 100" },
  label: shared.label,
  totals: shared.totals,
} as const satisfies Options;

/**
 * One panel a series: the only way that figures of different base may stand together. Panels of one
 * metric share one scale, so that heights mean the same in each; other metrics have their own.
 */
export const smallMultiples = defineKind({
  kind: "small-multiples",
  draws: { zh: "各有坐标轴的小图", en: "panels with axes of their own" },
  altName: { zh: "小图并列", en: "Small panels" },
  gallery: {
    name: { zh: "小图并列", en: "Small panels" },
    use: {
      zh: "几项指标统计对象不同，或几个地方大小悬殊：各占一格，各有坐标轴。",
      en: "Metrics of different base, or places of very different size: a panel and an axis each.",
    },
    avoid: {
      zh: "几条线本可同轴相比时。不同指标的格与格之间不比高低。",
      en: "Where the lines could share an axis. Panels of different metrics are not compared by height.",
    },
    example: "fraud-nation",
  },
  options,
  shares: "nothing",
  isOverYears: true,
  isOneColour: true,
  explored: "metric",
  marks: marksOfLines,
  draw: drawPanels,
  summary: (telling) => summaries[telling.model.declaration.options.panel ?? "line"](telling),
  draft: { isDated: true },
});

/** Room between panels, and the least a panel of a line needs, in pixels. */
const gutter = 28;
const leastWidth = 200;

function drawPanels(model: ChartModel<ValuesOf<typeof options>>, size: ChartSize): Drawing {
  const panel = model.declaration.options.panel ?? "line";
  const isBar = panel === "bar";
  const columns = isBar ? 1 : columnsOf(model.series.length, size.width);
  const width = Math.floor((size.width - gutter * (columns - 1)) / columns);
  const inner = { ...size, width };
  const drawingOf = (series: ChartSeries): Drawing => {
    const one = { ...model, series: [{ ...series, label: { zh: "", en: "" } }] };
    if (isBar) return drawBars(one, inner, { until: model.declaration.options.until });
    const height = size.form === "phone" ? 168 : 210;
    if (panel === "range") return drawBlocks(series, model, inner, height);
    const scaled = model.series.filter((other) => other.metric.id === series.metric.id);
    return drawTrend(one, inner, { height, scaled });
  };
  const all = model.series.map((series) => {
    const title = wrapText(series.label[size.lang], width, size.fontSize, "bold");
    return { series, title, drawing: drawingOf(series) };
  });
  const line = size.fontSize * 1.35;
  const isOne = model.series.length === 1;
  const panels: Panel[] = [];
  let top = 0;
  for (let start = 0; start < all.length; start += columns) {
    const row = all.slice(start, start + columns);
    const lines = Math.max(...row.map(({ title }) => title.split("\n").length));
    const head = Math.ceil(lines * line + (isBar ? 2 : 6));
    row.forEach(({ series, title, drawing }, column) => {
      const left = column * (width + gutter);
      const own = isOne ? {} : { series: series.index };
      panels.push({ ...titlePanel(title, width, head, size), left, top, ...own });
      for (const panel of drawing.panels) panels.push({ ...panel, left, top: top + head, ...own });
    });
    top += head + Math.max(...row.map(({ drawing }) => drawing.height)) + (isBar ? 10 : 14);
  }
  const marks = [...new Set(all.flatMap(({ drawing }) => drawing.marks))];
  return { width: size.width, height: top, panels, marks, unplaced: [] };
}

function columnsOf(panels: number, width: number): number {
  const most = Math.max(1, Math.floor((width + gutter) / (leastWidth + gutter)));
  return Math.min(panels === 4 ? 2 : panels, most);
}

function titlePanel(title: string, width: number, height: number, size: ChartSize): Panel {
  const widest = Math.max(width, Math.ceil(textWidth(title, size.fontSize, "bold")));
  const frame = pixelFrame(widest, height);
  const heading = text([title], {
    x: () => 0,
    y: () => 0,
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: 1.3,
    className: "c-name",
  });
  return { ...panelAt(0, 0, frame, [heading]), width };
}

const summaries: Readonly<Record<"line" | "bar" | "range", SummaryWriter>> = {
  line: overYears,
  bar: barSentences,
  range: totals,
};

/** Of panels of one bar each: the figures with what each is a share of. */
function barSentences(telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const each = model.series.map((series) => {
    const base = series.metric.base[lang];
    return namedFigures(series, telling) + (base === "" ? "" : words.brackets(words.base(base)));
  });
  const metrics = new Set(model.series.map((one) => one.metric.id));
  return [each.join(words.pause), ...(metrics.size > 1 ? [words.eachOfItsOwn] : [])];
}

/**
 * Totals of several years, each a block as wide as its time and as high as its size; where two share
 * years, both are seen.
 */
function drawBlocks(
  series: ChartSeries,
  model: ChartModel,
  size: ChartSize,
  height: number,
): Drawing {
  const blocks = totalsOf(series);
  const tallest = Math.max(1, ...blocks.map((block) => block.height));
  const scale = valueScale([tallest], series.unit, size.lang, {});
  const frame: Frame = {
    width: size.width,
    height,
    top: Math.ceil(size.fontSize * 3.2),
    // Half a year's label hangs over the last block.
    right: 9,
    bottom: Math.ceil(size.fontSize * 2.4),
    left: valueAxisMargin(scale, size),
    x: [model.period.from - 0.5, model.period.to + 0.5],
    y: scale.domain,
  };
  const names: MarkName[] = blocks.flatMap(({ point }) => pointStyle(point).mark ?? []);
  const color = seriesClass(series.color);
  const bounds = { left: 2, top: 2, right: frame.width, bottom: frame.height - frame.bottom };
  const wanted = blocks.map((block) => labelOf(block, series, frame, size));
  const labels = placeLabels(wanted, valueAxisBoxes(frame, scale, size), bounds);
  const marks: Markish[] = [
    ...valueAxis(frame, scale, size),
    yearAxis(frame, size),
    blockMark(blocks, series.index, color),
    openMark(
      blocks.map((block) => ({ ...block.point, position: (block.from + block.to) / 2 })),
      color,
      frame,
      names,
    ),
    ...labelMarks(labels.placed, frame, "c-value"),
  ];
  return singlePanel(frame, marks, names);
}

function blockMark(blocks: readonly Total[], series: number, color: string): Markish {
  return rect(blocks, {
    x1: "from",
    x2: "to",
    y1: 0,
    y2: "height",
    insetLeft: 1,
    insetRight: 1,
    ...tagEach(blocks, ({ point }) => ({ row: point.row, series })),
    className: `c-range ${color}`,
  });
}

/** The total over its block, above the arrow of an open end; else within. */
function labelOf(
  { point, from, to, height }: Total,
  series: ChartSeries,
  frame: Frame,
  size: ChartSize,
): Wanted<ChartPoint> {
  const text = formatShort(point.observation, series.unit, size.lang);
  const [left, right, y] = [pxOf(frame, from), pxOf(frame, to), pyOf(frame, height)];
  const line = size.fontSize * 1.25;
  const over = y - line / 2 - (isOpen(point) ? 18 : 3);
  const places = [over, y + line / 2 + 4, over - line].flatMap((at) => [
    { x: (left + right) / 2, y: at, anchor: "middle" as const },
    { x: left, y: at, anchor: "start" as const },
    { x: right, y: at, anchor: "end" as const },
  ]);
  const width = textWidth(text, size.fontSize, "bold") + 4;
  return { subject: point, text, width, height: line, places };
}
