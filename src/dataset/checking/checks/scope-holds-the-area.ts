import type { Area } from "../../contract/vocabulary.ts";
import { at, type ReadObservation } from "../../reading/read-observation.ts";
import { placeOf } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** A rank names the area it holds in, and that area holds the place ranked. */
export function checkScope(read: ReadObservation, context: CheckContext, report: Report): void {
  const text = read.row.cells[at.scope] ?? "";
  if (text === "") {
    const isExplained = read.metric?.measure !== "rank" || read.row.cells[at.note_zh] !== "";
    if (!isExplained) report("rank-without-scope", placeOf(read.row, "scope"), "");
    return;
  }
  const { areas } = context.vocabulary;
  const scope = areas.get(text);
  if (scope === undefined || read.area === undefined) return;
  if (lieWithin(read.area, scope.id, areas)) return;
  report("scope-elsewhere", placeOf(read.row, "scope"), text, { area: read.area.id });
}

/** By who manages it or by whose land it lies on. */
function lieWithin(area: Area, scope: string, areas: ReadonlyMap<string, Area>): boolean {
  const seen = new Set<string>();
  const open = [area.id];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === scope) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const at = areas.get(id);
    for (const above of [at?.parent, at?.locatedIn])
      if (typeof above === "string") open.push(above);
  }
  return false;
}
