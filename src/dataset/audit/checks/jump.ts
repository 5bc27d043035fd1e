import type { AuditEntry } from "../../contract/audit-entry.ts";
import type { Observation } from "../../contract/observation.ts";
import type { Measure } from "../../contract/vocabulary.ts";
import { findBreak } from "../../deriving/find-break.ts";
import type { AuditContext, AuditSeries } from "../audit-context.ts";
import { citeFigure } from "../audit-words.ts";
import { composeEntry } from "../compose-entry.ts";

/** A level that grew to three times, or fell to a third, within a year asks for an explanation. */
const jumpFactor = 3;
/** Below ten, a factor of three is a matter of a few cases. */
const smallestBase = 10;
/** Percentage points by which a rate may move within a year before it is asked about. */
const jumpPoints = 30;

const levels: ReadonlySet<Measure> = new Set(["count", "stock", "amount"]);

/**
 * Levels and rates of two neighbouring years that lie further apart than is usual, even between
 * the nearest ends of their intervals. A printed change of definition between them explains it.
 */
export function auditJumps(context: AuditContext): readonly AuditEntry[] {
  return context.series
    .filter(({ metric }) => levels.has(metric.measure) || isRate(metric))
    .flatMap((series) =>
      neighbours(series)
        .filter((pair) => (isRate(series.metric) ? isRateJump(pair) : isLevelJump(pair)))
        .map((pair) => describeJump(context, series, pair)),
    );
}

type Pair = readonly [before: Observation, now: Observation];

function isRate({ measure, unit }: AuditSeries["metric"]): boolean {
  return measure === "rate" && unit === "percent";
}

/** For each two neighbouring years, one pair: of one source where there is one. */
function neighbours({ byYear }: AuditSeries): readonly Pair[] {
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [befores, nows] = [byYear.get(year - 1), byYear.get(year)];
    if (befores === undefined || nows === undefined) return [];
    if (befores.length === 1 && nows.length === 1) return pairOf(befores[0], nows[0]);
    const bySource = new Map(befores.map((before) => [before.source, before]));
    const now = nows.find(({ source }) => bySource.has(source)) ?? nows[0];
    const before = bySource.get(now?.source ?? "") ?? befores[0];
    return pairOf(before, now);
  });
}

function pairOf(before: Observation | undefined, now: Observation | undefined): readonly Pair[] {
  return before === undefined || now === undefined ? [] : [[before, now]];
}

function isLevelJump([before, now]: Pair): boolean {
  const isRise =
    before.high !== null &&
    now.low !== null &&
    now.low >= before.high * jumpFactor &&
    before.high >= smallestBase;
  const isFall =
    before.low !== null &&
    now.high !== null &&
    now.high * jumpFactor <= before.low &&
    before.low >= smallestBase;
  return isRise || isFall;
}

function isRateJump([before, now]: Pair): boolean {
  const rise = before.high !== null && now.low !== null && now.low - before.high >= jumpPoints;
  const fall = before.low !== null && now.high !== null && before.low - now.high >= jumpPoints;
  return rise || fall;
}

function describeJump(
  { breaks, reported }: AuditContext,
  { metric, area, name }: AuditSeries,
  pair: Pair,
): AuditEntry {
  const [before, now] = pair;
  const year = Number(now.period.text);
  const change = findBreak(breaks, reported.tree, metric.id, area, [year - 1, year]);
  const [from, to] = [citeFigure(before), citeFigure(now)];
  const words =
    change === undefined
      ? { zh: "报道没有说明变化的由来", en: "the prints do not say what lies behind it" }
      : {
          zh: `其间统计口径变了：${change.note.zh}`,
          en: `the definition changed between them: ${change.note.en}`,
        };
  return composeEntry({
    kind: "jump",
    verdict: change === undefined ? "open" : "reconciled",
    about: [metric.id, area, year - 1, year],
    observations: pair,
    message: {
      zh: `${name.zh}由${year - 1}年的${from.zh}变为${year}年的${to.zh}，${words.zh}。`,
      en: `${name.en} went from ${from.en} in ${year - 1} to ${to.en} in ${year}; ${words.en}.`,
    },
  });
}
