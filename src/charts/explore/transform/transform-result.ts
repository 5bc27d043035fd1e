import type { RefusalCode } from "#dataset/derive/compose.ts";
import { singleLevels } from "#dataset/derive/yearly-changes.ts";
import { maybeYear, yearsReported } from "#dataset/select/reporting-grid.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import type { ChartIndex } from "../../model/chart-data.ts";
import { figuresOf, type Pair } from "../pairs.ts";

/** Why a printed figure gives nothing in the chosen reckoning. */
export type WithheldCode = RefusalCode | "population-unknown" | "year-before-unknown";

/** Years of a series from whose printed figures nothing is reckoned. */
export interface Withheld extends Pair {
  readonly years: readonly number[];
  readonly code: WithheldCode;
}

/** What a reckoning makes of one series. */
export interface TransformResult {
  readonly derived: readonly Observation[];
  readonly withheld: readonly Withheld[];
}

/** What a reckoning reads. */
export interface SeriesRequest extends Pair {
  readonly index: ChartIndex;
  /** The metric of what comes out: the chosen one in the unit of the reckoning. */
  readonly into: Metric;
}

export interface Levels {
  /** The one printed figure of each whole year. */
  readonly byYear: ReadonlyMap<number, Observation>;
  readonly withheld: readonly Withheld[];
}

/**
 * The printed figures of a series that can be reckoned with: results of whole years that have no
 * rival. Derived ones are left alone, for nothing is derived from a derived figure.
 */
export function levelsOf({ index, metric, area }: Omit<SeriesRequest, "into">): Levels {
  const rows = figuresOf(index, { metric, area }).filter((row) => row.derivedFrom === null);
  const byYear = singleLevels(rows);
  const used = new Set(byYear.values());
  const withheld = rows
    .filter((row) => !used.has(row))
    .map((row) => {
      // A part of a year that has a whole figure too is not missed.
      const years = yearsReported(row.period.text).filter((year) => !byYear.has(year));
      return { metric, area, years, code: whyLeft(row) };
    });
  return { byYear, withheld: withheld.filter(({ years }) => years.length > 0) };
}

/** Gathers years that are withheld for one reason. */
export function gatherWithheld(all: readonly Withheld[]): readonly Withheld[] {
  const groups = new Map<string, Withheld>();
  for (const one of all) {
    const key = `${one.metric}.${one.area}.${one.code}`;
    const years = [...(groups.get(key)?.years ?? []), ...one.years];
    groups.set(key, { ...one, years: [...new Set(years)].sort((a, b) => a - b) });
  }
  return [...groups.values()];
}

function whyLeft(row: Observation): RefusalCode {
  if (row.status === "target") return "target-not-result";
  if (maybeYear(row.period.text) !== null) return "several-levels";
  return /^\d{4}\/\d{4}$/.test(row.period.text) ? "multi-year-total" : "period-not-whole-year";
}
