import type { Area, AreaLevel } from "#model/vocabulary.ts";
import type { Report } from "#problems/catalogue.ts";
import { placeOf } from "../read/row.ts";
import type { Row } from "../read/tables.ts";
import type { CheckContext } from "./context.ts";

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
