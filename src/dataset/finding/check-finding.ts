import type { Interval } from "../contract/figure.ts";
import type { Observation } from "../contract/observation.ts";
import { addIntervals, intervalsOverlap, scaleInterval } from "../figure/interval.ts";
import { checkChange, checkEachChange } from "./check-change.ts";
import { checkExtreme } from "./check-extreme.ts";
import type { Finding, FindingContext, FindingKind, Refusal } from "./finding.ts";
import { isAbove, refuse } from "./refuse.ts";

/**
 * Whether the figures make a statement true whatever they stand for within their intervals: two
 * counts of about 13 million tell neither a rise nor a fall. Nothing is compared across a change of
 * definition, between units, or with a target.
 * @returns null where the finding holds, else why it does not, in both languages
 */
export function checkFinding(finding: Finding, context: FindingContext): Refusal {
  if (finding.of.length === 0) return refuse("没有写明依据哪些数字", "no figure is named for it");
  const target = finding.of.find((one) => one.status === "target");
  if (target) return refuse(`${target.id}是目标，不是结果`, `${target.id} is a target, no result`);
  return checks[finding.is](finding, context);
}

type Check = (finding: Finding, context: FindingContext) => Refusal;

const checks: Readonly<Record<FindingKind, Check>> = {
  fell: (finding, context) => checkChange(finding.of, "down", context),
  rose: (finding, context) => checkChange(finding.of, "up", context),
  "fell-each": (finding, context) => checkEachChange(finding.of, "down", context),
  "rose-each": (finding, context) => checkEachChange(finding.of, "up", context),
  highest: (finding, context) => checkExtreme(finding, "up", context),
  lowest: (finding, context) => checkExtreme(finding, "down", context),
  doubled: (finding, context) => checkMultiple(finding.of, "up", context),
  halved: (finding, context) => checkMultiple(finding.of, "down", context),
  more: ({ of }) => checkPair(of, isAbove, "前者未必更多", "the first need not be more"),
  fewer: ({ of }) =>
    checkPair(of, (a, b) => isAbove(b, a), "前者未必更少", "the first need not be fewer"),
  equal: ({ of }) => checkPair(of, isSame, "两数不等", "the two are not the same"),
  sums: ({ of }) => checkSum(of),
};

/** The last is at least twice the first, or at most half of it. */
function checkMultiple(
  of: readonly Observation[],
  way: "up" | "down",
  context: FindingContext,
): Refusal {
  const [first, last] = [of[0], of.at(-1)];
  const moved = checkChange(of, way, context);
  if (moved !== null || !first || !last) return moved;
  const [small, large] = way === "up" ? [first, last] : [last, first];
  const twice = scaleInterval(small, 2);
  const holds = large.low !== null && twice.high !== null && large.low >= twice.high;
  return holds ? null : refuse("未必到两倍或一半", "it need not be twice or half as much");
}

function checkPair(
  of: readonly Observation[],
  holds: (first: Interval, second: Interval) => boolean,
  zh: string,
  en: string,
): Refusal {
  const [first, second] = of;
  if (!first || !second || of.length > 2) return refuse("要写两个数字", "name two figures");
  if (first.unit !== second.unit)
    return refuse("两数单位不同", "the two are counted in different units");
  return holds(first, second) ? null : refuse(zh, en);
}

function isSame(first: Interval, second: Interval): boolean {
  return first.low === second.low && first.high === second.high;
}

/** The first may be the sum of the others. */
function checkSum([whole, ...parts]: readonly Observation[]): Refusal {
  if (!whole || parts.length < 2)
    return refuse("要写总数和至少两个分项", "name the whole and two parts");
  if (parts.some((part) => part.unit !== whole.unit))
    return refuse("各数单位不同", "they are counted in different units");
  const sum = parts.map(({ low, high }): Interval => ({ low, high })).reduce(addIntervals);
  return intervalsOverlap(whole, sum)
    ? null
    : refuse("分项之和不是总数", "the parts do not add up to the whole");
}
