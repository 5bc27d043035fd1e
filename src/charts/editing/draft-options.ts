import type { Dataset } from "#dataset/contract/dataset.ts";
import type { Metric } from "#dataset/contract/vocabulary.ts";
import type { ChartKind } from "../chart-kinds.ts";
import type { ChartDeclarationInput } from "../declaration.ts";
import { maybeBaseYear } from "../model/index-series.ts";
import type { DraftSeries } from "./choose-kind.ts";

type Options = NonNullable<ChartDeclarationInput["options"]>;

/** Of the events that could stand beside a line, the editor keeps what matters. */
const mostEvents = 8;

/** What a kind cannot do without, as far as the data can say; `chart:check` names what they cannot. */
export function optionsFor(
  kind: ChartKind,
  metric: Metric,
  series: readonly DraftSeries[],
  data: Dataset,
): Options {
  const axis: Options = isNarrow(metric, series) ? { axis: "data" } : {};
  if (kind === "trend-line") return axis;
  if (kind === "events-trend") return { ...axis, ...eventsFor(metric, series, data) };
  if (kind === "indexed-trend") {
    const base = maybeBaseYear(series.map(({ points }) => points));
    return base === null ? {} : { base };
  }
  if (kind === "streak-ladder") {
    const scale = data.scales[0]?.scale;
    return scale === undefined ? {} : { scale };
  }
  if (kind !== "part-to-whole") return {};
  const parts = data.identities.find(({ whole }) => whole === metric.id)?.parts;
  return parts ? { whole: metric.id, parts: parts.map((id) => ({ metric: id })) } : {};
}

/** A rate whose changes would be lost on an axis from zero. */
function isNarrow({ measure }: Metric, series: readonly DraftSeries[]): boolean {
  if (measure !== "rate") return false;
  const values = series.flatMap(({ points }) => points.map(({ value, low }) => value ?? low ?? 0));
  return Math.min(...values) > Math.max(...values) / 2;
}

/** Events of the metric first, then those of its places, within its years. */
function eventsFor(metric: Metric, series: readonly DraftSeries[], data: Dataset): Options {
  const areas = series.map(({ area }) => area.id);
  const points = series.flatMap((one) => one.points);
  const from = Math.min(...points.map(({ years }) => years.from));
  const to = Math.max(...points.map(({ years }) => years.to));
  const inside = data.events.filter(({ date, end, area }) => {
    const [first, last] = [date, end ?? date].map((text) => Number(text.slice(0, 4)));
    return areas.includes(area) && (first ?? 0) >= from && (last ?? 0) <= to;
  });
  const own = inside.filter((event) => event.metric === metric.id);
  const events = [...new Set([...own, ...inside])].slice(0, mostEvents).map(({ id }) => id);
  return events.length > 0 ? { events } : {};
}
