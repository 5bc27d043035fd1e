import { type Markish, rect, text } from "@observablehq/plot";
import { ChartError } from "../chart-error.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  type Panel,
  panelAt,
  pixelFrame,
} from "../drawing.ts";
import { yearAxis, yearGrid } from "../marks/axes.ts";
import { wrapText } from "../marks/labels.ts";
import { heightOf, seriesClass, tagEach } from "../marks/points.ts";
import { extentOf } from "../model/points.ts";
import type { ChartModel, ChartSeries } from "../model/types.ts";
import { totals } from "../text/summary/bars-and-parts.ts";
import { drawBars } from "./ranked-bars.ts";
import { defineKind, marksOfBars } from "./spec.ts";

/**
 * Totals of several years, a line each: which years it sums on the left, how much it comes to on the
 * right. Totals that share years are thus not taken for parts of one sum.
 */
export const rangeBars = defineKind({
  kind: "range-bars",
  draws: { zh: "跨年的合计", en: "totals of several years" },
  altName: { zh: "跨年合计图", en: "Chart of totals of several years" },
  gallery: {
    name: { zh: "跨年合计", en: "Totals of several years" },
    use: {
      zh: "来源只印若干年的合计，而各段长短不一、首尾相叠。",
      en: "Sources that print only totals of several years, of different length and overlapping.",
    },
    avoid: {
      zh: "有逐年的数时；想把几段相加时。",
      en: "Where yearly figures exist, or where somebody might add the totals up.",
    },
    example: "fraud-totals",
  },
  shares: "nothing",
  totals: "only",
  marks: marksOfBars,
  draw: drawTotals,
  summary: totals,
  draft: { isDated: true },
});

/** Of the width; the rest is left for the totals, whose figures need room. */
const yearsShare = 0.42;
const gap = 16;
/** Kept free at the right: on the narrowest screens letters are drawn wider than they are reckoned. */
const margin = 6;
const thickness = 12;

/** What all lines stand on: years up to `left`, totals from `right` on. */
interface Ground {
  readonly model: ChartModel;
  readonly size: ChartSize;
  readonly left: number;
  readonly right: number;
}

function drawTotals(model: ChartModel, size: ChartSize): Drawing {
  const groups = model.series
    .map((series) => ({
      series,
      totals: totalsOf(series).toSorted((a, b) => a.from - b.from),
    }))
    .filter(({ totals }) => totals.length > 0);
  if (groups.length === 0)
    throw new ChartError(model.declaration.id, "totals-none", "", { kind: "range-bars" });
  const left = Math.floor(size.width * yearsShare);
  const ground = { model, size, left, right: left + gap };
  const panels: Panel[] = [];
  const marks = new Set<Drawing["marks"][number]>();
  let top = 0;
  for (const { series, totals } of groups) {
    const heading = headingPanel(ground, series, top);
    panels.push(heading);
    top += heading.height;
    const bars = drawTotalBars(ground, series, totals);
    panels.push(yearsPanel(ground, series, totals, top, bars.height));
    for (const panel of bars.panels) panels.push({ ...panel, left: ground.right, top });
    for (const mark of bars.marks) marks.add(mark);
    top += bars.height + 6;
  }
  // The years, once beneath all lines.
  const foot = yearsFrame(ground, Math.ceil(size.fontSize * 1.6));
  panels.push(panelAt(0, top, foot, [yearAxis(foot, size, { y: foot.height / 2 })]));
  const height = top + foot.height;
  return { width: size.width, height, panels, marks: [...marks], unplaced: [] };
}

/** A total with the time that it sums. */
export type Total = ReturnType<typeof totalsOf>[number];

/** The totals of a series, each with its size and the time that it sums. */
export function totalsOf(series: ChartSeries) {
  return series.points.flatMap((point) => {
    const { start, end } = extentOf(point.observation.period);
    const height = heightOf(point);
    return height === null ? [] : [{ point, from: start ?? end, to: end, height }];
  });
}

/** The totals as bars from zero, in the order of their years; one scale a metric. */
function drawTotalBars(
  { model, size, right }: Ground,
  series: ChartSeries,
  totals: readonly Total[],
): Drawing {
  const rows = totals.map(({ point }) => ({
    ...series,
    points: [{ ...point, primary: true }],
    gaps: [],
    label: { zh: "", en: "" },
  }));
  const most = Math.max(
    ...model.series
      .filter((other) => other.metric.id === series.metric.id)
      .flatMap((other) => other.points.map((point) => point.high ?? heightOf(point) ?? 0)),
  );
  const width = size.width - right - margin;
  return drawBars({ ...model, series: rows }, { ...size, width }, { most, given: true });
}

/** The name of the series over its years, the unit over its totals. */
function headingPanel({ model, size, right }: Ground, series: ChartSeries, top: number): Panel {
  const isNamed = model.series.length > 1;
  const { zh, enMany } = series.unit.name;
  const unit = size.lang === "zh" ? zh : enMany;
  const full = isNamed ? series.label[size.lang] : "";
  const name = wrapText(full, right - 8, size.fontSize, "bold");
  const line = size.fontSize * 1.35;
  const height = Math.ceil(name.split("\n").length * line + 4);
  const words = (content: string, x: number, className: string): Markish =>
    text([content], {
      x,
      y: height - 4,
      textAnchor: "start",
      lineAnchor: "bottom",
      lineHeight: 1.3,
      className,
    });
  const marks = [words(name, 0, "c-name"), words(unit, right + 10, "c-tick")];
  return panelAt(0, top, pixelFrame(size.width, height), marks);
}

/** The years that each total sums, on the lines of its bar. */
function yearsPanel(
  ground: Ground,
  { index }: ChartSeries,
  totals: readonly Total[],
  top: number,
  height: number,
): Panel {
  const frame: Frame = { ...yearsFrame(ground, height), top: 3, bottom: 3, y: [totals.length, 0] };
  const half = (thickness / 2 / (height - 6)) * totals.length;
  return panelAt(0, top, frame, [
    yearGrid(frame, ground.size),
    rect(totals, {
      x1: "from",
      x2: "to",
      y1: (_: Total, row: number) => row + 0.5 - half,
      y2: (_: Total, row: number) => row + 0.5 + half,
      className: `c-range ${seriesClass(0)}`,
      ...tagEach(totals, ({ point }) => ({ row: point.row, series: index })),
    }),
  ]);
}

function yearsFrame({ model, left }: Ground, height: number): Frame {
  const { from, to } = model.period;
  return { ...pixelFrame(left, height), left: 12, right: 12, x: [from - 0.5, to + 0.5] };
}
