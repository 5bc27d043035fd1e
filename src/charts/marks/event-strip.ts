import { dot, link, type Markish, ruleX, text } from "@observablehq/plot";
import { type ChartSize, type Frame, pxOf, xAt, yAt } from "../drawing.ts";
import { extentOf, positionOf } from "../model/points.ts";
import type { MarkedEvent } from "../model/types.ts";

/** A strip under the axis of time; its height depends on where the frame puts the years. */
export interface Foot {
  /** In pixels, for a frame of those edges and years. */
  readonly height: (frame: Frame) => number;
  /** @param top where the strip begins, in pixels */
  readonly marks: (frame: Frame, top: number) => readonly Markish[];
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
export function eventStrip(events: readonly MarkedEvent[], size: ChartSize): Foot {
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
