import { link, type Markish, rect } from "@observablehq/plot";
import { chartWords } from "#words/index.ts";
import { ChartError } from "../chart-error.ts";
import { shared } from "../declared-chart.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  pixelFrame,
  pxOf,
  singlePanel,
} from "../drawing.ts";
import { type Flag, placeFlags } from "../marks/flag-labels.ts";
import { labelMarks, type Placed, textWidth, wrapText } from "../marks/labels.ts";
import { heightOf, maybeLatest, seriesClass, tagEach } from "../marks/points.ts";
import { plainNumber } from "../marks/value-scale.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { formatShort } from "../text/figures.ts";
import { parts } from "../text/summary/bars-and-parts.ts";
import { defineKind } from "./spec.ts";

/** A total as one bar, its parts beneath it, and what is named within a part beneath that. */
export const partToWhole = defineKind({
  kind: "part-to-whole",
  draws: { zh: "总数与部分", en: "a total and its parts" },
  altName: { zh: "构成图", en: "Bar of a total and its parts" },
  gallery: {
    name: { zh: "构成", en: "Parts of a whole" },
    use: {
      zh: "一个总数和它的各部分出自同一时段，要看谁占多少。",
      en: "A total and its parts from one period, to see how much each takes.",
    },
    avoid: {
      zh: "各部分加起来可能超过总数时；要看逐年变化时。",
      en: "Where the parts may add up to more than the total, or change over years matters.",
    },
    example: "first-instance-by-type",
  },
  options: { whole: shared.whole, parts: shared.parts },
  needs: ["whole", "parts"],
  shares: "unit",
  marks: ["remainder"],
  draw: drawParts,
  summary: parts,
  draft: {
    options: ({ metric, data }) => {
      const parts = data.identities.find(({ whole }) => whole === metric.id)?.parts;
      return parts ? { whole: metric.id, parts: parts.map((id) => ({ metric: id })) } : {};
    },
  },
});

/** A stretch of a bar. Depth 0 is the whole, 1 its parts, 2 what lies within a part (其中). */
interface Piece {
  readonly series: ChartSeries | null;
  readonly point: ChartPoint | null;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly color: number;
}

const thickness = { 0: 10, 1: 34, 2: 14 } as const;

function drawParts(model: ChartModel, size: ChartSize): Drawing {
  const pieces = piecesOf(model, size);
  const most = Math.max(1, ...pieces.map((piece) => piece.to));
  const frame: Frame = { ...pixelFrame(size.width, 100), left: 1, right: 1, x: [0, most] };
  const rows = ([0, 1, 2] as const).map((depth) => pieces.filter((one) => one.depth === depth));
  let top = 0;
  const laid = rows.flatMap((row, depth) => {
    if (row.length === 0) return [];
    const labels = labelsOf(row, frame, size, top);
    const bar = labels.bottom + 4;
    const height = thickness[depth as 0 | 1 | 2];
    top = bar + height + 12;
    return [{ row, labels: labels.placed, bar, height }];
  });
  const full = { ...frame, height: Math.ceil(top), y: [Math.ceil(top), 0] as const };
  const hasRest = pieces.some((piece) => piece.depth === 1 && !piece.point);
  const marks: Markish[] = laid.flatMap(({ row, labels, bar, height }) => [
    barMark(row, bar, height),
    leaderMark(labels, bar),
    ...labelMarks(labels, full, "c-value", (one) => one.series?.index ?? null),
  ]);
  return singlePanel(full, marks, [hasRest && "remainder"]);
}

function piecesOf(model: ChartModel, size: ChartSize): readonly Piece[] {
  const { whole, parts = [] } = model.declaration.options;
  const of = (metric: string): ChartSeries | undefined =>
    model.series.find((series) => series.metric.id === metric);
  const total = valueOf(model, of(whole ?? ""));
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  const pieces: Piece[] = [piece(total, 0, 0, 0, chartWords(size.lang).whole, size)];
  parts.forEach((part, color) => {
    const measured = valueOf(model, of(part.metric));
    const key = part.within ?? "";
    const from = ends.get(key) ?? starts.get(key) ?? 0;
    starts.set(part.metric, from);
    ends.set(key, from + measured.value);
    const depth = part.within ? 2 : 1;
    const parent = parts.findIndex((one) => one.metric === part.within);
    const name = measured.series.metric.name[size.lang];
    pieces.push(piece(measured, depth, from, parent < 0 ? color : parent, name, size));
  });
  const rest = total.value - (ends.get("") ?? 0);
  if (rest > total.value * 1e-6) {
    const label = `${chartWords(size.lang).rest} ${plainNumber(rest)}`;
    const from = ends.get("") ?? 0;
    pieces.push({ series: null, point: null, depth: 1, from, to: total.value, label, color: 0 });
  }
  return pieces;
}

function valueOf(model: ChartModel, series: ChartSeries | undefined) {
  const point = series ? maybeLatest(series) : null;
  if (series && point) return { series, point, value: heightOf(point) ?? 0 };
  throw new ChartError(model.declaration.id, "figure-missing", series?.metric.id ?? "whole");
}

function piece(
  { series, point, value }: ReturnType<typeof valueOf>,
  depth: number,
  from: number,
  color: number,
  name: string,
  size: ChartSize,
): Piece {
  const label = `${name} ${formatShort(point.observation, series.unit, size.lang)}`;
  return { series, point, depth, from, to: from + value, label, color };
}

function barMark(pieces: readonly Piece[], top: number, height: number): Markish {
  const classOf = (one: Piece): string => {
    if (!one.point) return "c-bar-dashed s6";
    if (one.depth === 0) return "c-whole";
    return `${one.depth === 2 ? "c-nested" : "c-bar"} ${seriesClass(one.color)}`;
  };
  return rect(pieces, {
    x1: "from",
    x2: "to",
    y1: top,
    y2: top + height,
    insetRight: 1,
    ...tagEach(pieces, (one) => ({
      row: one.point?.row ?? null,
      series: one.series?.index ?? null,
      classes: classOf(one),
    })),
  });
}

type Name = Flag<Piece> & Placed<Piece>;

/** Names above their stretch, on as many lines as it takes for none to cross; one wider than the drawing breaks. */
function labelsOf(
  pieces: readonly Piece[],
  frame: Frame,
  size: ChartSize,
  top: number,
): { readonly placed: readonly Name[]; readonly bottom: number } {
  const texts = pieces.map(({ label }) =>
    textWidth(label, size.fontSize, "bold") + 10 > frame.width
      ? wrapText(label, frame.width * 0.6, size.fontSize, "bold")
      : label,
  );
  const lines = Math.max(...texts.map((text) => text.split("\n").length));
  const line = size.fontSize * (lines + 0.45);
  const flags = placeFlags(
    pieces.map((one, i) => ({
      subject: one,
      text: texts[i] ?? one.label,
      width: textWidth(texts[i] ?? one.label, size.fontSize, "bold") + 10,
      places: [
        { x: pxOf(frame, one.from), anchor: "start" },
        { x: pxOf(frame, one.to), anchor: "end" },
      ],
    })),
    frame.width,
  );
  const tiers = Math.max(...flags.map((flag) => flag.tier)) + 1;
  const bottom = top + tiers * line;
  const placed = flags.map((flag) => {
    const shift = flag.anchor === "end" ? -6 : flag.tier === 0 ? 0 : 4;
    return { ...flag, x: flag.x + shift, y: bottom - (flag.tier + 0.5) * line };
  });
  return { placed, bottom };
}

/** A hairline from a name that stands higher than the first line down to its stretch. */
function leaderMark(labels: readonly Name[], bar: number): Markish {
  const far = labels.filter(({ tier }) => tier > 0);
  const x = ({ subject, anchor }: Name): number => (anchor === "start" ? subject.from : subject.to);
  const y1 = (label: Name): number => label.y - 7;
  return link(far, { x1: x, x2: x, y1, y2: bar, className: "c-leader" });
}
