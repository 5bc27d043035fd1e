import type { Bilingual } from "#model/bilingual.ts";
import type { RefusedDerivation } from "#model/dataset.ts";
import type { Interval, Period } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { DefinitionBreak } from "#model/statements.ts";
import type { Area, Metric } from "#model/vocabulary.ts";
import { type AreaTree, buildAreaTree, groupRows } from "../select/index.ts";
import { roundWithin, widenEnds, widenPoint } from "./interval-arithmetic.ts";

export interface DerivedFigure {
  readonly metric: Metric;
  readonly area: string;
  readonly year: number;
  /** The value as computed from the printed values, in the metric's unit. */
  readonly value: number;
  readonly interval: Interval;
  readonly comparedTo: string | null;
  readonly inputs: readonly Observation[];
  readonly note: Bilingual;
}

/**
 * An observation computed from others. Its value is rounded no finer than its interval warrants and
 * called approximate unless the interval is one number; its sources are those of its inputs, its locator is their ids.
 */
export function composeDerived(figure: DerivedFigure): Observation {
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
    note: figure.note,
    derivedFrom: inputs.map((input) => input.id),
  };
}

/** The period of one calendar year. */
export function wholeYear(year: number): Period {
  return {
    text: String(year),
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    printed: null,
    basis: "stated",
  };
}

/**
 * The change of definition that parts two years of a metric in an area, if any: one of the metric,
 * in the area or one above it, that begins after the earlier year and not after the later.
 */
export function findBreak(
  breaks: readonly DefinitionBreak[],
  tree: AreaTree,
  metric: string,
  area: string,
  [earlier, later]: readonly [number, number],
): DefinitionBreak | undefined {
  return breaks.find((change) => {
    const from = Number(change.from.slice(0, 4));
    return (
      change.metric === metric &&
      tree.isWithin(area, change.area) &&
      earlier < from &&
      from <= later
    );
  });
}

/** Why nothing is derived from a figure. The printed token stands where `“”` is. */
const reasons = {
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
    zh: "“”比较的两段时间之间统计口径变了，本站不跨口径推算。",
    en: "The definition changed between the periods that “” compares; nothing is worked out across the change.",
  },
} satisfies Record<string, Bilingual>;

export type RefusalCode = keyof typeof reasons;

/** Records that nothing is derived from an observation, and why. */
export function refuseDerivation(observation: Observation, code: RefusalCode): RefusedDerivation {
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

/** What a rule of derivation reads: the reported figures, found by metric and area. */
export interface ReportedFigures {
  readonly metrics: readonly Metric[];
  readonly metric: (id: string) => Metric | undefined;
  readonly tree: AreaTree;
  readonly breaks: readonly DefinitionBreak[];
  /** Ids of the areas that have a figure of the metric, in order of first appearance. */
  readonly areasOf: (metric: string) => readonly string[];
  readonly of: (metric: string, area: string) => readonly Observation[];
  /** Of those, the figures with this period text. */
  readonly at: (metric: string, area: string, period: string) => readonly Observation[];
}

/** What a rule of derivation yields for one question. */
export type Outcome = Observation | RefusedDerivation;

/** Prepares reported observations for the rules; derived ones are left out. */
export function shareReported(input: {
  readonly observations: readonly Observation[];
  readonly metrics: readonly Metric[];
  readonly areas: readonly Area[];
  readonly breaks: readonly DefinitionBreak[];
}): ReportedFigures {
  const metrics = new Map(input.metrics.map((metric) => [metric.id, metric]));
  const figures = input.observations.filter((figure) => figure.derivedFrom === null);
  const byMetric = new Map(
    [...groupRows(figures, ({ metric }) => metric)].map(([metric, group]) => [
      metric,
      groupRows(group, ({ area }) => area),
    ]),
  );
  const of = (metric: string, area: string) => byMetric.get(metric)?.get(area) ?? [];
  return {
    metrics: input.metrics,
    metric: (id) => metrics.get(id),
    tree: buildAreaTree(input.areas),
    breaks: input.breaks,
    areasOf: (metric) => [...(byMetric.get(metric)?.keys() ?? [])],
    of,
    at: indexPeriods(of),
  };
}

/** Finds by period too; each metric and area is indexed when first asked for, and most never are. */
function indexPeriods(of: ReportedFigures["of"]): ReportedFigures["at"] {
  const indexed = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  return (metric, area, period) => {
    const key = `${metric}.${area}`;
    const byPeriod = indexed.get(key) ?? groupRows(of(metric, area), (row) => row.period.text);
    indexed.set(key, byPeriod);
    return byPeriod.get(period) ?? [];
  };
}
