import { group } from "d3-array";
import { addIntervals, intervalsOverlap } from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Identity } from "#model/statements.ts";
import type { Report } from "#problems/catalogue.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { placeOf } from "../read/row.ts";
import type { Row } from "../read/tables.ts";
import type { CheckContext, LocatedObservation } from "./context.ts";

/** A tier names its scale, bounds stand in order, and `of` does not lead back to its metric. */
export function checkMetrics(context: CheckContext, report: Report): void {
  for (const row of context.tables.metrics.rows) {
    checkScale(row, context, report);
    checkBounds(row, report);
    checkOf(row, context, report);
  }
}

function checkScale(row: Row<"metrics">, context: CheckContext, report: Report): void {
  const { id, measure, scale } = row.text;
  if (scale === "") {
    if (measure === "tier") report("scale-missing", placeOf(row, "scale"), "", { text: id });
    return;
  }
  if (!context.resolves("scales", scale)) {
    const suggestion = describeSuggestion(nearestName(scale, context.ids("scales")));
    const details = { column: "scale", file: "scales.csv", suggestion };
    report("reference-missing", placeOf(row, "scale"), scale, details);
  }
  if (measure !== "tier") report("scale-unused", placeOf(row, "scale"), scale, { text: id });
}

function checkBounds(row: Row<"metrics">, report: Report): void {
  const { min, max } = row.text;
  if (min === "" || max === "" || !(Number(min) > Number(max))) return;
  report("bounds-reversed", placeOf(row, "min"), min, { min, max });
}

function checkOf(row: Row<"metrics">, { index }: CheckContext, report: Report): void {
  const { id, of } = row.text;
  const seen = new Set<string>();
  for (let at = of; at !== "" && !seen.has(at); at = index.metrics.get(at)?.of ?? "") {
    if (at === id) {
      report("of-cycle", placeOf(row, "of"), of, { text: id });
      return;
    }
    seen.add(at);
  }
}

/** A sum has two parts or more, all in the unit of the whole, and is not a part of itself. */
export function checkIdentities({ tables, index }: CheckContext, report: Report): void {
  for (const row of tables.identities.rows) {
    const { whole, parts } = row.typed;
    const place = placeOf(row, "parts");
    const text = row.text.parts;
    if (parts.length === 1) report("identity-too-short", place, text);
    if (parts.includes(whole)) report("identity-of-itself", place, text, { text: whole });
    const unit = index.metrics.get(whole)?.unit;
    for (const part of parts) {
      const partUnit = index.metrics.get(part)?.unit;
      if (unit === undefined || partUnit === undefined || unit === partUnit) continue;
      report("identity-units-differ", place, part, { unit, part, partUnit });
    }
  }
}

const zero: Interval = { low: 0, high: 0 };

/**
 * Where one source prints a whole and all its parts for one place and period, all of them exact,
 * they add up. Figures printed in 万 carry half a unit of their last digit either way, and a
 * source that prints two figures for one thing is left to the audit.
 */
export function checkSums(
  identities: readonly Identity[],
  located: readonly LocatedObservation[],
  report: Report,
): void {
  const wanted = new Set(identities.flatMap(({ whole, parts }) => [whole, ...parts]));
  const summed = located.filter(({ observation }) => wanted.has(observation.metric));
  // d3's: browsers that the site promises to serve have no Map.groupBy, and editors check there.
  const groups = group(summed, ({ observation }) => groupOf(observation));
  for (const together of groups.values()) {
    for (const identity of identities) checkGroup(identity, together, report);
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
