import {
  addIntervals,
  divideIntervals,
  intervalOf,
  scaleInterval,
  subtractIntervals,
} from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Measure, Metric } from "#model/vocabulary.ts";
import { maybeYear } from "../select/reporting-grid.ts";
import {
  composeDerived,
  findBreak,
  type Outcome,
  type RefusalCode,
  refuseDerivation,
  type ReportedFigures,
} from "./compose.ts";
import { asRounded } from "./interval-arithmetic.ts";

/**
 * The level of a change's base, for each reported change that stands beside a reported level of
 * the same area and period: 4.69亿元 in 2023, up 31.03% on 2022, gives about 3.58亿元 for 2022.
 * A change without such a level asks nothing, and a base that somebody printed needs no deriving.
 */
export function deriveBaseLevels(reported: ReportedFigures): readonly Outcome[] {
  return reported.metrics
    .filter((metric) => metric.measure === "change")
    .flatMap((metric) => {
      const of = metric.of === null ? undefined : reported.metric(metric.of);
      if (of === undefined || !levelMeasures.has(of.measure)) return [];
      return reported
        .areasOf(metric.id)
        .flatMap((area) => reported.of(metric.id, area))
        .flatMap((change) => deriveBaseLevel(reported, { metric, of, change }));
    });
}

/** A change is "of" a level only for these; the change of a streak or a rank has no such base. */
const levelMeasures: ReadonlySet<Measure> = new Set(["count", "stock", "amount", "rate"]);

interface Question {
  readonly metric: Metric;
  readonly of: Metric;
  readonly change: Observation;
}

function deriveBaseLevel(reported: ReportedFigures, question: Question): readonly Outcome[] {
  const { of, change } = question;
  const levels = chooseLevels(reported.at(of.id, change.area, change.period.text), change);
  const [level] = levels;
  if (level === undefined || isBasePrinted(reported, question)) return [];
  const refusal = findRefusal(reported, question, levels);
  if (refusal !== null) return [refuseDerivation(change, refusal)];
  const interval = baseInterval(question, level);
  if (interval === null) return [refuseDerivation(change, "base-not-positive")];
  return [composeBase(question, level, interval)];
}

/** Of the levels of the change's period, those of its own source, else those of any. */
function chooseLevels(levels: readonly Observation[], change: Observation): readonly Observation[] {
  const sameSource = levels.filter((level) => level.source === change.source);
  return sameSource.length > 0 ? sameSource : levels;
}

function isBasePrinted(reported: ReportedFigures, { of, change }: Question): boolean {
  return reported.at(of.id, change.area, change.comparedTo ?? "").length > 0;
}

function findRefusal(
  reported: ReportedFigures,
  { metric, of, change }: Question,
  levels: readonly Observation[],
): RefusalCode | null {
  const [year, base] = [maybeYear(change.period.text), maybeYear(change.comparedTo ?? "")];
  if ([change, ...levels].some((figure) => figure.status === "target")) return "target-not-result";
  if (change.comparedTo === null) return "base-not-stated";
  if (/^\d{4}\/\d{4}$/.test(change.period.text)) return "multi-year-total";
  if (year === null || base === null) return "period-not-whole-year";
  if (levels.length > 1 || !isOnlyFigure(reported, change)) return "several-levels";
  if (!isRelative(metric) && !isSameUnit(metric, of)) return "unit-differs";
  if (![change, ...levels].every(isBounded)) return "not-bounded";
  const span = [Math.min(base, year), Math.max(base, year)] as const;
  const isBroken = [metric.id, of.id].some(
    (id) => findBreak(reported.breaks, reported.tree, id, change.area, span) !== undefined,
  );
  return isBroken ? "across-break" : null;
}

function isOnlyFigure(reported: ReportedFigures, change: Observation): boolean {
  const twins = reported
    .at(change.metric, change.area, change.period.text)
    .filter((twin) => twin.source === change.source);
  return twins.length === 1;
}

/** A change in percent is relative, in any other unit absolute. */
function isRelative(metric: Metric): boolean {
  return metric.unit === "percent";
}

function isSameUnit(metric: Metric, of: Metric): boolean {
  return metric.unit === of.unit || (metric.unit === "percentage-points" && of.unit === "percent");
}

/** Whether a figure has a value and both ends, and more than a ceiling to say for itself. */
export function isBounded(figure: Observation): boolean {
  const { value, low, high, qualifier } = figure;
  return value !== null && low !== null && high !== null && qualifier !== "at_most";
}

/** The base that a change leads back to; null where it may be zero or less. */
function baseInterval({ metric, change }: Question, level: Observation): Interval | null {
  if (!isRelative(metric)) return subtractIntervals(level, asRounded(change));
  const growth = growthFactor(asRounded(change));
  return growth.low === null || growth.low <= 0 ? null : divideIntervals(level, growth);
}

/** What a relative change multiplies its base by: 1.3103 for 31.03%. */
function growthFactor(change: Interval): Interval {
  return addIntervals(intervalOf(1), scaleInterval(change, 0.01));
}

function composeBase(question: Question, level: Observation, interval: Interval): Observation {
  const { metric, of, change } = question;
  const [now, by] = [level.value ?? 0, change.value ?? 0];
  const base = Number(change.comparedTo);
  return composeDerived({
    metric: of,
    area: change.area,
    year: base,
    value: isRelative(metric) ? now / (1 + by / 100) : now - by,
    interval,
    comparedTo: null,
    inputs: [level, change],
    note: {
      zh: `本站推算，报道没有印出：由${level.period.text}年的“${level.reportedAs}”和相对${base}年的变化“${change.reportedAs}”倒推，区间按两个数字的印刷精度计算。`,
      en: `Worked out by this site, printed by nobody: ${base} follows from “${level.reportedAs}” for ${level.period.text} and its change on ${base}, “${change.reportedAs}”; the interval comes from the precision of both as printed.`,
    },
  });
}
