import { type Markish, rect, ruleY, text } from "@observablehq/plot";
import type { AreaLevel } from "#model/vocabulary.ts";
import { countGaps } from "#words/gaps.ts";
import type { Options, ValuesOf } from "../declared-chart.ts";
import { type ChartSize, type Drawing, type Frame, singlePanel, xAt } from "../drawing.ts";
import { yearAxis } from "../marks/axes.ts";
import { gapCells } from "../marks/gap-marks.ts";
import { textWidth, wrapText } from "../marks/labels.ts";
import { cellGaps } from "../marks/mark-names.ts";
import { tagEach } from "../marks/points.ts";
import { reportedYears } from "../model/points.ts";
import type { ChartModel, ChartSeries } from "../model/types.ts";
import { altOfCells } from "../text/alt.ts";
import { nameOfSeries } from "../text/figures.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { countCells } from "../text/table.ts";
import { defineKind } from "./spec.ts";

const options = {
  /** Drawn for a column of 1060 pixels, as on the home page; false for 720. */
  wide: { schema: ({ z }) => z.boolean(), example: "wide: false" },
  /** Areas drawn in the colour of local figures. */
  local: { schema: ({ z, id }) => z.array(id), example: "local: [huzhou]", names: "area" },
} as const satisfies Options;

/**
 * The grid of what is known: rows are metrics in places, columns years. Filled is published, in a hue
 * of their own for the cities and what lies below; the four kinds of gap have each its mark.
 */
export const reportingHeatmap = defineKind({
  kind: "reporting-heatmap",
  draws: { zh: "哪年有数，哪年没有", en: "which years have a figure" },
  altName: { zh: "公布情况方格图", en: "Grid of years by metric" },
  gallery: {
    name: { zh: "公布情况方格", en: "Grid of what was published" },
    use: {
      zh: "要看许多指标、许多年里，哪些说了，哪些没有。",
      en: "Many metrics over many years: what was said, and what was not.",
    },
    avoid: {
      zh: "要看数的大小时，它只管有没有。",
      en: "To see how large the figures are; it only shows whether there is one.",
    },
    example: "inspection-grid",
  },
  options,
  shares: "nothing",
  shows: "coverage",
  isOverYears: true,
  isGrid: true,
  marks: ["found", "found-local", ...cellGaps],
  draw: drawReporting,
  isWide: ({ wide }) => wide !== false,
  summary: grid,
  alt: altOfCells,
  draft: { isDated: true },
});

type Model = ChartModel<ValuesOf<typeof options>>;

/** One row and year with a figure. */
interface Cell {
  readonly year: number;
  readonly series: ChartSeries;
}

/** Places above the cities that the site is about. */
const context: readonly AreaLevel[] = ["nation", "province"];

/** Height of a cell, in pixels. */
const cellHeights = { phone: 13, small: 11, desk: 15, wide: 16 };

/** In narrow drawings names stand above their rows. */
const isNarrow = ({ width }: ChartSize): boolean => width < 400;

function drawReporting(model: Model, size: ChartSize): Drawing {
  const isPhone = isNarrow(size);
  const names = namesOf(model, size);
  // In a small drawing all of the first year's label stands within it.
  const margin = size.form === "small" ? 10 : 2;
  const cell = cellHeights[size.form];
  const line = size.fontSize * 1.3;
  const above = Math.ceil(names.lines * line) + 3;
  const rowHeight = isPhone
    ? above + cell + 9
    : Math.ceil(Math.max(cell + 6, names.lines * line + 4));
  const inset = isPhone ? above : (rowHeight - cell) / 2;
  const head = Math.ceil(size.fontSize * (isPhone ? 2.1 : 2));
  const rows = model.series.length;
  const frame: Frame = {
    width: size.width,
    height: head + rows * rowHeight + 6,
    top: head,
    bottom: 6,
    left: isPhone ? margin : Math.ceil(names.width) + 12,
    // Half a year's label hangs over the last cell.
    right: isPhone ? margin : 9,
    x: [model.period.from - 0.5, model.period.to + 0.5],
    y: [Math.max(1, rows), 0],
  };
  const found = model.series.flatMap((series) =>
    reportedYears(series, model.period).map((year) => ({ year, series })),
  );
  const gaps = gapCells(model.series, frame, {
    middle: ({ index }) => index + (inset + cell / 2) / rowHeight,
    height: cell,
  });
  const top = ({ series }: Cell): number => series.index + inset / rowHeight;
  const sides = {
    x1: ({ year }: Cell) => year - 0.44,
    x2: ({ year }: Cell) => year + 0.44,
    y1: top,
    y2: (one: Cell) => top(one) + cell / rowHeight,
  };
  const own = found.filter(({ series }) => isLocal(series, model));
  const others = found.filter((one) => !own.includes(one));
  const marks: Markish[] = [
    ...(isPhone ? [] : [ruleY(model.series.slice(1), { y: "index", className: "c-grid" })]),
    yearAxis(frame, size, { y: size.fontSize * 0.8 }),
    ...nameMarks(names, frame, size, rowHeight),
    rect(others, { ...sides, className: "c-found", ...tagCells(others) }),
    rect(own, { ...sides, className: "c-found-local", ...tagCells(own) }),
    ...gaps.marks,
  ];
  return singlePanel(frame, marks, [
    others.length > 0 && "found",
    own.length > 0 && "found-local",
    ...gaps.names,
  ]);
}

/** Metrics at the widest they may be beside the cells, as a part of the whole width. */
const metricShare = { phone: 1, small: 1, desk: 0.26, wide: 0.31 };

/** The names of rows: metric and place, wrapped, and how much room both columns take with that between. */
function namesOf(model: ChartModel, size: ChartSize) {
  const widthOf = (text: string): number => textWidth(text, size.fontSize);
  const places = model.series.map((series) => series.area.name[size.lang]);
  const full = model.series.map((series) => series.metric.name[size.lang]);
  const isPhone = isNarrow(size);
  const fits = full.every((name, row) => widthOf(`${name}${places[row] ?? ""}`) + 10 < size.width);
  if (isPhone && !fits) {
    // Where one name is too long for its line, all places move to a line of their own.
    const metrics = full.map((name) => wrapText(name, size.width, size.fontSize));
    return { lines: 1 + linesOf(metrics), width: 0, places, metrics };
  }
  const room = size.width * metricShare[size.form];
  const metrics = full.map((name) => wrapText(name, room, size.fontSize));
  const width = Math.max(0, ...metrics.map(widthOf)) + Math.max(0, ...places.map(widthOf)) + 12;
  return { lines: linesOf(metrics), width, places, metrics };
}

function linesOf(texts: readonly string[]): number {
  return Math.max(1, ...texts.map((text) => text.split("\n").length));
}

function isLocal(series: ChartSeries, model: Model): boolean {
  const named = model.declaration.options.local;
  return named ? named.includes(series.area.id) : !context.includes(series.area.level);
}

/** Place and metric: in two columns beside the row; above it on a phone, the metric first. */
function nameMarks(
  names: ReturnType<typeof namesOf>,
  frame: Frame,
  size: ChartSize,
  rowHeight: number,
): readonly Markish[] {
  const isPhone = isNarrow(size);
  const line = size.fontSize * 1.3;
  const ownLine = isPhone && names.width === 0;
  const y = (_: unknown, row: number): number => row + (isPhone ? 3 / rowHeight : 0.5);
  const shared = { lineHeight: 1.3, lineAnchor: isPhone ? "top" : "middle" } as const;
  const tagged = tagEach(names.metrics, (_, series) => ({ series }));
  const placeX = (row: number): number =>
    isPhone && !ownLine ? textWidth(names.metrics[row] ?? "", size.fontSize) + 8 : 0;
  return [
    text(names.metrics, {
      ...shared,
      x: () => xAt(frame, isPhone ? 0 : frame.left - 12),
      y,
      textAnchor: isPhone ? "start" : "end",
      ...tagged,
      className: "c-row-name",
    }),
    text(names.places, {
      ...shared,
      x: (_: string, row: number) => xAt(frame, placeX(row)),
      y,
      dy: ownLine ? (names.lines - 1) * line : 0,
      textAnchor: "start",
      ...tagged,
      className: "c-tick",
    }),
  ];
}

function tagCells(cells: readonly Cell[]) {
  return tagEach(cells, ({ series }) => ({ row: series.row, series: series.index }));
}

/** The grid of silence: its cells of each kind, the fullest row and the rows without any figure. */
function grid(telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const { rows, years, cells, found, gaps } = countCells(model);
  const counts = [words.cellsFound(found), ...countGaps(gaps, lang, "cells")];
  return [words.grid(rows, years, cells, counts.join(words.comma)), ...tellRows(telling)];
}

function tellRows(telling: SummaryContext): readonly string[] {
  const { model, index, lang, words } = telling;
  const rows = model.series
    .map((series) => ({ series, count: reportedYears(series, model.period).length }))
    .toSorted((a, b) => b.count - a.count);
  const [fullest, second] = rows;
  const name = (series: ChartSeries): string => nameOfSeries(series, index, lang);
  const empty = rows.filter((row) => row.count === 0).map((row) => name(row.series));
  const most =
    fullest && fullest.count > 0
      ? fullest.count === second?.count
        ? [words.mostAtOnce(name(fullest.series), fullest.count)]
        : [words.fullest(name(fullest.series), fullest.count)]
      : [];
  return [...most, ...(empty.length > 0 ? [words.emptyRows(empty.join(words.listComma))] : [])];
}
