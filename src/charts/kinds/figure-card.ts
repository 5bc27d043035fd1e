import { ruleY } from "@observablehq/plot";
import { nameGaps, tellGaps } from "#words/gaps.ts";
import { chartWords, summaryWords } from "#words/index.ts";
import { formatPeriod } from "#words/period.ts";
import { numberWords, type PlacedWords, wordMarks } from "../marks/big-number.ts";
import { gapMarks } from "../marks/gap-marks.ts";
import { labelMarks, placeLabels, textWidth, type Weight, wrapText } from "../marks/labels.ts";
import { axisGaps } from "../marks/mark-names.ts";
import { pointMarks, pointStyle } from "../marks/points.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { attributionOf } from "../text/sources.ts";
import { overYears } from "../text/summary/over-years.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  type Panel,
  panelAt,
  pixelFrame,
  pxOf,
} from "../drawing.ts";
import { defineKind, marksOfStanding } from "./spec.ts";

/**
 * A figure or two of a series, large and in words, with who printed it, how, when, and which years are
 * missing around it. Nothing is joined, and no axis gives a height.
 */
export const figureCard = defineKind({
  kind: "figure-card",
  draws: { zh: "一两个数，不画轴", en: "a figure or two, without axes" },
  altName: { zh: "数字卡", en: "Figure card" },
  gallery: {
    name: { zh: "数字卡", en: "Figure card" },
    use: {
      zh: "只见到一两个数：把数放大，写明怎么印的、谁说的、哪些年份还缺。",
      en: "A figure or two is all there is: the number large, with how it was printed, who said it and which years are missing.",
    },
    avoid: {
      zh: "有三年以上的数时；要比高低时。卡片并排不等于可以相比。",
      en: "With figures for three years or more, or to compare heights. Cards that stand side by side need not compare.",
    },
    example: "xiuzhou-grids",
  },
  shares: "nothing",
  mostFigures: 6,
  isOverYears: true,
  isOneColour: true,
  marks: [...axisGaps, "approx", ...marksOfStanding, "conflict"],
  draw: drawCards,
  summary: overYears,
  draft: { isDated: true },
});

const gutter = 30;
/** Between the parts of a card, in pixels. */
const space = 12;
/** A card alone is not drawn out over the page. */
const widest = 480;

function drawCards(model: ChartModel, size: ChartSize): Drawing {
  const count = model.series.length;
  const columns = size.form === "phone" ? 1 : count === 4 ? 2 : Math.min(3, count);
  const room = Math.floor((size.width - gutter * (columns - 1)) / columns);
  const width = Math.min(room, widest);
  const cards = model.series.map((series) => composeCard(series, model, width, size));
  const panels: Panel[] = [];
  let top = 0;
  for (let start = 0; start < count; start += columns) {
    const row = cards.slice(start, start + columns);
    const height = Math.max(...row.map((card) => card.height));
    row.forEach(({ words, strip }, column) => {
      const left = column * (room + gutter);
      const of = count > 1 ? { series: start + column } : {};
      const rule = ruleY([1], { x1: 0, x2: width, className: "c-card-rule" });
      const marks = [rule, ...wordMarks(words)];
      panels.push({ ...panelAt(left, top, pixelFrame(width, height), marks), ...of });
      if (!strip) return;
      panels.push({ ...panelAt(left, top + strip.top, strip.frame, [...strip.marks]), ...of });
    });
    top += height + space * 2;
  }
  const names = cards.flatMap((card) => card.strip?.names ?? []);
  const height = Math.max(1, top - space * 2);
  return { width: size.width, height, panels, marks: [...new Set(names)], unplaced: [] };
}

function composeCard(series: ChartSeries, model: ChartModel, width: number, size: ChartSize) {
  const { lang, fontSize } = size;
  const line = fontSize * 1.45;
  const points = series.points.filter((point) => point.primary || point.conflict);
  const [only] = points.length === 1 ? points : [];
  const words: PlacedWords[] = [];
  let y = 8;
  const write = (lines: string, look: string, x = 0): void => {
    for (const said of lines.split("\n")) {
      y += line;
      words.push({ text: said, x, y: y - line * 0.25, size: fontSize, look });
    }
  };
  const wrapped = (said: string, room: number, weight?: Weight): string =>
    wrapText(said, room, fontSize, weight);
  const { comma } = chartWords(lang);
  const time = only ? comma + formatPeriod(only.observation.period, lang) : "";
  write(wrapped(series.area.name[lang], width, "bold"), "c-name");
  write(wrapped(series.metric.name[lang] + time, width), "c-soft-words");
  y += 4;
  if (points.length === 0) write(wrapped(nameGaps(series.gaps, lang), width, "bold"), "c-name");
  for (const point of points) {
    const number = numberWords(point, series, width, y, size);
    words.push(...number.words);
    y = number.end;
    const when = only ? [] : [formatPeriod(point.observation.period, lang)];
    const standing = [...when, ...standingOf(point, series, size)];
    if (standing.length > 0) write(wrapped(standing.join(comma), width), "c-soft-words");
  }
  y += space;
  const { from, to } = model.period;
  const strip =
    from < to ? stripOf(series, points, model.period, width, Math.round(y), size) : null;
  y += strip ? strip.frame.height + space / 2 : 0;
  const facts = factsOf(series, points, model, size);
  const names = facts.map(([name]) => textWidth(name, fontSize));
  const indent = Math.ceil(Math.max(0, ...names) * 1.06 + 8);
  for (const [name, said, look] of facts) {
    const start = y;
    write(wrapped(said, width - indent), look, indent);
    const at = { text: name, x: 0, y: start + line * 0.75, size: fontSize };
    words.push({ ...at, look: "c-tick" });
    y += 3;
  }
  return { words, strip, height: Math.ceil(y + 2) };
}

/** What a figure is besides a printed result, as the key says it of marks. */
function standingOf(
  point: ChartPoint,
  { metric }: ChartSeries,
  { lang }: ChartSize,
): readonly string[] {
  const { key } = chartWords(lang);
  if (point.derived) return [key.derived];
  if (point.target) return [metric.measure === "limit" ? key.limit : key.target];
  return point.observation.status === "preliminary" ? [key.preliminary] : [];
}

/** How printed, by whom, and what is missing around it; each with the name of its line. */
function factsOf(
  series: ChartSeries,
  points: readonly ChartPoint[],
  model: ChartModel,
  { lang }: ChartSize,
): readonly (readonly [name: string, said: string, look: string])[] {
  const { card, listComma } = chartWords(lang);
  const words = summaryWords(lang);
  const prints = points.flatMap(({ observation: { reportedAs } }) =>
    reportedAs === "" ? [] : [`“${reportedAs}”`],
  );
  const ids = new Set(points.flatMap(({ observation }) => observation.source.split("+")));
  const said = [...ids].flatMap((id) => {
    const source = model.sources.get(id);
    return source ? [attributionOf(source, lang)] : [];
  });
  const missing = tellGaps(series.gaps, lang);
  const facts = [
    [card.printed, [...new Set(prints)].join(listComma), "c-soft-words"],
    [card.said, said.join(words.pause), "c-soft-words"],
    [card.missing, missing.join(words.pause), "c-row-name"],
  ] as const;
  return facts.filter(([, text]) => text !== "");
}

/** The years of the chart in a row: those with a figure, and each other by what is known of it. */
function stripOf(
  series: ChartSeries,
  points: readonly ChartPoint[],
  { from, to }: ChartModel["period"],
  width: number,
  top: number,
  size: ChartSize,
) {
  const bottom = Math.ceil(size.fontSize * 1.7);
  const height = 20 + bottom;
  const sides = { top: 4, bottom: bottom + 8, left: 8, right: 8 };
  const frame: Frame = { width, height, ...sides, x: [from - 0.5, to + 0.5], y: [0, 1] };
  const level = points.map((point) => ({ ...point, value: 0, low: 0, high: 0 }));
  const gaps = gapMarks([series], frame);
  const found = pointMarks({ ...series, points: level }, frame);
  const year = (subject: "c-value" | "c-tick", said: string, at: number) => ({
    subject,
    text: said,
    width: textWidth(said, size.fontSize, "bold") + 6,
    height: size.fontSize,
    places: [
      { x: pxOf(frame, at), y: height - size.fontSize * 0.6, anchor: "middle" as const },
      // At an end of the row a label stands within it, and never at the other end.
      at < (from + to) / 2
        ? { x: 0, y: height - size.fontSize * 0.6, anchor: "start" as const }
        : { x: width, y: height - size.fontSize * 0.6, anchor: "end" as const },
    ],
  });
  const bounds = { left: 0, right: width, top: 0, bottom: height };
  const isOf = ({ years }: ChartPoint, one: number): boolean =>
    years.from <= one && one <= years.to;
  const wanted = [
    ...points.map(({ years, position }) => {
      const said = years.from === years.to ? String(years.to) : `${years.from}—${years.to}`;
      return year("c-value", said, position);
    }),
    ...[from, to].flatMap((one) =>
      points.some((point) => isOf(point, one)) ? [] : [year("c-tick", String(one), one)],
    ),
  ];
  const { placed } = placeLabels(wanted, [], bounds);
  const marks = [
    ruleY([0], { className: "c-grid" }),
    ...gaps.marks,
    ...found.marks,
    ...["c-value", "c-tick"].flatMap((look) => {
      const own = placed.filter(({ subject }) => subject === look);
      return labelMarks(own, frame, look);
    }),
  ];
  const standing = points.flatMap((point) => pointStyle(point).mark ?? []);
  return { top, marks, frame, names: [...gaps.names, ...found.names, ...standing] };
}
