import type { Source } from "#dataset/contract/vocabulary.ts";
import { plantAreaTree } from "#dataset/selecting/area-tree.ts";
import { indexObservations } from "#dataset/selecting/index-observations.ts";
import { compileLexicon } from "#words/lexicon.ts";
import { dataset } from "./dataset.ts";

/** The dataset's rows by id. `row` throws by name, so that a wrong id in a page stops the build. */

export const observations = indexObservations(dataset.observations, dataset.metrics);

/** The vocabulary as the words room asks for it. */
export const lexicon = compileLexicon(dataset);

export const areaTree = plantAreaTree(dataset.areas);

export const topicOf = finder("topic", dataset.topics);
export const unitOf = finder("unit", dataset.units);
export const areaOf = finder("area", dataset.areas);
export const metricOf = finder("metric", dataset.metrics);
export const sourceOf = finder("source", dataset.sources);
export const claimOf = finder("claim", dataset.claims);
export const programmeOf = finder("programme", dataset.programmes);

/** Areas that this site is about: Huzhou, Jiaxing, and all within them. */
export function isLocal(area: string): boolean {
  return areaTree.isWithin(area, "huzhou") || areaTree.isWithin(area, "jiaxing");
}

/** Whether a refused lead was read in the source: by its address, or `source:<id>` where it has none. */
export function isOfSource(url: string, source: Source): boolean {
  return url === source.url || url === `source:${source.id}`;
}

function finder<Row extends { readonly id: string }>(what: string, rows: readonly Row[]) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id: string): Row => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`No ${what} has the id ${id}`);
    return row;
  };
}
