import { type Markish, rect } from "@observablehq/plot";
import { type ChartSize, type Drawing, type Frame, pxOf, pyOf, singlePanel } from "../drawing.ts";
import {
  labelledYears,
  valueAxis,
  valueAxisBoxes,
  valueAxisMargin,
  yearAxis,
} from "../marks/axes.ts";
import { labelMarks, placeLabels, textWidth, type Wanted } from "../marks/labels.ts";
import type { MarkName } from "../marks/mark-names.ts";
import { heightOf, openMarks, pointStyle, seriesClass, tagEach } from "../marks/points.ts";
import { valueScale } from "../marks/value-scale.ts";
import { extentOf } from "../model/points.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";

/** A total over the time that it sums: its width is that time, its height the total. */
interface Block {
  readonly point: ChartPoint;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** Totals of several years, each a block over its years; where two share years, both are seen. */
export function drawBlocks(model: ChartModel, size: ChartSize, height: number): Drawing {
  const [series] = model.series;
  const blocks = series ? blocksOf(series) : [];
  const unit = series?.unit ?? { id: "", name: { zh: "", enOne: "", enMany: "" } };
  const tallest = Math.max(1, ...blocks.map((block) => block.height));
  const scale = valueScale([tallest], unit, size.lang, {});
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
  const color = seriesClass(series?.color ?? 0);
  const years = labelledYears(frame, model.period.from, model.period.to, size);
  const bounds = { left: 2, top: 2, right: frame.width, bottom: frame.height - frame.bottom };
  const wanted = blocks.map((block) => labelOf(block, series, frame, size));
  const labels = placeLabels(wanted, valueAxisBoxes(frame, scale, size), bounds);
  const marks: Markish[] = [
    ...valueAxis(frame, scale, size),
    ...yearAxis(frame, years, size),
    blockMark(blocks, series?.index ?? 0, color),
    ...openMarks(
      blocks.map((block) => ({ ...block.point, position: (block.from + block.to) / 2 })),
      color,
      frame,
      names,
    ),
    ...labelMarks(labels.placed, frame, "c-value"),
  ];
  return singlePanel(frame, marks, names);
}

function blocksOf(series: ChartSeries): readonly Block[] {
  return series.points.flatMap((point) => {
    const { start, end } = extentOf(point.observation.period);
    const height = heightOf(point);
    return start === null || height === null ? [] : [{ point, from: start, to: end, height }];
  });
}

function blockMark(blocks: readonly Block[], series: number, color: string): Markish {
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
  { point, from, to, height }: Block,
  series: ChartSeries | undefined,
  frame: Frame,
  size: ChartSize,
): Wanted<ChartPoint> {
  const text = series ? formatShort(point.observation, series.unit, size.lang) : "";
  const [left, right, y] = [pxOf(frame, from), pxOf(frame, to), pyOf(frame, height)];
  const line = size.fontSize * 1.25;
  const isOpen = (point.low === null) !== (point.high === null);
  const over = y - line / 2 - (isOpen ? 18 : 3);
  const places = [over, y + line / 2 + 4, over - line].flatMap((at) => [
    { x: (left + right) / 2, y: at, anchor: "middle" as const },
    { x: left, y: at, anchor: "start" as const },
    { x: right, y: at, anchor: "end" as const },
  ]);
  const width = textWidth(text, size.fontSize, "bold") + 4;
  return { subject: point, text, width, height: line, places };
}
