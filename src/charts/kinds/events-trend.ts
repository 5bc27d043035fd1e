import { eventStrip } from "../marks/event-strip.ts";
import type { ChartModel } from "../model/types.ts";
import type { ChartSize } from "../theme.ts";
import type { Drawing } from "./drawing.ts";
import { trendLine } from "./trend-line.ts";

/**
 * Figures over years, and under the axis what happened when: numbered marks that a list beneath the
 * chart explains. They stand beside the line, and the chart says nothing of one by the other.
 */
export function eventsTrend(model: ChartModel, size: ChartSize): Drawing {
  const drawing = trendLine(model, size, { foot: eventStrip(model.events, size) });
  return { ...drawing, marks: [...drawing.marks, "event"] };
}
