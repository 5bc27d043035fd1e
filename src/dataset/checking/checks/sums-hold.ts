import type { Interval } from "../../contract/figure.ts";
import type { Observation } from "../../contract/observation.ts";
import type { Identity } from "../../contract/statements.ts";
import { addIntervals, intervalsOverlap } from "../../figure/interval.ts";
import type { KeptObservations } from "../keep-observations.ts";
import type { LocatedObservation } from "../located-observation.ts";
import type { Report } from "../problem-catalogue.ts";

const zero: Interval = { low: 0, high: 0 };

/**
 * Where one source prints a whole and all its parts for one place and period, all of them exact,
 * they add up. Figures printed in 万 carry half a unit of their last digit either way, and a
 * source that prints two figures for one thing is left to the audit.
 */
export function checkSums(
  identities: readonly Identity[],
  { observations, locate }: KeptObservations,
  report: Report,
): void {
  const wanted = new Set(identities.flatMap(({ whole, parts }) => [whole, ...parts]));
  if (wanted.size === 0) return;
  const summed = observations.flatMap(({ metric }, index) =>
    wanted.has(metric) ? [locate(index)] : [],
  );
  const groups = Map.groupBy(summed, ({ observation }) => groupOf(observation));
  for (const group of groups.values()) {
    for (const identity of identities) checkGroup(identity, group, report);
  }
}

function groupOf({ area, period, source, status }: Observation): string {
  return [area, period.start ?? "", period.end, source, status].join(" ");
}

function checkGroup(
  { whole, parts }: Identity,
  group: readonly LocatedObservation[],
  report: Report,
): void {
  const total = maybeOnly(whole, group);
  const found = parts.map((part) => maybeOnly(part, group));
  if (total === undefined || found.includes(undefined)) return;
  const addends = found.filter((part) => part !== undefined);
  if (![total, ...addends].every(({ observation }) => observation.qualifier === "exact")) return;
  const sum = addends.reduce((all, { observation }) => addIntervals(all, observation), zero);
  if (intervalsOverlap(sum, total.observation)) return;
  const details = {
    whole,
    total: total.observation.value ?? "",
    sum: sum.low === sum.high ? (sum.low ?? "") : `${sum.low}–${sum.high}`,
    parts: addends
      .map(({ observation }) => `${observation.metric} ${observation.value}`)
      .join(", "),
  };
  report("sum-disagrees", total.place, total.observation.reportedAs, details);
}

function maybeOnly(
  metric: string,
  group: readonly LocatedObservation[],
): LocatedObservation | undefined {
  const found = group.filter(({ observation }) => observation.metric === metric);
  return found.length === 1 ? found[0] : undefined;
}
