import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Interval } from "../../contract/figure.ts";
import type { Observation } from "../../contract/observation.ts";
import { asRounded } from "../../deriving/as-rounded.ts";
import { findBreak } from "../../deriving/find-break.ts";
import { relativeChange } from "../../deriving/relative-change.ts";
import { intervalsOverlap, subtractIntervals } from "../../figure/interval.ts";
import type { AuditContext, AuditSeries } from "../audit-context.ts";
import { citeFigure, lastYear } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/**
 * Whether a printed change fits the printed levels at both its ends. Asked only where the base is
 * stated and both levels were printed; of several prints, one pair that fits is enough.
 */
export function auditGrowth(context: AuditContext): readonly AuditEntry[] {
  return context.series
    .filter(({ metric }) => metric.measure === "change" && metric.of !== null)
    .flatMap((series) => series.results.flatMap((change) => auditChange(context, series, change)));
}

function auditChange(
  context: AuditContext,
  series: AuditSeries,
  change: Observation,
): readonly AuditEntry[] {
  const compared = comparePairs(context, series, change);
  const printed = asRounded(change);
  const pair = compared.find(({ implied }) => intervalsOverlap(implied, printed)) ?? compared[0];
  if (pair === undefined) return [];
  const { before, now, implied } = pair;
  const [fits, isBroken] = [
    intervalsOverlap(implied, printed),
    isAcrossBreak(context, series, before, now),
  ];
  const words = wordsOf(fits, isBroken);
  const [cited, from, to] = [change, before, now].map(citeFigure);
  return [
    composeEntry({
      kind: "growth-and-levels",
      verdict: fits || isBroken ? "reconciled" : "open",
      about: [change.metric, change.area, change.period.text, change.source],
      observations: [change, before, now],
      message: {
        zh: `${series.name.zh}印作${cited?.zh ?? ""}，前后两期的数字是${from?.zh ?? ""}和${to?.zh ?? ""}，${words.zh}。`,
        en: `${series.name.en} is printed as ${cited?.en ?? ""}; the levels are ${from?.en ?? ""} and then ${to?.en ?? ""}, ${words.en}.`,
      },
    }),
  ];
}

interface Pair {
  readonly before: Observation;
  readonly now: Observation;
  readonly implied: Interval;
}

function comparePairs(
  { reported }: AuditContext,
  { metric, area }: AuditSeries,
  change: Observation,
): readonly Pair[] {
  const levelsOf = (period: string) =>
    reported.at(metric.of ?? "", area, period).filter((level) => level.status !== "target");
  const [befores, nows] = [levelsOf(change.comparedTo ?? ""), levelsOf(change.period.text)];
  return befores.flatMap((before) =>
    nows.flatMap((now) => {
      const implied =
        metric.unit === "percent" ? relativeChange(before, now) : subtractIntervals(now, before);
      return implied === null ? [] : [{ before, now, implied }];
    }),
  );
}

function isAcrossBreak(
  { breaks, reported }: AuditContext,
  { metric, area }: AuditSeries,
  before: Observation,
  now: Observation,
): boolean {
  const years = [lastYear(before), lastYear(now)].sort((a, b) => a - b) as [number, number];
  return [metric.id, metric.of ?? ""].some(
    (id) => findBreak(breaks, reported.tree, id, area, years) !== undefined,
  );
}

function wordsOf(fits: boolean, isBroken: boolean) {
  if (fits) return { zh: "在印刷精度以内相符", en: "which agree within the precision printed" };
  return isBroken
    ? {
        zh: "其间统计口径变了，不能相比",
        en: "with a change of definition between them, so they do not compare",
      }
    : {
        zh: "按后者算不出前者，报道没有说明",
        en: "from which that change does not follow; the prints do not say why",
      };
}
