import type { DatedEvent } from "#dataset/contract/statements.ts";
import type { Period } from "#dataset/contract/period.ts";
import { parsePeriod } from "#dataset/period/parse-period.ts";
import { ChartError } from "../chart-error.ts";
import type { ChartModel, MarkedEvent } from "./model-types.ts";
import { yearsOf } from "./year-position.ts";

/**
 * The events of a chart in order of time, numbered from 1.
 * Throws ChartError for an unknown id and for an event outside the chart's years.
 */
export function markEvents(
  chart: string,
  ids: readonly string[],
  events: readonly DatedEvent[],
  period: ChartModel["period"],
): readonly MarkedEvent[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return ids
    .map((id) => {
      const event = byId.get(id);
      if (!event) throw new ChartError(chart, "event-unknown", id);
      const when = periodOf(event);
      const years = yearsOf(when);
      if (years.from < period.from || years.to > period.to)
        throw new ChartError(chart, "events-outside", id, { ...period });
      return { event, period: when };
    })
    .toSorted((a, b) => compare(startOf(a.period), startOf(b.period)))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

function periodOf({ id, date, end }: DatedEvent): Period {
  const period = parsePeriod(end === null ? date : `${date}/${end}`, null, "stated");
  if ("problem" in period) throw new RangeError(`the event ${id} has no date that can be read`);
  return period;
}

function startOf(period: Period): string {
  return period.start ?? period.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
