import { ascending, group } from "d3-array";
import { isDisjoint } from "#figures/interval.ts";
import { breakBetween } from "#model/breaks.ts";
import type { Bilingual } from "#model/bilingual.ts";
import type { RefusedDerivation } from "#model/dataset.ts";
import type { Interval } from "#model/figure.ts";
import { isLevel } from "#model/measures.ts";
import type { Observation } from "#model/observation.ts";
import type { Metric } from "#model/vocabulary.ts";
import { type DatasetIndex, type DatasetRows, indexDataset } from "../index.ts";
import {
  hasSize,
  isPerHead,
  levelsByYear,
  maybeAgreed,
  populationMetric,
  type RefusalCode,
} from "./levels.ts";
import { baseOf, changeOf, rateOf } from "./operations.ts";

/** Derived observations among them are left alone and never derived from. */
type DerivingInput = Pick<DatasetRows, "observations" | "metrics" | "areas" | "sources" | "breaks">;

export interface Derivations {
  /** Sorted by id; disjoint from what was reported. */
  readonly derived: readonly Observation[];
  /** Sorted by observation, then code. */
  readonly refused: readonly RefusedDerivation[];
}

type Outcome = Observation | RefusedDerivation;

/**
 * The figures that the printed ones imply, and no others: the level of a change's stated base, and,
 * where a metric for them is registered and nobody printed them, the change between two neighbouring
 * years and the rate among residents. The engine refuses what is not certain; a refusal says why.
 */
export function deriveObservations(input: DerivingInput): Derivations {
  const index = indexDataset(input);
  const outcomes = index.data.metrics.flatMap((metric): readonly Outcome[] => {
    const of = index.metrics.get(metric.of ?? "");
    if (of === undefined) return [];
    return [
      ...deriveBases(index, metric, of),
      ...deriveChanges(index, metric, of),
      ...deriveRates(index, metric, of),
    ];
  });
  const derived = outcomes.flatMap((outcome) => ("id" in outcome ? [outcome] : []));
  const refused = outcomes.flatMap((outcome) => ("id" in outcome ? [] : [outcome]));
  return {
    derived: derived.sort((a, b) => ascending(a.id, b.id)),
    refused: refused.sort(
      (a, b) => ascending(a.observation, b.observation) || ascending(a.code, b.code),
    ),
  };
}

/**
 * The base of each printed change that stands beside a printed level of the same area and period. A
 * change without such a level asks nothing, and a base that somebody printed needs no deriving. Where
 * the printed base of some change is not the one that it leads back to, releases compare with
 * recounted figures, and no base of that definition is worked out.
 */
function deriveBases(
  { observations, breaksOf }: DatasetIndex,
  metric: Metric,
  of: Metric,
): readonly Outcome[] {
  if (metric.measure !== "change" || !isLevel(of.measure)) return [];
  return observations.areasOf(metric.id).flatMap((area) => {
    const breaks = [...breaksOf(metric.id, area), ...breaksOf(of.id, area)];
    const levels = byPeriod(observations.printed(of.id, area));
    const changes = byPeriod(observations.printed(metric.id, area));
    const leads = [...changes].flatMap(([period, twins]) =>
      twins.flatMap((change) => {
        const chosen = chooseLevels(levels.get(period) ?? [], change);
        const [level] = chosen;
        if (level === undefined) return [];
        const isOnly = twins.filter(({ source }) => source === change.source).length === 1;
        const agreed = isOnly ? maybeAgreed(chosen) : null;
        const printed = levels.get(change.comparedTo ?? "") ?? [];
        return [{ level, agreed, change, printed }];
      }),
    );
    const recounted = leads.flatMap(({ agreed, change, printed }) => {
      const base = agreed && baseOf(of, agreed, change, []);
      if (base === null || typeof base === "string" || printed.length === 0) return [];
      const isOther = printed.every((figure) => isDisjoint(figure, widened(base)));
      return isOther ? [Number(change.comparedTo)] : [];
    });
    const isInDoubt = (year: number): boolean =>
      recounted.some((other) => breakBetween(breaks, other, year) === undefined);
    return leads.flatMap(({ level, agreed, change, printed }) => {
      if (printed.length > 0) return [];
      const base = agreed === null ? "several-levels" : baseOf(of, agreed, change, breaks);
      const isDoubted = typeof base !== "string" && isInDoubt(Number(base.period.text));
      return [outcomeOf(change, isDoubted ? "base-recounted" : base, noteOfBase(level, change))];
    });
  });
}

/** By one in a hundred: nearer than that, a speech has rounded and nobody has recounted. */
function widened({ low, high }: Observation): Interval {
  return { low: low && low * 0.99, high: high && high * 1.01 };
}

function byPeriod(figures: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  return group(figures, ({ period }) => period.text);
}

/** Of the levels of the change's period, those of its own source, else those of any. */
function chooseLevels(levels: readonly Observation[], change: Observation): readonly Observation[] {
  const sameSource = levels.filter((level) => level.source === change.source);
  return sameSource.length > 0 ? sameSource : levels;
}

/** The change between the levels of two neighbouring years, for a metric of relative change. */
function deriveChanges(
  { observations, breaksOf, sources }: DatasetIndex,
  metric: Metric,
  of: Metric,
): readonly Outcome[] {
  if (metric.measure !== "change" || metric.unit !== "percent" || !hasSize(of)) return [];
  return observations.areasOf(of.id).flatMap((area) => {
    const breaks = [...breaksOf(metric.id, area), ...breaksOf(of.id, area)];
    const printed = byPeriod(observations.printed(metric.id, area));
    const { byYear } = levelsByYear(observations.of(of.id, area), sources);
    return [...byYear].flatMap(([year, now]) => {
      const before = byYear.get(year - 1);
      if (before === undefined || printed.has(String(year))) return [];
      const change = changeOf(metric, before, now, breaks, sources);
      return [outcomeOf(now, change, noteOfChange(before, now))];
    });
  });
}

/** The unit that asks for a rate among residents, with how many residents it counts by. */
const residentUnits: ReadonlyMap<string, number> = new Map([["cases-per-100k", 100_000]]);

/** The rate among residents of each year's count, where one population of that year is printed. */
function deriveRates(
  { observations, sources }: DatasetIndex,
  metric: Metric,
  of: Metric,
): readonly Outcome[] {
  const per = residentUnits.get(metric.unit);
  if (per === undefined || !isPerHead(of)) return [];
  return observations.areasOf(of.id).flatMap((area) => {
    const printed = byPeriod(observations.printed(metric.id, area));
    const populations = levelsByYear(observations.of(populationMetric, area), sources).byYear;
    return [...levelsByYear(observations.of(of.id, area), sources).byYear].flatMap(
      ([year, count]) => {
        const population = populations.get(year);
        if (population === undefined || printed.has(String(year))) return [];
        const rate = rateOf(metric, count, population, per);
        return [outcomeOf(count, rate, noteOfRate(count, population))];
      },
    );
  });
}

function outcomeOf(
  subject: Observation,
  result: Observation | RefusalCode,
  note: Bilingual,
): Outcome {
  return typeof result === "string" ? refuseDerivation(subject, result) : { ...result, note };
}

function noteOfBase(level: Observation, change: Observation): Bilingual {
  const [year, base] = [level.period.text, change.comparedTo ?? ""];
  return {
    zh: `本站由所见的数推算：由${year}年的“${level.reportedAs}”和相对${base}年的变化“${change.reportedAs}”倒推，区间按两个数字的印刷精度计算。所比的${base}年数或已重算，未必是当年初次公布的数。`,
    en: `Worked out by this site from what was read: ${base} follows from “${level.reportedAs}” for ${year} and its change on ${base}, “${change.reportedAs}”; the interval comes from the precision of both as printed. The base may have been recounted since, and need not be what was first published for ${base}.`,
  };
}

function noteOfChange(before: Observation, now: Observation): Bilingual {
  const [base, year] = [before.period.text, now.period.text];
  return {
    zh: `本站推算，报道没有印出：由${base}年的“${before.reportedAs}”和${year}年的“${now.reportedAs}”算出变化，区间按两个数字的印刷精度计算。`,
    en: `Worked out by this site, printed by nobody: the change from “${before.reportedAs}” in ${base} to “${now.reportedAs}” in ${year}; the interval comes from the precision of both as printed.`,
  };
}

function noteOfRate(count: Observation, population: Observation): Bilingual {
  const year = count.period.text;
  return {
    zh: `本站推算，没有来源印出：以${year}年的“${count.reportedAs}”除以当年年末人口“${population.reportedAs}”，区间按两个数字的印刷精度计算。`,
    en: `Worked out by this site, printed by nobody: “${count.reportedAs}” in ${year} divided by the year-end population “${population.reportedAs}”; the interval comes from the precision of both as printed.`,
  };
}

/** Why nothing is derived from a figure, in words. The printed token stands where `“”` is. */
const reasons: Readonly<Record<RefusalCode, Bilingual>> = {
  "base-not-stated": {
    zh: "“”没有写明与哪一段时间相比，本站不倒推基期的数字。",
    en: "“” is printed without the period it is compared with, so no figure of that period is worked out.",
  },
  "period-not-whole-year": {
    zh: "“”比较的不是两个完整的年份，本站不推算。",
    en: "“” does not compare two whole calendar years, so nothing is worked out.",
  },
  "multi-year-total": {
    zh: "“”跨越多年，不能拆成某一年的数字。",
    en: "“” spans several years and cannot be split into the figure of one.",
  },
  "target-not-result": {
    zh: "“”是目标或标准，不是结果，本站不据此推算。",
    en: "“” is a target or a standard, not a result; nothing is worked out from it.",
  },
  "several-levels": {
    zh: "与“”对应的数字不止一个，本站不替报道挑选。",
    en: "More than one figure could go with “”; we do not choose between them.",
  },
  "unit-differs": {
    zh: "“”与所变化的数字单位不同，无法推算。",
    en: "“” is in another unit than what it is a change of, so nothing can be worked out.",
  },
  "not-bounded": {
    zh: "“”或与它对应的数字只给出上限或下限，推算不出有用的区间。",
    en: "“”, or the figure that goes with it, has only one bound; what follows would have no useful interval.",
  },
  "base-not-positive": {
    zh: "按“”计算，基期可能为零或负数，本站不推算。",
    en: "“” would leave a base of zero or less, so nothing is worked out.",
  },
  "sign-not-certain": {
    zh: "只凭“”与上一年印出的数字，连升降都不能确定，本站不推算变化。",
    en: "From “” and the year before as printed, not even the direction is certain; no change is worked out.",
  },
  "across-break": {
    zh: "“”与所比的一年之间统计口径变了，本站不跨口径推算。",
    en: "The definition changed between “” and the year it would be set against; nothing is worked out across the change.",
  },
  "publishers-differ": {
    zh: "“”与上一年的数出自两家，是否同一口径没有写明，本站不据此推算变化。",
    en: "“” and the figure of the year before come from two publishers, and nothing says that they count alike; no change is worked out.",
  },
  "base-recounted": {
    zh: "“”所比的基期数可能重算过：同一指标别的年份里，印出的升降与当初印的基数对不上。本站不倒推。",
    en: "The base that “” is compared with may have been recounted: for another year of the metric the printed change does not fit the base first printed. No base is worked out.",
  },
};

/** Records that nothing is derived from an observation, and why. */
function refuseDerivation(observation: Observation, code: RefusalCode): RefusedDerivation {
  const { zh, en } = reasons[code];
  return {
    observation: observation.id,
    code,
    message: {
      zh: zh.replace("“”", () => `“${observation.reportedAs}”`),
      en: en.replace("“”", () => `“${observation.reportedAs}”`),
    },
  };
}
