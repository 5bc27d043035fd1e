import type { Area } from "#model/vocabulary.ts";
import { group } from "d3-array";

/** The areas as who manages whom. An id that is no area has no kin. */
export interface AreaTree {
  /** The area with this id; throws where there is none. */
  readonly get: (id: string) => Area;
  /** Directly managed areas, in the order of the file. */
  readonly children: (id: string) => readonly Area[];
  /** Parent, grandparent and so on, the nearest first. */
  readonly ancestors: (id: string) => readonly Area[];
  /** All below, each before its own children. */
  readonly descendants: (id: string) => readonly Area[];
  /** From the nation down to the area itself. */
  readonly path: (id: string) => readonly Area[];
  /** Whether the area is the other, or managed below it. */
  readonly isWithin: (id: string, other: string) => boolean;
}

/** Builds the tree of `areas`. A ring of parents, which `data:check` reports, is walked once. */
export function buildAreaTree(areas: readonly Area[]): AreaTree {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const byParent = group(areas, (area) => area.parent);

  function get(id: string): Area {
    const area = byId.get(id);
    if (area === undefined) throw new Error(`no area has the id ${id}`);
    return area;
  }

  const children = (id: string): readonly Area[] => byParent.get(id) ?? [];

  function ancestors(id: string, seen: readonly string[] = [id]): readonly Area[] {
    const parent = byId.get(byId.get(id)?.parent ?? "");
    if (parent === undefined || seen.includes(parent.id)) return [];
    return [parent, ...ancestors(parent.id, [...seen, parent.id])];
  }

  function descendants(id: string, seen: readonly string[] = [id]): readonly Area[] {
    return children(id)
      .filter((child) => !seen.includes(child.id))
      .flatMap((child) => [child, ...descendants(child.id, [...seen, child.id])]);
  }

  return {
    get,
    children,
    ancestors: (id) => ancestors(id),
    descendants: (id) => descendants(id),
    path: (id) => [...ancestors(id)].reverse().concat(get(id)),
    isWithin: (id, other) => id === other || ancestors(id).some((area) => area.id === other),
  };
}
