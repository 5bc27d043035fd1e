import { dot, link, ruleX, text } from "@observablehq/plot";
import { chartWords } from "#words/index.ts";
import { type ChartOptions, shared } from "../declared-chart.ts";
import { type ChartSize, type Drawing, type Frame, pxOf, xAt, yAt } from "../drawing.ts";
import { extentOf, positionOf, yearsOfFigures } from "../model/points.ts";
import type { ChartModel, MarkedEvent } from "../model/types.ts";
import { overYears } from "../text/summary/over-years.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { defineKind, type DraftRequest, marksOfLines } from "./spec.ts";
import { axisFor, drawTrend, type Foot } from "./trend-line.ts";

/**
 * Figures over years, and under the axis what happened when: numbered marks that a list beneath the
 * chart explains. They stand beside the line, and the chart says nothing of one by the other.
 */
export const eventsTrend = defineKind({
  kind: "events-trend",
  draws: { zh: "线与同期的事", en: "a line beside events" },
  altName: { zh: "标有事件的折线图", en: "Line chart with events" },
  gallery: {
    name: { zh: "折线与事件", en: "Line with events" },
    use: {
      zh: "一条线旁边，要让人看到同期推行过什么、开过什么会。",
      en: "A line beside what was introduced or held in the same years.",
    },
    avoid: {
      zh: "想说某件事使数字升降时。图只排先后，因果要另有人检验。",
      en: "To say that an event moved the figures. The chart gives the order in time; a cause has to be tested by somebody.",
    },
    example: "satisfaction-events",
  },
  options: { events: shared.events, label: shared.label, axis: shared.axis, totals: shared.totals },
  needs: ["events"],
  shares: "axis",
  isOverYears: true,
  marks: [...marksOfLines, "event"],
  draw: drawWithEvents,
  summary: withEvents,
  draft: { isDated: true, options: eventsFor },
});

function drawWithEvents(model: ChartModel, size: ChartSize): Drawing {
  const drawing = drawTrend(model, size, { foot: eventStrip(model.events, size) });
  return { ...drawing, marks: [...drawing.marks, "event"] };
}

/** An event at its place: a badge, and a bar over its time where that is longer than the badge. */
interface Badge {
  readonly event: MarkedEvent;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  /** 0 is the line next to the axis. */
  readonly lane: number;
}

const radius = 9;
const laneHeight = 2 * radius + 4;

/** Events as numbered badges, on as many lines as it takes for none to touch another. */
function eventStrip(events: readonly MarkedEvent[], size: ChartSize): Foot {
  return {
    height: (frame) => {
      const lanes = Math.max(0, ...placeBadges(events, frame).map(({ lane }) => lane + 1));
      return lanes * laneHeight + 4;
    },
    marks: (frame, top) => {
      const badges = placeBadges(events, frame);
      const x = (badge: Badge): number => xAt(frame, badge.x);
      const y = ({ lane }: Badge): number => yAt(frame, top + lane * laneHeight + radius);
      const long = badges.filter(({ left, right }) => right - left > 2 * radius + 1);
      return [
        ...[
          { y1: frame.y[1], y2: (): number => frame.y[0] },
          // The rule lets the years through that stand between the axis and the strip.
          { y1: yAt(frame, top - 3), y2: y },
        ].map((ends) => ruleX(badges, { x, ...ends, className: "c-event-rule" })),
        link(long, {
          x1: ({ left }: Badge) => xAt(frame, left),
          x2: ({ right }: Badge) => xAt(frame, right),
          y1: y,
          y2: y,
          className: "c-event-span",
        }),
        dot(badges, { x, y, r: radius, className: "c-event" }),
        text(badges, {
          x,
          y,
          text: ({ event }: Badge) => String(event.number),
          fontSize: size.fontSize,
          className: "c-on-bar",
        }),
      ];
    },
  };
}

function placeBadges(events: readonly MarkedEvent[], frame: Frame): readonly Badge[] {
  const ends: number[] = [];
  return events.map((event): Badge => {
    const { start, end } = extentOf(event.period);
    const x = pxOf(frame, positionOf(event.period));
    const left = Math.min(x - radius, pxOf(frame, start ?? end));
    const right = Math.max(x + radius, pxOf(frame, end));
    const free = ends.findIndex((edge) => edge + 3 <= left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return { event, x, left, right, lane };
  });
}

/** A line and what happened beside it, which explains nothing. */
function withEvents(telling: SummaryContext): readonly string[] {
  const { model, lang } = telling;
  const { events, eventsNote } = chartWords(lang);
  return [...overYears(telling), events(model.events.length), eventsNote.replace(/[。.]$/, "")];
}

/** Of the events that could stand beside a line, the editor keeps what matters. */
const mostEvents = 8;

/** Events of the metric first, then those of its places, within its years. */
function eventsFor(request: DraftRequest): ChartOptions {
  const { metric, series, data } = request;
  const areas = series.map(({ area }) => area.id);
  const years = yearsOfFigures(series);
  const inside = data.events.filter(({ date, end, area }) => {
    const [first, last] = [date, end ?? date].map((text) => Number(text.slice(0, 4)));
    return areas.includes(area) && (first ?? 0) >= years.from && (last ?? 0) <= years.to;
  });
  const own = inside.filter((event) => event.metric === metric.id);
  const events = [...new Set([...own, ...inside])].slice(0, mostEvents).map(({ id }) => id);
  return { ...axisFor(request), ...(events.length > 0 ? { events } : {}) };
}
