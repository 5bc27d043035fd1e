import { chartWords } from "#words/index.ts";
import { type ChartOptions, shared } from "../declared-chart.ts";
import type { ChartSize, Drawing } from "../drawing.ts";
import { eventStrip } from "../marks/event-strip.ts";
import { yearsOfFigures } from "../model/points.ts";
import type { ChartModel } from "../model/types.ts";
import { altOverYears } from "../text/alt.ts";
import { overYears } from "../text/summary/over-years.ts";
import type { SummaryContext } from "../text/summary/summary.ts";
import { defineKind, type DraftRequest, marksOfLines } from "./spec.ts";
import { axisFor, drawTrend } from "./trend-line.ts";

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
  shows: "figures",
  isOverYears: true,
  marks: [...marksOfLines, "event"],
  draw: drawWithEvents,
  summary: withEvents,
  alt: altOverYears,
  draft: { isDated: true, options: eventsFor },
});

function drawWithEvents(model: ChartModel, size: ChartSize): Drawing {
  const drawing = drawTrend(model, size, { foot: eventStrip(model.events, size) });
  return { ...drawing, marks: [...drawing.marks, "event"] };
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
