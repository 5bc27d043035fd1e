import { group as groupBy } from "d3-array";
import { dot, link, type Markish, rect, text } from "@observablehq/plot";
import type { ScaleStep } from "#model/vocabulary.ts";
import { chartWords } from "#words/index.ts";
import { shared } from "../declared-chart.ts";
import {
  type ChartSize,
  type Drawing,
  type Frame,
  pxOf,
  pyOf,
  singlePanel,
  xAt,
  yAt,
} from "../drawing.ts";
import { type Flag, placeFlags } from "../marks/flag-labels.ts";
import { labelMarks, textWidth } from "../marks/labels.ts";
import { heightOf, tagEach, tagSeries } from "../marks/points.ts";
import { rungClass } from "../marks/rows.ts";
import type { ChartModel, ChartPoint, ChartSeries } from "../model/types.ts";
import { defineKind } from "./spec.ts";
import { streaks } from "./streak-spans.ts";

/**
 * The rungs of an ordered honour, each from the years running that it takes, and the places that
 * stand on them. What one place is said to have in two ways is ringed.
 */
export const streakLadder = defineKind({
  kind: "streak-ladder",
  draws: { zh: "连续年数到了哪一级", en: "years running, on the rungs of an honour" },
  altName: { zh: "阶梯图", en: "Ladder chart" },
  gallery: {
    name: { zh: "连年阶梯", en: "Ladder of years running" },
    use: {
      zh: "荣誉按连续年数分等次，要看各地到了哪一级。",
      en: "An honour whose tiers take so many years running, to see how far each place has come.",
    },
    avoid: {
      zh: "要看哪一年到哪一级时，用逐年等次图。",
      en: "To see which year brought which tier; the tiers by year show that.",
    },
    example: "safe-titles",
  },
  options: { scale: shared.scale },
  needs: ["scale"],
  shares: "unit",
  measure: "streak",
  marks: ["target", "conflict"],
  draw: drawLadder,
  summary: streaks,
  draft: { options: ({ data }) => (data.scales[0] ? { scale: data.scales[0].scale } : {}) },
});

/** A step of the honour whose price in years is known; they stand in rows, the lowest at the foot. */
type Rung = ScaleStep & { readonly needs: number };

/** How far a place has come: years running, and the highest rung that takes no more. */
interface Reach {
  readonly series: ChartSeries;
  readonly point: ChartPoint;
  readonly years: number;
  readonly rung: number;
}

/** A label and the rule it hangs on, which ends at `y`. */
type Hanging = Flag<Reach> & { readonly y: number };

const rowHeights = { phone: 32, small: 32, desk: 34, wide: 36 };

function drawLadder(model: ChartModel, size: ChartSize): Drawing {
  const rungs = model.steps.filter((step): step is Rung => step.needs !== null);
  const reaches = reachesOf(model, rungs);
  const most = Math.max(
    1,
    ...rungs.map((rung) => rung.needs + 1),
    ...reaches.map((reach) => reach.years + 1),
  );
  const rows = Math.max(1, rungs.length);
  const names = rungs.map((rung) => rung.name[size.lang]);
  const left = Math.ceil(Math.max(...names.map((name) => textWidth(name, size.fontSize)), 0)) + 12;
  const draft: Frame = {
    width: size.width,
    height: rows * rowHeights[size.form] + 24,
    top: 14,
    bottom: 10,
    left,
    right: 10,
    x: [0, most],
    y: [0, rows],
  };
  const flags = flagsOf(reaches, draft, size);
  const foot = Math.max(...flags.map((flag) => flag.y), draft.height) + size.fontSize;
  const frame = { ...draft, height: Math.ceil(foot), bottom: Math.ceil(foot) - draft.height + 10 };
  const special = (["conflict", "target"] as const).filter((mark) =>
    reaches.some(({ point }) => point[mark]),
  );
  const marks: Markish[] = [
    ...rungMarks(rungs, frame, size, most),
    ...reachMarks(flags, frame, size),
    ...labelMarks(
      flags.map((flag) => ({
        ...flag,
        x: flag.isShifted ? flag.x : flag.x + (flag.anchor === "end" ? -5 : 5),
      })),
      frame,
      "c-value",
      (reach) => reach.series.index,
    ),
  ];
  return singlePanel(frame, marks, special);
}

function reachesOf(model: ChartModel, rungs: readonly Rung[]): readonly Reach[] {
  return model.series.flatMap((series) =>
    series.points.flatMap((point) => {
      const years = heightOf(point);
      if (years === null) return [];
      return [{ series, point, years, rung: rungs.filter((one) => one.needs <= years).length - 1 }];
    }),
  );
}

function rungMarks(
  rungs: readonly Rung[],
  frame: Frame,
  size: ChartSize,
  most: number,
): readonly Markish[] {
  const y = (_: Rung, row: number): number => row + 0.5;
  return [
    link(rungs, {
      x1: "needs",
      x2: most,
      y1: y,
      y2: y,
      ...tagEach(rungs, (rung) => ({ classes: `c-rail ${rungClass(rung)}` })),
    }),
    dot(rungs, {
      x: "needs",
      y,
      r: 5,
      ...tagEach(rungs, (rung) => ({ classes: `c-point ${rungClass(rung)}` })),
    }),
    text(rungs, {
      x: () => xAt(frame, frame.left - 10),
      y,
      text: (rung: Rung) => rung.name[size.lang],
      textAnchor: "end",
      className: "c-row-name",
    }),
    text(rungs, {
      x: (rung: Rung) => xAt(frame, pxOf(frame, rung.needs) - 9),
      y,
      text: ({ needs }: Rung) => (size.lang === "zh" ? `${needs}年` : String(needs)),
      textAnchor: "end",
      className: "c-soft-words",
    }),
  ];
}

/** A rule from the flag up to the rung, and the place's own dot upon it. */
function reachMarks(flags: readonly Hanging[], frame: Frame, size: ChartSize): readonly Markish[] {
  const y = ({ subject }: Hanging): number => Math.max(0.15, subject.rung + 0.5);
  const x = ({ subject }: Hanging): number => subject.years;
  const tagged = (mark: string) =>
    tagEach(flags, ({ subject: reach }) => ({
      row: reach.point.row,
      series: reach.series.index,
      classes: `${mark}${reach.point.target ? "-target" : ""}`,
    }));
  const rings = flags.filter(({ subject }) => subject.point.conflict);
  return [
    link(flags, {
      x1: x,
      x2: x,
      y1: (flag: Hanging) => yAt(frame, flag.y + (flag.isShifted ? -size.fontSize * 0.7 : 5)),
      y2: y,
      ...tagged("c-reach"),
    }),
    dot(flags, { x, y, r: 4, ...tagged("c-reach-dot") }),
    ...ringMarks(rings, frame, y),
  ];
}

/** Half the height of the capsule around streaks that disagree, in pixels. */
const ringHalf = 8;

/** One capsule around the streaks that one place is said to have, clear of its neighbours. */
function ringMarks(
  flags: readonly Hanging[],
  frame: Frame,
  y: (flag: Hanging) => number,
): readonly Markish[] {
  const bySeries = groupBy(flags, ({ subject }) => subject.series.index);
  const perYear = pxOf(frame, 1) - pxOf(frame, 0);
  const side = Math.min(ringHalf, Math.max(5.5, perYear - 5));
  return [...bySeries].map(([series, group]) => {
    const ends = group.map(({ subject }) => pxOf(frame, subject.years));
    const middle = pyOf(frame, Math.min(...group.map(y)));
    return rect([series], {
      x1: () => xAt(frame, Math.min(...ends) - side),
      x2: () => xAt(frame, Math.max(...ends) + side),
      y1: () => yAt(frame, middle - ringHalf),
      y2: () => yAt(frame, middle + ringHalf),
      rx: ringHalf,
      className: "c-ring",
      ...tagSeries(series),
    });
  });
}

/** Place, years and year assessed, each as a flag on its own rule, from the shortest streak on. */
function flagsOf(reaches: readonly Reach[], frame: Frame, size: ChartSize): readonly Hanging[] {
  const line = size.fontSize * 1.5;
  const flags = placeFlags(
    reaches
      .toSorted((a, b) => a.years - b.years)
      .map((reach) => {
        const text = flagText(reach, size);
        const x = pxOf(frame, reach.years);
        const width = textWidth(text, size.fontSize, "bold") + 8;
        return {
          subject: reach,
          text,
          width,
          places: [
            { x, anchor: "end" },
            // Too long for the room left of its rule: from the edge on, under the rule's end.
            ...(x < width ? [{ x, anchor: "end" as const, shift: width - x }] : []),
            { x, anchor: "start" },
          ],
        };
      }),
    frame.width,
  );
  const floor = frame.height - frame.bottom + 4;
  return flags.map((flag) => ({ ...flag, y: floor + (flag.tier + 0.7) * line }));
}

function flagText(reach: Reach, size: ChartSize): string {
  const words = chartWords(size.lang);
  const year = reach.point.years.to;
  const name = reach.series.label[size.lang];
  const figure = words.years(reach.years);
  const target = reach.point.target ? words.target : "";
  return size.lang === "zh"
    ? `${name} ${figure}（${year}${target}）`
    : `${name}: ${figure} (${[year, target].filter(Boolean).join(" ")})`;
}
