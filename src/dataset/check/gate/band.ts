import { isTimeless } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { mostOfChange } from "./rules.ts";
import { besideNought, hasLevels, levelsToPass, seriesOf } from "./series.ts";

/** What a series' next yearly figure may be before an editor is asked to accept it. */
export interface GateBand {
  readonly area: string;
  /** The newest figure. */
  readonly last: Observation;
  /** The year after it. */
  readonly year: number;
  /** In base units. */
  readonly low: number;
  readonly high: number;
}

/** Where the gate would stop the next figure of each series of a metric, by its own rules and bounds. */
export function bandsOf(metric: Metric, reported: readonly Observation[]): readonly GateBand[] {
  const nowhere = { file: "", line: 1, column: 1 };
  const located = reported.map((observation) => ({ observation, place: nowhere }));
  const series = seriesOf(located, { metrics: new Map([[metric.id, metric]]) });
  return series.flatMap(({ area, figures }): GateBand | [] => {
    const [last] = figures.slice(-1);
    if (last === undefined || isTimeless(metric.measure)) return [];
    const year = Number(last.observation.period.end.slice(0, 4)) + 1;
    const band = hasLevels(metric)
      ? ofLevels(metric, levelsToPass(figures, year))
      : metric.measure === "change" && figures.length >= 2
        ? ofChanges(figures.map(({ value }) => Math.abs(value)))
        : null;
    if (band === null) return [];
    const low = Math.max(band.low, metric.min ?? -Infinity);
    const high = Math.min(band.high, metric.max ?? Infinity);
    return { area, last: last.observation, year, low, high };
  });
}

function ofLevels(metric: Metric, levels: ReturnType<typeof levelsToPass>) {
  if (levels === null) return null;
  const size = (level: number): number => Math.max(10 ** level - besideNought(metric), 0);
  return { low: size(levels.low), high: size(levels.high) };
}

function ofChanges(sizes: readonly number[]) {
  const most = mostOfChange(Math.max(...sizes));
  return { low: -most, high: most };
}
