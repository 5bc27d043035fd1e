import type { Observation } from "../contract/observation.ts";
import { maybeYear } from "../selecting/years-of-text.ts";
import { breakBetween, type Way } from "./check-change.ts";
import type { Finding, FindingContext, Refusal } from "./finding.ts";
import { isAbove, refuse } from "./refuse.ts";

/**
 * The figure of a whole year is above, or below, that of every other year known of its metric and
 * place between `since` and `until`. The years without a figure are silent, so a sentence says so.
 */
export function checkExtreme(finding: Finding, way: Way, context: FindingContext): Refusal {
  const [subject] = finding.of;
  if (!subject || finding.of.length > 1) return refuse("要写一个数字", "name one figure");
  const year = maybeYear(subject.period.text);
  if (year === null) return refuse("不是一整年的数字", "it is not of one whole year");
  const rivals = context
    .seriesOf(subject.metric, subject.area)
    .filter((one) => isRival(one, year, finding));
  if (rivals.length === 0) return refuse("没有别的年份可比", "there is no other year to compare");
  for (const rival of rivals) {
    const [earlier, later] = year < yearOf(rival) ? [subject, rival] : [rival, subject];
    const parted = breakBetween(earlier, later, context);
    if (parted !== null) return parted;
    const holds = way === "up" ? isAbove(subject, rival) : isAbove(rival, subject);
    if (!holds) return refuse(`${rival.id}未必不及`, `${rival.id} may be as much or more so`);
  }
  return null;
}

function isRival(one: Observation, year: number, { since, until }: Finding): boolean {
  const other = maybeYear(one.period.text);
  if (other === null || other === year || one.status === "target") return false;
  return other >= (since ?? -Infinity) && other <= (until ?? Infinity);
}

function yearOf(one: Observation): number {
  return maybeYear(one.period.text) ?? Number.NaN;
}
