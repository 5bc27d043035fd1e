import type { Observation } from "../contract/observation.ts";
import { findBreak } from "../deriving/find-break.ts";
import { maybeYear } from "../selecting/years-of-text.ts";
import type { FindingContext, Refusal } from "./finding.ts";
import { isAbove, refuse } from "./refuse.ts";

/** Which way a figure went. */
export type Way = "up" | "down";

/**
 * A rise or fall from the first figure to the last, or one that each of the figures reports as a
 * change of its own. What lay between is not looked at: see `checkEachChange`.
 */
export function checkChange(
  of: readonly Observation[],
  way: Way,
  context: FindingContext,
): Refusal {
  if (of.every((one) => context.metricOf(one.metric).measure === "change"))
    return checkSigns(of, way);
  const [first, last] = [of[0], of.at(-1)];
  if (!first || !last || of.length < 2)
    return refuse("要写前后两个数字", "name an earlier and a later figure");
  return checkStep(first, last, way, context);
}

/** A rise or fall in every year, from figures of successive whole years or from a printed streak. */
export function checkEachChange(
  of: readonly Observation[],
  way: Way,
  context: FindingContext,
): Refusal {
  const [first] = of;
  if (first && of.length === 1 && context.metricOf(first.metric).measure === "streak") {
    const isRun = first.low !== null && first.low >= 2;
    return isRun ? null : refuse("连续不足两年", "the streak is shorter than two years");
  }
  if (of.length < 2) return refuse("要写各年的数字", "name the figure of each year");
  const jump = of.find((one, i) => i > 0 && yearOf(one) !== yearOf(of[i - 1]) + 1);
  if (jump) return refuse(`${jump.id}之前缺一年`, `a year is missing before ${jump.id}`);
  if (of.every((one) => context.metricOf(one.metric).measure === "change"))
    return checkSigns(of, way);
  for (const [i, later] of of.entries()) {
    const earlier = of[i - 1];
    const refusal = earlier ? checkStep(earlier, later, way, context) : null;
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkSigns(of: readonly Observation[], way: Way): Refusal {
  const zero = { low: 0, high: 0 };
  const wrong = of.find((one) => (way === "up" ? !isAbove(one, zero) : !isAbove(zero, one)));
  return wrong
    ? refuse(`${wrong.id}的变化不是这个方向`, `${wrong.id} did not change that way`)
    : null;
}

function checkStep(
  earlier: Observation,
  later: Observation,
  way: Way,
  context: FindingContext,
): Refusal {
  if (earlier.metric !== later.metric || earlier.area !== later.area)
    return refuse("不是同一指标、同一地方", "they are not of one metric in one place");
  if (earlier.period.end >= later.period.end)
    return refuse("先后次序不对", "they are not in the order of time");
  const parted = breakBetween(earlier, later, context);
  if (parted !== null) return parted;
  const moved = way === "up" ? isAbove(later, earlier) : isAbove(earlier, later);
  const [zh, en] = [`从${earlier.id}到${later.id}`, `from ${earlier.id} to ${later.id}`];
  return moved ? null : refuse(`${zh}未必如此`, `${en} it need not be so`);
}

/** A refusal where the definition changed between two figures of one series. */
export function breakBetween(
  earlier: Observation,
  later: Observation,
  { breaks, tree }: FindingContext,
): Refusal {
  const years = [endYear(earlier), endYear(later)] as const;
  const change = findBreak(breaks, tree, earlier.metric, earlier.area, years);
  return change
    ? refuse(`${change.from}起口径变更，两侧不可比`, `the definition changed from ${change.from}`)
    : null;
}

function endYear({ period }: Observation): number {
  return Number(period.end.slice(0, 4));
}

function yearOf(one: Observation | undefined): number {
  return maybeYear(one?.period.text ?? "") ?? Number.NaN;
}
