import { link, rect, ruleY, text, type Markish } from "@observablehq/plot";
import { labelledYears, yearLabel } from "../marks/axes.ts";
import type { MarkName } from "../marks/mark-names.ts";
import { writeTag } from "../marks/tag.ts";
import { textWidth, wrapText } from "../marks/text-width.ts";
import type { AreaLevel } from "#dataset/contract/vocabulary.ts";
import type { ChartModel, ChartSeries } from "../model/model-types.ts";
import { xAt, yAt, type Frame, type Stage } from "../theme.ts";
import { plotOptions } from "./plot-options.ts";
import { singlePanel, type Drawing } from "./drawing.ts";

/** One row and year of which something is known. */
interface Cell {
  readonly year: number;
  readonly series: ChartSeries;
  readonly found: boolean;
}

/** Places above the cities that the site is about. */
const context: readonly AreaLevel[] = ["nation", "province"];

/** Height of a cell, and of a row with its name above or beside it, in pixels. */
const cellHeights = { phone: 13, desk: 15, wide: 16 };
const nameTop = 17;

/**
 * The grid of silence: rows are metrics in places, columns years. Filled is published, in vermilion
 * for the cities and what lies below; crossed was looked for and not found; blank nobody looked for yet.
 */
export function reportingHeatmap(model: ChartModel, stage: Stage): Drawing {
  const isPhone = stage.form === "phone";
  const names = model.series.map((series) => nameOf(series, stage));
  const widest = Math.max(0, ...names.map((name) => textWidth(name.join("  "), stage.fontSize)));
  const cell = cellHeights[stage.form];
  const rowHeight = cell + (isPhone ? nameTop + 6 : 6);
  const head = Math.ceil(stage.fontSize * (isPhone ? 2.1 : 2));
  const rows = model.series.length;
  const frame: Frame = {
    width: stage.width,
    height: head + rows * rowHeight + 6,
    top: head,
    bottom: 6,
    left: isPhone ? 0 : Math.ceil(widest) + 14,
    right: 0,
    x: [model.period.from - 0.5, model.period.to + 0.5],
    y: [Math.max(1, rows), 0],
  };
  const cells = model.series.flatMap(cellsOf);
  const top = (one: Cell): number => one.series.index + (isPhone ? nameTop + 1 : 3) / rowHeight;
  const bottom = (one: Cell): number => top(one) + cell / rowHeight;
  const local = (one: Cell): boolean => isLocal(one.series, model);
  const found = cells.filter((one) => one.found);
  const years = labelledYears(frame, model.period.from, model.period.to, stage);
  const marks: Markish[] = [
    ...(isPhone ? [] : [ruleY(model.series.slice(1), { y: "index", className: "c-grid" })]),
    text(years, {
      x: (year: number) => year,
      y: () => yAt(frame, stage.fontSize * 0.8),
      text: (year: number) => yearLabel(year, stage),
      className: "c-tick",
    }),
    ...nameMarks(names, frame, stage, rowHeight),
    ...cellMarks(
      found.filter((one) => !local(one)),
      "c-found",
      top,
      bottom,
    ),
    ...cellMarks(found.filter(local), "c-found-local", top, bottom),
    ...searchedMarks(
      cells.filter((one) => !one.found),
      top,
      bottom,
    ),
  ];
  return singlePanel(frame.width, frame.height, plotOptions(frame, marks), [
    ...(found.some((one) => !local(one)) ? (["found"] as const) : []),
    ...(found.some(local) ? (["found-local"] as const) : []),
    ...(cells.some((one) => !one.found) ? (["searched"] as const) : []),
    ...notSearched(model),
  ]);
}

function nameOf(series: ChartSeries, stage: Stage): readonly [string, string] {
  const metric = series.metric.name[stage.lang];
  const room = stage.form === "phone" ? stage.width * 0.72 : stage.width * 0.3;
  const [first = "", ...rest] = wrapText(metric, room, stage.fontSize).split("\n");
  return [series.area.name[stage.lang], rest.length > 0 ? `${first}…` : first];
}

function cellsOf(series: ChartSeries): readonly Cell[] {
  const gaps = new Set(series.gaps.map((gap) => gap.year));
  const found = new Set<number>();
  for (const point of series.points)
    for (let year = point.years.from; year <= point.years.to; year++)
      if (!gaps.has(year) && !point.target) found.add(year);
  const searched = series.gaps.filter((gap) => gap.search !== null);
  return [
    ...[...found].map((year) => ({ year, series, found: true })),
    ...searched.map((gap) => ({ year: gap.year, series, found: false })),
  ];
}

function isLocal(series: ChartSeries, model: ChartModel): boolean {
  const named = model.declaration.options.local;
  return named ? named.includes(series.area.id) : !context.includes(series.area.level);
}

function notSearched(model: ChartModel): readonly MarkName[] {
  const blank = model.series.some((series) => series.gaps.some((gap) => gap.search === null));
  return blank ? ["not-searched"] : [];
}

/** Place and metric: beside the row, the place first; above it on a phone. */
function nameMarks(
  names: readonly (readonly [string, string])[],
  frame: Frame,
  stage: Stage,
  rowHeight: number,
): readonly Markish[] {
  const isPhone = stage.form === "phone";
  const y = (_: unknown, row: number): number => row + (isPhone ? 9 / rowHeight : 0.5);
  const after = (name: readonly [string, string]): number =>
    isPhone
      ? textWidth(name[1], stage.fontSize) + 8
      : frame.left - 14 - textWidth(name[1], stage.fontSize) - 8;
  return [
    text(names, {
      x: () => xAt(frame, isPhone ? 0 : frame.left - 12),
      y,
      text: (name: readonly [string, string]) => name[1],
      textAnchor: isPhone ? "start" : "end",
      className: "c-row-name",
    }),
    text(names, {
      x: (name: readonly [string, string]) => xAt(frame, after(name)),
      y,
      text: (name: readonly [string, string]) => name[0],
      textAnchor: isPhone ? "start" : "end",
      className: "c-tick",
    }),
  ];
}

type Edge = (one: Cell) => number;

function cellMarks(
  cells: readonly Cell[],
  className: string,
  top: Edge,
  bottom: Edge,
): readonly Markish[] {
  if (cells.length === 0) return [];
  return [rect(cells, { ...sides(top, bottom), ariaLabel: tagOf, className })];
}

/** Outlined and crossed once: to be told from blank without colour. */
function searchedMarks(cells: readonly Cell[], top: Edge, bottom: Edge): readonly Markish[] {
  if (cells.length === 0) return [];
  return [
    rect(cells, {
      ...sides(top, bottom),
      inset: 0.5,
      ariaLabel: tagOf,
      className: "c-searched",
    }),
    link(cells, {
      x1: (one: Cell) => one.year - 0.4,
      x2: (one: Cell) => one.year + 0.4,
      y1: bottom,
      y2: top,
      className: "c-slash",
    }),
  ];
}

function sides(
  top: Edge,
  bottom: Edge,
): {
  x1: (one: Cell) => number;
  x2: (one: Cell) => number;
  y1: Edge;
  y2: Edge;
} {
  return {
    x1: (one) => one.year - 0.44,
    x2: (one) => one.year + 0.44,
    y1: top,
    y2: bottom,
  };
}

function tagOf(one: Cell): string {
  return writeTag({ row: one.series.row, series: one.series.index });
}
