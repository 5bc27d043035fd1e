import { text } from "@observablehq/plot";
import { textWidth, wrapText } from "../marks/labels.ts";
import type { ChartModel } from "../model/types.ts";
import type { ChartSize } from "../theme.ts";
import { type Drawing, type Panel, plotOptions } from "./drawing.ts";
import { rangeBlocks } from "./range-blocks.ts";
import { rankedBars } from "./ranked-bars.ts";
import { trendLine } from "./trend-line.ts";

/** Room between panels, and the least a panel of a line needs, in pixels. */
const gutter = 28;
const leastWidth = 200;

/**
 * One panel a series: the only way that figures of different base may stand together. Panels of one
 * metric share one scale, so that heights mean the same in each; other metrics have their own.
 */
export function smallMultiples(model: ChartModel, size: ChartSize): Drawing {
  const panel = model.declaration.options.panel ?? "line";
  const isBar = panel === "bar";
  const columns = isBar ? 1 : columnsOf(model.series.length, size.width);
  const width = Math.floor((size.width - gutter * (columns - 1)) / columns);
  const inner = { ...size, width };
  const titles = model.series.map((series) =>
    wrapText(series.label[size.lang], width, size.fontSize, "bold"),
  );
  const drawings = model.series.map((series) => {
    const one = { ...model, series: [{ ...series, label: { zh: "", en: "" } }] };
    if (isBar) return rankedBars(one, inner, { until: model.declaration.options.until });
    const height = size.form === "phone" ? 168 : 210;
    if (panel === "range") return rangeBlocks(one, inner, height);
    const scaled = model.series.filter((other) => other.metric.id === series.metric.id);
    return trendLine(one, inner, { height, scaled });
  });
  const line = size.fontSize * 1.35;
  const isOne = model.series.length === 1;
  const panels: Panel[] = [];
  let top = 0;
  for (let start = 0; start < drawings.length; start += columns) {
    const row = drawings.slice(start, start + columns);
    const rowTitles = titles.slice(start, start + columns);
    const lines = Math.max(...rowTitles.map((title) => title.split("\n").length));
    const head = Math.ceil(lines * line + (isBar ? 2 : 6));
    row.forEach((drawing, column) => {
      const left = column * (width + gutter);
      const own = model.series[start + column];
      const series = own === undefined || isOne ? {} : { series: own.index };
      panels.push({
        ...titlePanel(rowTitles[column] ?? "", left, top, width, head, size),
        ...series,
      });
      for (const panel of drawing.panels)
        panels.push({ ...panel, left, top: top + head, ...series });
    });
    top += head + Math.max(...row.map((drawing) => drawing.height)) + (isBar ? 10 : 14);
  }
  const marks = [...new Set(drawings.flatMap((drawing) => drawing.marks))];
  return { width: size.width, height: top, panels, marks, unplaced: [] };
}

function columnsOf(panels: number, width: number): number {
  const most = Math.max(1, Math.floor((width + gutter) / (leastWidth + gutter)));
  return panels === 4 && most >= 2 ? 2 : Math.min(panels, most);
}

function titlePanel(
  title: string,
  left: number,
  top: number,
  width: number,
  height: number,
  size: ChartSize,
): Panel {
  const frame = {
    width: Math.max(width, Math.ceil(textWidth(title, size.fontSize, "bold"))),
    height,
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
    x: [0, 1],
    y: [0, 1],
  } as const;
  const heading = text([title], {
    x: () => 0,
    y: () => 1,
    text: (line: string) => line,
    textAnchor: "start",
    lineAnchor: "top",
    lineHeight: 1.3,
    className: "c-name",
  });
  return { left, top, width, height, options: plotOptions(frame, [heading]) };
}
