import { group as groupBy, pairs } from "d3-array";
import { dot, link, type Markish, rect, text } from "@observablehq/plot";
import type { ScaleStep } from "#model/vocabulary.ts";
import { nameGaps } from "#words/gaps.ts";
import { shared } from "../declared-chart.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  pixelFrame,
  pxOf,
  singlePanel,
  xAt,
} from "../drawing.ts";
import { yearAxis, yearGrid } from "../marks/axes.ts";
import { textWidth, wrapText } from "../marks/labels.ts";
import { tagEach } from "../marks/points.ts";
import { rungClass } from "../marks/rows.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { describePoint, describeTarget } from "../text/figures.ts";
import { topicSentence } from "../text/summary/bars-and-parts.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { defineKind } from "./spec.ts";

/**
 * Years across, steps of an honour upwards: who is known to have stood on which step when. Nothing is
 * assumed of the years between two figures; a thin line only says that both are one place's.
 */
export const tierLadder = defineKind({
  kind: "tier-ladder",
  draws: { zh: "哪年在哪一级", en: "which tier in which year" },
  altName: { zh: "逐年等次图", en: "Chart of tiers by year" },
  gallery: {
    name: { zh: "逐年等次", en: "Tiers by year" },
    use: {
      zh: "分等次的荣誉，要看哪个地方哪一年在哪一级；可按评定年份，也可按命名年份。",
      en: "An honour in tiers, to see which place stood where in which year, by the year assessed or the year named.",
    },
    avoid: {
      zh: "没有等次的指标。查不到的年份不推定。",
      en: "Metrics without tiers. Years that were not found are not filled in.",
    },
    example: "tripods-by-year",
  },
  options: { counted: shared.counted },
  shares: "metric",
  measure: "tier",
  marks: ["target", "same-place"],
  draw: drawTiers,
  summary: tiers,
  draft: { why: { zh: "它是分等次的", en: "it is counted in tiers" }, isDated: true },
});

/** A place on a step in a year. */
interface Standing {
  /** The place's name; where there is one place only, the year. */
  readonly name: string;
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly year: number;
  /** Of the step, 0 for the lowest. */
  readonly step: number;
  readonly tier: ScaleStep;
}

interface Placed extends Standing {
  readonly x: number;
  readonly isRight: boolean;
  /** A line of its step's band, from the top. */
  readonly lane: number;
}

/** A step's band of the drawing, as tall as its names need. */
type Band = ReturnType<typeof bandsOf>[number];

const dotRoom = 9;

function drawTiers(model: ChartModel, size: ChartSize): Drawing {
  const steps = model.steps;
  const names = steps.map((step) =>
    wrapText(step.name[size.lang], size.width * 0.24, size.fontSize),
  );
  const later = model.declaration.options.counted === "named" ? 1 : 0;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size.fontSize)));
  const frame: Frame = {
    ...pixelFrame(size.width, 100),
    left: Math.ceil(widest) + 10,
    right: 6,
    x: [model.period.from - 0.5, model.period.to + later + 0.5],
  };
  const placed = placeAll(standingsOf(model, later, size), frame, size);
  const bands = bandsOf(names, placed, size);
  const foot = Math.ceil(size.fontSize * 2);
  const inner = bands.reduce((sum, { height }) => sum + height, 0);
  const full: Frame = { ...frame, height: inner + foot, bottom: foot, y: [inner, 0] };
  const y = (one: Placed): number => {
    const line = size.fontSize * 1.35;
    return (bands[one.step]?.top ?? 0) + 5 + (one.lane + 0.5) * line;
  };
  const paths = pathsOf(placed);
  const marks: Markish[] = [
    ...bandMarks(bands, names, full, size),
    yearGrid(full, size),
    yearAxis(full, size, { y: full.height - foot + size.fontSize * 1.2 }),
    pathMark(paths, y, full),
    ...standingMarks(placed, y, full, model),
  ];
  return singlePanel(full, marks, [
    paths.length > 0 && "same-place",
    placed.some(({ point }) => point.target) && "target",
  ]);
}

function standingsOf(model: ChartModel, later: number, size: ChartSize): readonly Standing[] {
  return model.series.flatMap((series) =>
    series.points.flatMap((point): readonly Standing[] => {
      const step = model.steps.findIndex(({ value }) => value === point.value);
      const year = point.years.to + later;
      const name = model.series.length > 1 ? series.label[size.lang] : String(year);
      const tier = model.steps[step];
      return tier ? [{ name, series, point, year, step, tier }] : [];
    }),
  );
}

/** Every standing on the first line of its band where it touches no other, its name right of it or left. */
function placeAll(
  standings: readonly Standing[],
  frame: Frame,
  size: ChartSize,
): readonly Placed[] {
  const taken = new Map<string, (readonly [number, number])[]>();
  return standings
    .toSorted((a, b) => a.year - b.year)
    .map((one): Placed => {
      const x = pxOf(frame, one.year);
      const width = textWidth(one.name, size.fontSize, "bold") + dotRoom + 4;
      const isRight = x + width <= frame.width - 1;
      const ends = isRight
        ? ([x - dotRoom + 2, x + width] as const)
        : ([x - width, x + dotRoom - 2] as const);
      for (let lane = 0; ; lane += 1) {
        const key = `${one.step} ${lane}`;
        const others = taken.get(key) ?? [];
        if (others.some(([from, to]) => from < ends[1] && ends[0] < to)) continue;
        taken.set(key, [...others, ends]);
        return { ...one, x, isRight, lane };
      }
    });
}

/** The bands from the lowest step on; the highest stands at the top of the drawing. */
function bandsOf(names: readonly string[], placed: readonly Placed[], size: ChartSize) {
  const line = size.fontSize * 1.35;
  const heights = names.map((name, step) => {
    const lanes = placed.filter((one) => one.step === step).map(({ lane }) => lane + 1);
    return Math.ceil(Math.max(1, name.split("\n").length, ...lanes) * line + 10);
  });
  return heights.map((height, step) => ({
    height,
    top: heights.slice(step + 1).reduce((sum, one) => sum + one, 0),
  }));
}

/** Every other band tinted, with the name of its step at the left. */
function bandMarks(
  bands: readonly Band[],
  names: readonly string[],
  frame: Frame,
  size: ChartSize,
): readonly Markish[] {
  const rows = bands.map((band, step) => ({ ...band, name: names[step] ?? "" }));
  const tinted = rows.filter((_, step) => step % 2 === 0);
  return [
    rect(tinted, {
      x1: () => frame.x[0],
      x2: () => frame.x[1],
      y1: "top",
      y2: ({ top, height }: Band) => top + height,
      className: "c-band",
    }),
    text(rows, {
      x: () => xAt(frame, frame.left - 8),
      y: ({ top }: Band) => top + 5 + size.fontSize * 0.68,
      text: "name",
      textAnchor: "end",
      lineAnchor: "middle",
      lineHeight: 1.3,
      className: "c-row-name",
    }),
  ];
}

type Height = (one: Placed) => number;

type Path = readonly [from: Placed, to: Placed];

function pathsOf(placed: readonly Placed[]): readonly Path[] {
  const bySeries = groupBy(placed, (one) => one.series.index);
  return [...bySeries.values()].flatMap((group) => pairs(group));
}

function pathMark(paths: readonly Path[], y: Height, frame: Frame): Markish {
  return link(paths, {
    x1: ([from]: Path) => xAt(frame, from.x),
    y1: ([from]: Path) => y(from),
    x2: ([, to]: Path) => xAt(frame, to.x),
    y2: ([, to]: Path) => y(to),
    className: "c-path",
  });
}

function standingMarks(
  placed: readonly Placed[],
  y: Height,
  frame: Frame,
  model: ChartModel,
): readonly Markish[] {
  const sides = [true, false].map((isRight) => placed.filter((one) => one.isRight === isRight));
  return [
    dot(placed, {
      x: ({ x }: Placed) => xAt(frame, x),
      y,
      r: 5,
      ...tagEach(placed, (one) => ({
        row: one.point.row,
        series: one.series.index,
        classes: `${one.point.target ? "c-target" : "c-point"} ${rungClass(one.tier)}`,
      })),
    }),
    ...sides.map((group, side) =>
      text(group, {
        x: ({ x }: Placed) => xAt(frame, x + (side === 0 ? dotRoom : -dotRoom)),
        y,
        text: "name",
        textAnchor: side === 0 ? "start" : "end",
        ...(model.series.length > 1 && tagEach(group, ({ series }) => ({ series: series.index }))),
        className: "c-name",
      }),
    ),
  ];
}

/** Steps of a scale by year: for each place every step with its year, by name. */
function tiers(telling: SummaryContext): readonly string[] {
  const { model, lang, words } = telling;
  const ofPlaces = model.series.map((series) => {
    const said = series.points.map((point) =>
      (point.target ? describeTarget : describePoint)(point, series, lang),
    );
    const nothing = nameGaps(series.gaps, lang);
    return words.colon(series.label[lang], said.length > 0 ? said.join(words.listComma) : nothing);
  });
  return [topicSentence(telling), ...ofPlaces];
}
