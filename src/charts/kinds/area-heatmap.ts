import { link, type Markish, rect, ruleY } from "@observablehq/plot";
import { ticks } from "d3-array";
import type { Language } from "#model/bilingual.ts";
import type { Unit } from "#model/vocabulary.ts";
import { formatNumber } from "#words/figure.ts";
import { chartWords } from "#words/index.ts";
import { type ChartSize, type Drawing, type Frame, singlePanel } from "../drawing.ts";
import { yearAxis } from "../marks/axes.ts";
import { gapCells } from "../marks/gap-marks.ts";
import { cellGaps, heatMarks, type MarkName } from "../marks/mark-names.ts";
import { heightOf, isOpen, tagEach } from "../marks/points.ts";
import { rowLayout, rowNames } from "../marks/rows.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { altByPlace } from "../text/alt.ts";
import { byPlace } from "../text/summary/over-years.ts";
import { defineKind } from "./spec.ts";

/**
 * One metric, a row a place and a column a year: the shade says how much;
 * the four kinds of gap have each its mark.
 */
export const areaHeatmap = defineKind({
  kind: "area-heatmap",
  draws: { zh: "一项指标，各地各年", en: "one metric by place and year" },
  altName: { zh: "地区年份方格图", en: "Grid of years by place" },
  gallery: {
    name: { zh: "地区年份方格", en: "Grid of places and years" },
    use: {
      zh: "一项指标，许多地方，许多年：哪里哪年有数，大致多少。",
      en: "One metric, many places, many years: where and when there is a figure, and roughly how much.",
    },
    avoid: {
      zh: "要读准每个数时；地方少、年份全时，折线更清楚。",
      en: "Where each figure has to be read exactly; with few places and full years a line is clearer.",
    },
    example: "satisfaction-by-place",
  },
  shares: "metric",
  isOverYears: true,
  isGrid: true,
  marks: [...heatMarks, ...cellGaps, "at-least", "at-most", "target", "conflict"],
  draw: drawPlaces,
  summary: byPlace,
  alt: altByPlace,
  draft: { isDated: true },
});

/**
 * At most four classes that part values at round numbers, palest first, with what the key says of each. One value, or values that no
 * round number parts, make one class.
 */
export function heatClasses(values: readonly number[], unit: Unit, lang: Language) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const bounds = boundsBetween(low, high);
  const say = (value: number): string => formatNumber(value, unit, lang);
  const { below, between, from } = chartWords(lang);
  return [-Infinity, ...bounds].map((start, index) => {
    const end = bounds[index];
    const meaning =
      end === undefined
        ? bounds.length === 0
          ? say(low)
          : from(say(start))
        : index === 0
          ? below(say(end))
          : between(say(start), say(end));
    return {
      mark: heatMarks[index] ?? ("heat-4" as const),
      holds: (value: number) => value >= start && (end === undefined || value < end),
      meaning,
    };
  });
}

function boundsBetween(low: number, high: number): readonly number[] {
  const ways = [4, 3, 2].map((count) =>
    ticks(low, high, count).filter((tick) => tick > low && tick <= high),
  );
  return ways.find((inside) => inside.length < heatMarks.length) ?? [];
}

/** One place in one year: how much it reported. */
interface Cell {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly year: number;
  readonly value: number;
}

/** Height of a cell, in pixels. */
const cellHeights = { phone: 16, small: 16, desk: 18, wide: 18 };

function drawPlaces(model: ChartModel, size: ChartSize): Drawing {
  const cell = cellHeights[size.form];
  const labels = model.series.map((series) => series.label[size.lang]);
  const layout = rowLayout(labels, size, cell - 8);
  const rows = model.series.length;
  const head = Math.ceil(size.fontSize * 2);
  const frame: Frame = {
    width: size.width,
    height: head + rows * layout.rowHeight + 4,
    top: head,
    bottom: 4,
    left: layout.left + 2,
    right: size.form === "phone" ? 4 : 9,
    x: [model.period.from - 0.5, model.period.to + 0.5],
    y: [Math.max(1, rows), 0],
  };
  const half = cell / 2 / layout.rowHeight;
  const middle = (series: ChartSeries): number => series.index + layout.centre;
  const cells = model.series.flatMap((series) => cellsOf(series, model));
  const shades = shadesOf(cells, size);
  const gaps = gapCells(model.series, frame, { middle, height: cell });
  const open = cells.filter(({ point }) => isOpen(point));
  const rivals = cells.filter(({ point }) => point.conflict);
  const sides = {
    x1: ({ year }: Cell) => year - 0.44,
    x2: ({ year }: Cell) => year + 0.44,
    y1: ({ series }: Cell) => middle(series) - half,
    y2: ({ series }: Cell) => middle(series) + half,
  };
  const marks: Markish[] = [
    ruleY(model.series.slice(1), { y: "index", className: "c-grid" }),
    yearAxis(frame, size, { y: size.fontSize * 0.8 }),
    rowNames(layout, frame, size, rows > 1 ? model.series.map(({ index }) => index) : []),
    rect(cells, {
      ...sides,
      ...tagEach(cells, (one) => ({
        row: one.point.row,
        series: one.series.index,
        classes: `${shades.classOf(one)}${one.point.target ? " c-heat-target" : ""}`,
      })),
    }),
    ...openMarks(open, middle, half),
    rect(rivals, { ...sides, inset: -1, className: "c-ring" }),
    ...gaps.marks,
  ];
  const drawing = singlePanel(frame, marks, [
    ...shades.meanings.keys(),
    cells.some(({ point }) => point.target) && "target",
    rivals.length > 0 && "conflict",
    ...open.map(({ point }) => (point.high === null ? "at-least" : "at-most")),
    ...gaps.names,
  ]);
  return { ...drawing, meanings: shades.meanings };
}

/** The primary figure of each year; a total of several years stands in its last. */
function cellsOf(series: ChartSeries, model: ChartModel): readonly Cell[] {
  const { from, to } = model.period;
  const byYear = new Map<number, Cell>();
  for (const point of series.points) {
    const value = heightOf(point);
    const year = point.years.to;
    if (value === null || year < from || year > to) continue;
    const known = byYear.get(year);
    if (!known || isBetter(point, known.point)) byYear.set(year, { series, point, year, value });
  }
  return [...byYear.values()];
}

/** A figure of the year itself before one of a longer or shorter time, the primary one before its rivals. */
function isBetter(a: ChartPoint, b: ChartPoint): boolean {
  const rank = (point: ChartPoint): number =>
    Number(point.wholeYear !== null) + Number(point.primary);
  return rank(a) > rank(b);
}

/** Classes of value, palest for the least. */
function shadesOf(cells: readonly Cell[], size: ChartSize) {
  const [first] = cells;
  const values = cells.map(({ value }) => value);
  const classes = first ? heatClasses(values, first.series.unit, size.lang) : [];
  const classFor = ({ value }: Cell) => classes.find(({ holds }) => holds(value));
  const used = new Set(cells.map((cell) => classFor(cell)?.mark));
  return {
    classOf: (cell: Cell) => `c-${classFor(cell)?.mark ?? "heat-1"}`,
    meanings: new Map<MarkName, string>(
      classes.filter(({ mark }) => used.has(mark)).map(({ mark, meaning }) => [mark, meaning]),
    ),
  };
}

/** An arrow in the cell of a bound, towards where the figure may also lie. */
function openMarks(
  cells: readonly Cell[],
  middle: (series: ChartSeries) => number,
  half: number,
): readonly Markish[] {
  const off = (share: number) => {
    return ({ series, point }: Cell): number =>
      middle(series) + (point.high === null ? -1 : 1) * half * share;
  };
  const [tip, back, tail] = [off(0.7), off(0.1), off(-0.7)];
  const stroke = (x: number, from: (one: Cell) => number, className: string): Markish =>
    link(cells, { x1: ({ year }: Cell) => year + x, x2: "year", y1: from, y2: tip, className });
  return ["c-halo", "c-whisker"].flatMap((look) => [
    stroke(0, tail, look),
    stroke(-0.2, back, look),
    stroke(0.2, back, look),
  ]);
}
