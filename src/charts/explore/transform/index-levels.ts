import { isBounded } from "#dataset/derive/base-levels.ts";
import { composeDerived, findBreak, type RefusalCode } from "#dataset/derive/compose.ts";
import { buildAreaTree } from "#dataset/select/index.ts";
import { divideIntervals, intervalOf, scaleInterval } from "#figures/interval.ts";
import type { Observation } from "#model/observation.ts";
import { readable } from "./readable.ts";
import {
  levelsOf,
  type SeriesRequest,
  type TransformResult,
  type Withheld,
} from "./transform-result.ts";

const nothing = { zh: "", en: "" };

/**
 * Each whole year's figure with the base year's at 100. The base stands at 100 by definition; the
 * others carry the interval of the division. Nothing crosses a change of definition.
 */
export function indexLevels(question: SeriesRequest, base: number): TransformResult {
  const { byYear, withheld } = levelsOf(question);
  const at = byYear.get(base);
  if (at === undefined || !canBeBase(at)) return { derived: [], withheld };
  const derived: Observation[] = [];
  const refused: Withheld[] = [];
  for (const [year, level] of byYear) {
    const code = findRefusal(question, level, base, year);
    if (code === null) derived.push(indexOf(question, level, at, year));
    else refused.push({ metric: question.metric, area: question.area, years: [year], code });
  }
  return { derived, withheld: [...withheld, ...refused] };
}

/** The years whose printed figure could stand at 100. */
export function baseYearsOf(question: Omit<SeriesRequest, "into">): readonly number[] {
  return [...levelsOf(question).byYear].flatMap(([year, level]) =>
    canBeBase(level) ? [year] : [],
  );
}

function canBeBase(level: Observation): boolean {
  return isBounded(level) && (level.low ?? 0) > 0;
}

function findRefusal(
  { index, metric, area }: SeriesRequest,
  level: Observation,
  base: number,
  year: number,
): RefusalCode | null {
  if (!isBounded(level)) return "not-bounded";
  const span = [Math.min(base, year), Math.max(base, year)] as const;
  const tree = buildAreaTree(index.data.areas);
  return findBreak(index.data.breaks, tree, metric, area, span) ? "across-break" : null;
}

function indexOf(
  { into, area }: SeriesRequest,
  level: Observation,
  base: Observation,
  year: number,
): Observation {
  const isBase = level === base;
  const share = isBase ? intervalOf(1) : divideIntervals(level, base);
  if (share === null) throw new RangeError(`${base.id} may be zero and cannot stand at 100`);
  return readable(
    composeDerived({
      metric: into,
      area,
      year,
      value: isBase ? 100 : ((level.value ?? 0) / (base.value ?? 1)) * 100,
      interval: scaleInterval(share, 100),
      comparedTo: base.period.text,
      inputs: isBase ? [level] : [level, base],
      note: nothing,
    }),
  );
}
