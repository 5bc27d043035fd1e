import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { groupRows } from "../select/index.ts";
import { maybeYear } from "../select/reporting-grid.ts";
import { isBounded } from "./base-levels.ts";
import {
  composeDerived,
  findBreak,
  type Outcome,
  type RefusalCode,
  refuseDerivation,
  type ReportedFigures,
} from "./compose.ts";
import { relativeChange } from "./interval-arithmetic.ts";

/**
 * The change between the levels of two neighbouring whole years, in percent; only for a metric of
 * relative change that an editor registered (`of`), and only where nobody printed that change.
 */
export function deriveYearlyChanges(reported: ReportedFigures): readonly Outcome[] {
  return reported.metrics
    .filter((metric) => metric.measure === "change" && metric.unit === "percent")
    .flatMap((metric) => {
      const level = metric.of;
      if (level === null) return [];
      return reported
        .areasOf(level)
        .flatMap((area) => deriveInArea(reported, { metric, level, area }));
    });
}

interface Question {
  readonly metric: Metric;
  readonly level: string;
  readonly area: string;
}

function deriveInArea(reported: ReportedFigures, question: Question): readonly Outcome[] {
  const { metric, level, area } = question;
  const printed = new Set(reported.of(metric.id, area).map((change) => change.period.text));
  const byYear = singleLevels(reported.of(level, area));
  return [...byYear].flatMap(([year, now]) => {
    const before = byYear.get(year - 1);
    if (before === undefined || printed.has(String(year))) return [];
    return [deriveChange(reported, question, [before, now])];
  });
}

/** Levels by whole year, results only; a year with two figures is left out, not decided. */
export function singleLevels(levels: readonly Observation[]): ReadonlyMap<number, Observation> {
  const results = levels.filter((level) => level.status !== "target");
  const byYear = groupRows(results, (level) => maybeYear(level.period.text));
  return new Map(
    [...byYear].flatMap(([year, [level, ...twins]]) =>
      year === null || level === undefined || twins.length > 0 ? [] : [[year, level] as const],
    ),
  );
}

type Pair = readonly [before: Observation, now: Observation];

function deriveChange(reported: ReportedFigures, question: Question, pair: Pair): Outcome {
  const [before, now] = pair;
  const refusal = findRefusal(reported, question, pair);
  if (refusal !== null) return refuseDerivation(now, refusal);
  const change = relativeChange(before, now);
  if (change === null) return refuseDerivation(now, "base-not-positive");
  if (isSignOpen(change)) return refuseDerivation(now, "sign-not-certain");
  return composeChange(question, before, now, change);
}

function findRefusal(
  { breaks, tree }: ReportedFigures,
  { metric, level, area }: Question,
  pair: Pair,
): RefusalCode | null {
  if (!pair.every(isBounded)) return "not-bounded";
  const year = Number(pair[1].period.text);
  const isBroken = [metric.id, level].some(
    (id) => findBreak(breaks, tree, id, area, [year - 1, year]) !== undefined,
  );
  return isBroken ? "across-break" : null;
}

function isSignOpen({ low, high }: Interval): boolean {
  return low === null || high === null || (low < 0 && high > 0);
}

function composeChange(
  { metric, area }: Question,
  before: Observation,
  now: Observation,
  interval: Interval,
): Observation {
  const [base, year] = [before.period.text, now.period.text];
  return composeDerived({
    metric,
    area,
    year: Number(year),
    value: ((now.value ?? 0) / (before.value ?? 1) - 1) * 100,
    interval,
    comparedTo: base,
    inputs: [before, now],
    note: {
      zh: `本站推算，报道没有印出：由${base}年的“${before.reportedAs}”和${year}年的“${now.reportedAs}”算出变化，区间按两个数字的印刷精度计算。`,
      en: `Worked out by this site, printed by nobody: the change from “${before.reportedAs}” in ${base} to “${now.reportedAs}” in ${year}; the interval comes from the precision of both as printed.`,
    },
  });
}
