import {
  addIntervals,
  divideIntervals,
  intervalOf,
  scaleInterval,
  subtractIntervals,
} from "#figures/interval.ts";
import { breakBetween, type PlacedBreak, yearFraction } from "#model/breaks.ts";
import type { Interval, Period } from "#model/figure.ts";
import { isMomentary } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric, Source } from "#model/vocabulary.ts";
import { maybeYear } from "../select/reporting-grid.ts";
import {
  asRounded,
  divideByPositive,
  indexPlace,
  relativeChange,
  roundTo,
  roundWithin,
  widenEnds,
  widenPoint,
} from "./interval-arithmetic.ts";
import { faultOfLevel, faultOfPeriod, isBounded, type RefusalCode } from "./levels.ts";

/*
 * The one engine for what follows from figures: the change between two of them, the rate among
 * residents, the base that a change leads back to, and the index against a base year. Normaliser,
 * declared charts and explorer ask it, so that one question has one answer. It never says more than
 * the prints do. Nothing crosses a change of definition, and intervals are carried through. A change,
 * a rate and a base are new figures: they come of results of whole calendar years that are printed
 * and known at both ends, of one figure a year, and are rounded no finer than their interval
 * warrants. An index is the same figure on another scale: a bound stays a bound, a target a target.
 */

/**
 * The change from a year's level to that of another, in percent; of two publishers nobody has said
 * that they count alike.
 * @param into the metric of the change
 * @param breaks those of the level and of its changes
 * @param sources by id
 */
export function changeOf(
  into: Metric,
  before: Observation,
  now: Observation,
  breaks: readonly PlacedBreak[],
  sources: ReadonlyMap<string, Source>,
): Observation | RefusalCode {
  const fault = faultOfLevel(before) ?? faultOfLevel(now);
  if (fault !== null) return fault;
  if (!isBounded(before) || !isBounded(now)) return "not-bounded";
  const [base, year] = [Number(before.period.text), Number(now.period.text)];
  if (breakBetween(breaks, base, year)) return "across-break";
  if (!isOnePublisher(before, now, sources)) return "publishers-differ";
  const interval = relativeChange(before, now);
  if (interval === null) return "base-not-positive";
  if (isSignOpen(interval)) return "sign-not-certain";
  return composeDerived({
    metric: into,
    area: now.area,
    year,
    value: ((now.value ?? 0) / (before.value ?? 1) - 1) * 100,
    interval,
    comparedTo: before.period.text,
    inputs: [before, now],
  });
}

/** One source, or two of a publisher that is named: a bureau's yearbooks. */
function isOnePublisher(
  before: Observation,
  now: Observation,
  sources: ReadonlyMap<string, Source>,
): boolean {
  if (before.source === now.source) return true;
  const [one, other] = [before, now].map(({ source }) => sources.get(source)?.publisher.zh ?? "");
  return one !== "" && one === other;
}

function isSignOpen({ low, high }: Interval): boolean {
  return (low ?? -Infinity) < 0 && (high ?? Infinity) > 0;
}

/**
 * A year's count among as many residents as were printed for the end of that year; no population is
 * carried over from another year.
 * @param into the metric of the rate
 * @param per how many residents it is counted by
 */
export function rateOf(
  into: Metric,
  count: Observation,
  population: Observation,
  per: number,
): Observation | RefusalCode {
  const fault = faultOfLevel(count) ?? faultOfLevel(population);
  if (fault !== null) return fault;
  if (!isBounded(count) || !isBounded(population)) return "not-bounded";
  const share = divideIntervals(count, population);
  if (share === null) return "base-not-positive";
  return composeDerived({
    metric: into,
    area: count.area,
    year: Number(count.period.text),
    value: ((count.value ?? 0) / (population.value ?? 1)) * per,
    interval: scaleInterval(share, per),
    comparedTo: null,
    inputs: [count, population],
  });
}

/**
 * The level that a printed change leads back to, in the year that it is compared with: 4.69亿元, up
 * 31.03%, was about 3.58亿元. In percent a change is relative, in any other unit absolute.
 * @param into the metric of the level
 * @param breaks those of the level and of the change
 */
export function baseOf(
  into: Metric,
  level: Observation,
  change: Observation,
  breaks: readonly PlacedBreak[],
): Observation | RefusalCode {
  if (level.status === "target" || change.status === "target") return "target-not-result";
  if (change.comparedTo === null) return "base-not-stated";
  const fault = faultOfPeriod(change.period);
  if (fault !== null) return fault;
  const base = maybeYear(change.comparedTo);
  if (base === null) return "period-not-whole-year";
  const isRelative = change.unit === "percent";
  if (!isRelative && !isSameUnit(change.unit, into.unit)) return "unit-differs";
  if (!isBounded(level) || !isBounded(change)) return "not-bounded";
  if (breakBetween(breaks, base, Number(change.period.text))) return "across-break";
  const by = asRounded(change);
  const interval = isRelative ? undoGrowth(level, by) : subtractIntervals(level, by);
  if (interval === null) return "base-not-positive";
  const [now, moved] = [level.value ?? 0, change.value ?? 0];
  return composeDerived({
    metric: into,
    area: change.area,
    year: base,
    value: isRelative ? now / (1 + moved / 100) : now - moved,
    interval,
    comparedTo: null,
    inputs: [level, change],
  });
}

function isSameUnit(change: string, level: string): boolean {
  return change === level || (change === "percentage-points" && level === "percent");
}

/** Divides by what a relative change multiplies its base by, 1.3103 for 31.03%; null where that may be zero or less. */
function undoGrowth(level: Interval, change: Interval): Interval | null {
  return divideByPositive(level, addIntervals(intervalOf(1), scaleInterval(change, 0.01)));
}

interface DerivedFigure {
  readonly metric: Metric;
  readonly area: string;
  readonly year: number;
  /** The value as computed from the printed values, in the metric's unit. */
  readonly value: number;
  readonly interval: Interval;
  readonly comparedTo: string | null;
  readonly inputs: readonly Observation[];
}

/**
 * A new figure. Its value is rounded no finer than its interval warrants and called approximate
 * unless that is one number; its sources are those of its inputs, its locator is their ids.
 */
function composeDerived(figure: DerivedFigure): Observation {
  const { metric, area, year, inputs } = figure;
  const source = [...new Set(inputs.map((input) => input.source))].sort().join("+");
  const interval = widenPoint(figure.interval);
  const value = roundWithin(figure.value, interval);
  return {
    id: `${metric.id}.${area}.${year}~${source}.derived`,
    metric: metric.id,
    area,
    period: wholeYear(year),
    value,
    ...widenEnds(interval, value),
    unit: metric.unit,
    qualifier: interval.low === interval.high ? "exact" : "approx",
    status: "reported",
    reportedAs: "",
    printedUnit: null,
    reading: "parsed",
    comparedTo: figure.comparedTo,
    scope: null,
    source,
    locator: inputs.map((input) => input.id).join(" + "),
    note: { zh: "", en: "" },
    derivedFrom: inputs.map((input) => input.id),
  };
}

/** The period of one calendar year. */
function wholeYear(year: number): Period {
  return {
    text: String(year),
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    printed: null,
    basis: "stated",
  };
}

/** What an index is of, and in. */
interface IndexScale {
  readonly metric: Metric;
  /** The id of its unit. */
  readonly unit: string;
  /** The changes of definition of the metric in the area. */
  readonly breaks: readonly PlacedBreak[];
}

/**
 * A figure as so many hundredths of a base that `canStandAt100`. It keeps its id, source, print and
 * bound, and is said to a tenth, as index numbers are; where its interval is wider than that, it is
 * approximate and as coarse as the interval warrants. Only a stock, which is of a day, needs no whole
 * year: nine months of any other do not stand beside twelve.
 */
export function indexOf(
  level: Observation,
  base: Observation,
  { metric, unit, breaks }: IndexScale,
): Observation | RefusalCode {
  if (level === base) {
    const hundred = { value: 100, ...intervalOf(100), qualifier: "exact" as const };
    return { ...base, ...hundred, unit, derivedFrom: [base.id] };
  }
  const fault = faultOfPeriod(level.period);
  const isOfDay = isMomentary(metric.measure) && !isOverAYear(level.period);
  if (fault !== null && !isOfDay) return fault;
  if (breakBetween(breaks, middleOf(level.period), middleOf(base.period))) return "across-break";
  return { ...level, ...divideByBase(level, base), unit, derivedFrom: [level.id, base.id] };
}

function divideByBase(
  level: Observation,
  base: Observation,
): Pick<Observation, "value" | "low" | "high" | "qualifier"> {
  const ends = hundredths(level, base);
  const exact = hundredths(valueOf(level), valueOf(base)).low;
  const place = indexPlace(exact ?? ends.low ?? ends.high ?? 0);
  const low = ends.low === null ? null : roundTo(ends.low, place, Math.floor);
  const high = ends.high === null ? null : roundTo(ends.high, place, Math.ceil);
  const { qualifier } = level;
  if (exact === null) return { value: null, low, high, qualifier };
  // A bound is rounded as the end that it is: "more than 94.46" must not become "more than 94.5".
  if (qualifier === "at_least" || qualifier === "at_most") {
    return { value: level.value === level.low ? low : high, low, high, qualifier };
  }
  const width = (high ?? Infinity) - (low ?? -Infinity);
  const isSharp = Math.round(width / 10 ** place) <= 1;
  return qualifier === "exact" && isSharp
    ? { value: roundTo(exact, place), low, high, qualifier }
    : { value: roundWithin(exact, ends, place), low, high, qualifier: "approx" };
}

function valueOf({ value }: Observation): Interval {
  return { low: value, high: value };
}

function hundredths(figure: Interval, base: Interval): Interval {
  const share = divideIntervals(figure, base);
  if (share === null) throw new RangeError("what may be zero cannot stand at 100");
  return scaleInterval(share, 100);
}

function isOverAYear({ start, end }: Period): boolean {
  return start !== null && end >= `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
}

/** Where a period stands on the axis of years; one without a start at its end. */
function middleOf({ start, end }: Period): number {
  const last = yearFraction(end, "end");
  return start === null ? last : (yearFraction(start, "start") + last) / 2;
}
