import { group } from "d3-array";
import { addIntervals, intervalsOverlap } from "#figures/interval.ts";
import type { Interval } from "#model/figure.ts";
import type { Observation } from "#model/observation.ts";
import type { Identity } from "#model/statements.ts";
import type { Area, AreaLevel } from "#model/vocabulary.ts";
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
export function checkAreas({ tables, index }: CheckContext, report: Report): void {
  for (const row of tables.areas.rows) {
    const area = index.areas.get(row.text.id);
    if (area === undefined || row.text.level === "") continue;
    checkParent(row, index.areas, report);
    checkLocation(row, index.areas, report);
    checkCode(row, index.areas, report);
  }
}

type Areas = ReadonlyMap<string, Area>;

function checkParent(row: Row<"areas">, areas: Areas, report: Report): void {
  const { id, level, parent } = row.text;
  if (level === "nation") {
    if (parent !== "") report("parent-needless", placeOf(row, "parent"), parent);
    return;
  }
  if (parent === "") {
    report("parent-missing", placeOf(row, "parent"), "", { area: id });
    return;
  }
  const path = maybeCycle(id, areas);
  if (path !== undefined) {
    report("parent-cycle", placeOf(row, "parent"), parent, { area: id, path: path.join(" → ") });
    return;
  }
  const above = areas.get(parent);
  if (above === undefined || depthOf(level) > depths[above.level]) return;
  const details = { area: id, level, parent, parentLevel: above.level };
  report("parent-level", placeOf(row, "parent"), parent, details);
}

/** The way from a place by its parents back to itself, or undefined. */
function maybeCycle(id: string, areas: Areas): readonly string[] | undefined {
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

function checkLocation(row: Row<"areas">, areas: Areas, report: Report): void {
  const text = row.text.located_in;
  const land = areas.get(text);
  if (land === undefined || land.level === "district" || land.level === "county") return;
  report("located-in-level", placeOf(row, "located_in"), text, { level: land.level });
}

/** Digits of a code that name the province, the city and the district. */
const codeLengths: Partial<Record<AreaLevel, number>> = {
  province: 2,
  city: 4,
  district: 6,
  county: 6,
};

function checkCode(row: Row<"areas">, areas: Areas, report: Report): void {
  const { adcode, parent } = row.text;
  const above = areas.get(parent);
  const parentCode = above?.adcode ?? "";
  const length = above === undefined ? undefined : codeLengths[above.level];
  if (adcode === "" || parentCode === "" || length === undefined) return;
  if (adcode.startsWith(parentCode.slice(0, length))) return;
  report("adcode-outside-parent", placeOf(row, "adcode"), adcode, { parent, parentCode });
}
