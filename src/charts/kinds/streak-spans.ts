import { type Markish, rect, text } from "@observablehq/plot";
import { formatFigure } from "#words/figure.ts";
import { formatPeriod } from "#words/period.ts";
import { shared } from "../declared-chart.ts";
import { type ChartSize, type Drawing, type Frame, pxOf, singlePanel, xAt } from "../drawing.ts";
import { yearAxis, yearGrid } from "../marks/axes.ts";
import { textWidth } from "../marks/labels.ts";
import { seriesClass, tagEach } from "../marks/points.ts";
import { rowLayout, rowNames } from "../marks/rows.ts";
import { streakYears } from "../model/points.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { figureOf } from "../text/figures.ts";
import { topicSentence } from "../text/summary/bars-and-parts.ts";
import { targetSentences } from "../text/summary/over-years.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { defineKind } from "./spec.ts";

/**
 * "n years running", laid over the years it must have counted: the last year, and n − 1 before it; a
 * year later each where years of naming are counted.
 */
export const streakSpans = defineKind({
  kind: "streak-spans",
  draws: { zh: "“连续若干年”是哪几年", en: "the years that “n years running” means" },
  altName: { zh: "年份跨度图", en: "Chart of spans of years" },
  gallery: {
    name: { zh: "年份跨度", en: "Spans of years" },
    use: {
      zh: "来源只说“连续若干年”，要把所指的年份摊开，看几个说法对不对得上。",
      en: "Sources that only say “n years running”: the years meant are laid out, so that two statements can be held against each other.",
    },
    avoid: { zh: "逐年的数另有公布时。", en: "Where figures of the single years are published." },
    example: "titles-by-city",
  },
  options: { counted: shared.counted },
  shares: "unit",
  measure: "streak",
  isOneColour: true,
  yearsOf: yearsCounted,
  marks: ["at-least", "target", "conflict", "span"],
  draw: drawSpans,
  summary: streaks,
  draft: { why: { zh: "它说的是“连续若干年”", en: "it says “n years running”" } },
});

interface Span {
  readonly row: number;
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  /** The first and last year counted. */
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const thickness = 18;

function drawSpans(model: ChartModel, size: ChartSize): Drawing {
  const spans = spansOf(model, size);
  // A place with several streaks is named once, at its first.
  const labels = spans.map(({ series }, row) =>
    spans[row - 1]?.series === series ? "" : series.label[size.lang],
  );
  const layout = rowLayout(labels, size, thickness);
  const foot = Math.ceil(size.fontSize * 2.2);
  const { from, to } = yearsCounted(model);
  const frame: Frame = {
    width: size.width,
    height: spans.length * layout.rowHeight + foot + 4,
    top: 4,
    bottom: foot,
    left: layout.left + 4,
    right: Math.ceil(size.fontSize),
    x: [from - 0.5, to + 0.5],
    y: [Math.max(1, spans.length), 0],
  };
  const half = thickness / 2 / layout.rowHeight;
  const middle = (span: Span): number => span.row + layout.centre;
  const rows = spans.map((span) => span.series.index);
  const rings = spans.filter((span) => span.point.conflict);
  const marks: Markish[] = [
    yearGrid(frame, size),
    yearAxis(frame, size),
    rowNames(layout, frame, size, rows),
    rect(spans, {
      x1: (span: Span) => span.from - 0.45,
      x2: (span: Span) => span.to + 0.45,
      y1: (span: Span) => middle(span) - half,
      y2: (span: Span) => middle(span) + half,
      ...tagEach(spans, (span) => ({
        row: span.point.row,
        series: span.series.index,
        classes: `${span.point.target ? "c-bar-dashed" : "c-bar"} ${seriesClass(span.series.color)}`,
      })),
    }),
    ringMark(rings, middle, frame, layout.rowHeight),
    ...labelsOf(spans, middle, frame, size),
  ];
  return singlePanel(frame, marks, [
    "span",
    rings.length > 0 && "conflict",
    spans.some(({ point }) => point.target) && "target",
    spans.some(({ point }) => point.high === null) && "at-least",
  ]);
}

function spansOf(model: ChartModel, size: ChartSize): readonly Span[] {
  const spans = model.series.flatMap((series) =>
    series.points.flatMap((point) => {
      const years = streakYears(point, model.declaration.options.counted);
      if (!years) return [];
      const label = formatFigure(point.observation, series.unit, size.lang);
      return [{ series, point, ...years, label }];
    }),
  );
  return spans.map((span, row) => ({ ...span, row }));
}

/** An outline around each streak that disagrees with another of its place and year. */
function ringMark(
  spans: readonly Span[],
  middle: (span: Span) => number,
  frame: Frame,
  rowHeight: number,
): Markish {
  const off = 3;
  const half = (thickness / 2 + off) / rowHeight;
  return rect(spans, {
    x1: (span: Span) => xAt(frame, pxOf(frame, span.from - 0.45) - off),
    x2: (span: Span) => xAt(frame, pxOf(frame, span.to + 0.45) + off),
    y1: (span: Span) => middle(span) - half,
    y2: (span: Span) => middle(span) + half,
    rx: off,
    ...tagEach(spans, (span) => ({ series: span.series.index })),
    className: "c-ring",
  });
}

/**
 * Over the start of every span, in the paper's colour, where all are long enough for it; else beside
 * those that have the room.
 */
function labelsOf(
  spans: readonly Span[],
  middle: (span: Span) => number,
  frame: Frame,
  size: ChartSize,
): readonly Markish[] {
  const start = (span: Span): number => pxOf(frame, span.from - 0.45);
  const width = (span: Span): number => textWidth(span.label, size.fontSize, "bold") + 16;
  const fits = (span: Span): boolean => pxOf(frame, span.to + 0.45) - start(span) >= width(span);
  const room = (span: Span): boolean => start(span) - frame.left >= width(span);
  const inside = spans.every(fits) ? spans : spans.filter((span) => !room(span));
  const outside = spans.filter((span) => !inside.includes(span));
  return [
    text(outside, {
      x: (span: Span) => xAt(frame, start(span) - 8),
      y: middle,
      text: "label",
      textAnchor: "end",
      ...tagEach(outside, (span) => ({ series: span.series.index })),
      className: "c-value",
    }),
    text(inside, {
      x: (span: Span) => xAt(frame, start(span) + 8),
      y: middle,
      text: "label",
      textAnchor: "start",
      ...tagEach(inside, (span) => ({
        series: span.series.index,
        classes: span.point.target ? "c-value" : "c-on-bar",
      })),
    }),
  ];
}

/** The period of the chart, and every year that its streaks count. */
function yearsCounted({ declaration, period, series }: ChartModel): ChartModel["period"] {
  const spans = series.flatMap(({ points }) =>
    points.flatMap((point) => streakYears(point, declaration.options.counted) ?? []),
  );
  return {
    from: Math.min(period.from, ...spans.map((span) => span.from)),
    to: Math.max(period.to, ...spans.map((span) => span.to)),
  };
}

/** Runs of years: for each place the latest count with the years it takes in, then the earlier ones. */
export function streaks(telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  return [
    topicSentence(telling),
    ...model.series.map((series) =>
      words.colon(series.label[lang], streaksOfPlace(series, telling).join(words.comma)),
    ),
  ];
}

function streaksOfPlace(series: ChartSeries, telling: SummaryContext): readonly string[] {
  const { lang, words } = telling;
  const results = series.points.filter((point) => !point.target);
  const last = results.findLast((point) => point.primary);
  const goals = targetSentences(series, telling);
  if (!last) return goals;
  const { text } = last.observation.period;
  const rivals = results.filter((point) => point.observation.period.text === text);
  const figures = [...new Set(rivals.map((point) => figureOf(point, series, lang)))];
  const until = formatPeriod(last.observation.period, lang);
  const earlier = results
    .filter((point) => point.primary && point !== last)
    .map((point) =>
      words.earlierStreak(
        figureOf(point, series, lang),
        formatPeriod(point.observation.period, lang),
      ),
    );
  const latest =
    figures.length > 1
      ? words.streakTwo(figures, until)
      : words.streak(figures[0] ?? "", until, countedYears(last, telling));
  return [latest, ...earlier, ...goals];
}

/** The years a run takes in, where it is one exact number. */
function countedYears(point: ChartPoint, { model, words }: SummaryContext): string {
  if (point.observation.qualifier !== "exact") return "";
  const { counted } = model.declaration.options;
  const years = streakYears(point, counted);
  if (!years) return "";
  return (counted === "named" ? words.namedIn : words.counted)(years.from, years.to);
}
