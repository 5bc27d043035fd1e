import { group } from "d3-array";
import { addIntervals, intervalsOverlap } from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Identity } from "#model/statements.ts";
import type { Area, AreaLevel } from "#model/vocabulary.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { placeOf } from "../read/row.ts";
import { type Row, typedRows } from "../read/tables.ts";
import type { CheckContext, LocatedObservation } from "./context.ts";

/** A tier names its scale, bounds stand in order, and `of` does not lead back to its metric. */
export function checkMetrics(context: CheckContext): void {
  for (const row of context.tables.metrics.rows) {
    checkScale(row, context);
    checkOf(row, context);
    const { min, max } = row.text;
    if (min !== "" && max !== "" && Number(min) > Number(max))
      context.reportCell("bounds-reversed", row, "min", { min, max });
  }
}

function checkScale(row: Row<"metrics">, { ids, resolves, reportCell }: CheckContext): void {
  const { id, measure, scale } = row.text;
  if (scale === "") {
    if (measure === "tier") reportCell("scale-missing", row, "scale", { text: id });
    return;
  }
  if (!resolves("scales", scale)) {
    const suggestion = describeSuggestion(nearestName(scale, ids("scales")));
    const details = { column: "scale", file: "scales.csv", suggestion };
    reportCell("reference-missing", row, "scale", details);
  }
  if (measure !== "tier") reportCell("scale-unused", row, "scale", { text: id });
}

function checkOf(row: Row<"metrics">, { index, reportCell }: CheckContext): void {
  const { id, of } = row.text;
  const seen = new Set<string>();
  for (let at = of; at !== "" && !seen.has(at); at = index.metrics.get(at)?.of ?? "") {
    if (at === id) {
      reportCell("of-cycle", row, "of", { text: id });
      return;
    }
    seen.add(at);
  }
}

/** A sum has two parts or more, all in the unit of the whole, and is not a part of itself. */
export function checkIdentities({ tables, index, report, reportCell }: CheckContext): void {
  for (const row of tables.identities.rows) {
    const { whole, parts } = row.typed;
    if (parts.length === 1) reportCell("identity-too-short", row, "parts");
    if (parts.includes(whole)) reportCell("identity-of-itself", row, "parts", { text: whole });
    const unit = index.metrics.get(whole)?.unit;
    for (const part of parts) {
      const partUnit = index.metrics.get(part)?.unit;
      if (unit === undefined || partUnit === undefined || unit === partUnit) continue;
      report("identity-units-differ", placeOf(row, "parts"), part, { unit, part, partUnit });
    }
  }
}

const zero: Interval = { low: 0, high: 0 };

/**
 * Where one source prints a whole and all its parts for one place and period, all of them exact,
 * they add up. Figures printed in 万 carry half a unit of their last digit either way, and a
 * source that prints two figures for one thing is left to the audit.
 */
export function checkSums(context: CheckContext, located: readonly LocatedObservation[]): void {
  const identities = typedRows(context.tables, "identities");
  const wanted = new Set(identities.flatMap(({ whole, parts }) => [whole, ...parts]));
  const summed = located.filter(({ observation }) => wanted.has(observation.metric));
  // d3's: browsers that the site promises to serve have no Map.groupBy, and editors check there.
  const groups = group(summed, ({ observation }) => groupOf(observation));
  for (const together of groups.values()) {
    for (const identity of identities) checkGroup(identity, together, context);
  }
}

function groupOf({ area, period, source, status }: Observation): string {
  return [area, period.start ?? "", period.end, source, status].join(" ");
}

function checkGroup(
  { whole, parts }: Identity,
  group: readonly LocatedObservation[],
  { report }: CheckContext,
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

/** How deep each level stands; those of one depth never manage each other. */
const depths: Readonly<Record<AreaLevel, number>> = {
  nation: 0,
  province: 1,
  city: 2,
  district: 3,
  county: 3,
  zone: 3,
  street: 4,
  town: 4,
  village: 5,
};

/** Every place but the nation has a parent of a higher level, and no place is above itself. */
export function checkAreas(context: CheckContext): void {
  const { tables, index } = context;
  for (const row of tables.areas.rows) {
    if (!index.areas.has(row.text.id) || row.text.level === "") continue;
    checkParent(row, context);
    checkLocation(row, context);
    checkCode(row, context);
  }
}

function checkParent(row: Row<"areas">, { index, reportCell }: CheckContext): void {
  const { id, level, parent } = row.text;
  if (level === "nation") {
    if (parent !== "") reportCell("parent-needless", row, "parent");
    return;
  }
  if (parent === "") {
    reportCell("parent-missing", row, "parent", { area: id });
    return;
  }
  const path = maybeCycle(id, index.areas);
  if (path !== undefined) {
    reportCell("parent-cycle", row, "parent", { area: id, path: path.join(" → ") });
    return;
  }
  const above = index.areas.get(parent);
  if (above === undefined || depthOf(level) > depths[above.level]) return;
  const details = { area: id, level, parent, parentLevel: above.level };
  reportCell("parent-level", row, "parent", details);
}

/** The way from a place by its parents back to itself, or undefined. */
function maybeCycle(id: string, areas: ReadonlyMap<string, Area>): readonly string[] | undefined {
  const path = [id];
  const seen = new Set(path);
  for (let at = areas.get(id)?.parent ?? null; at !== null; at = areas.get(at)?.parent ?? null) {
    path.push(at);
    if (at === id) return path;
    if (seen.has(at)) return undefined;
    seen.add(at);
  }
  return undefined;
}

function depthOf(level: string): number {
  // An unknown level has its own problem, and is then below everything.
  return new Map<string, number>(Object.entries(depths)).get(level) ?? Number.POSITIVE_INFINITY;
}

function checkLocation(row: Row<"areas">, { index, reportCell }: CheckContext): void {
  const land = index.areas.get(row.text.located_in);
  if (land === undefined || land.level === "district" || land.level === "county") return;
  reportCell("located-in-level", row, "located_in", { level: land.level });
}

/** Digits of a code that name the province, the city and the district. */
const codeLengths: Partial<Record<AreaLevel, number>> = {
  province: 2,
  city: 4,
  district: 6,
  county: 6,
};

function checkCode(row: Row<"areas">, { index, reportCell }: CheckContext): void {
  const { adcode, parent } = row.text;
  const above = index.areas.get(parent);
  const parentCode = above?.adcode ?? "";
  const length = above === undefined ? undefined : codeLengths[above.level];
  if (adcode === "" || parentCode === "" || length === undefined) return;
  if (adcode.startsWith(parentCode.slice(0, length))) return;
  reportCell("adcode-outside-parent", row, "adcode", { parent, parentCode });
}
