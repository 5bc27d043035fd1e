import { indexDataset } from "#dataset/index.ts";
import { type Dataset, datasetFiles, datasetKeys } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";
import type { Source } from "#model/vocabulary.ts";

/**
 * The one reader of `src/generated`, which `npm run data` writes from `data/*.csv`.
 * A missing file stops the build here, by name, rather than as an empty chart later.
 */
const files = import.meta.glob<unknown>("../generated/*.json", { eager: true, import: "default" });

export const dataset = Object.fromEntries(
  datasetKeys.map((key) => [key, read(datasetFiles[key])]),
) as unknown as Dataset;

function read(name: string): unknown {
  const rows = files[`../generated/${name}`];
  if (rows !== undefined) return rows;
  throw new Error(`src/generated/${name} is missing: run "npm run data" first.`);
}

/** The dataset's rows by id: each throws by name, so that a wrong id in a page stops the build. */
export const index = indexDataset(dataset);
export const {
  observations,
  tree: areaTree,
  topic: topicOf,
  unit: unitOf,
  area: areaOf,
  metric: metricOf,
  source: sourceOf,
  claim: claimOf,
  programme: programmeOf,
} = index;

/** The topics in the order in which pages list them. */
export const topics = dataset.topics.toSorted((a, b) => a.order - b.order);

/** Areas that this site is about: Huzhou, Jiaxing, and all within them. */
export function isLocal(area: string): boolean {
  return areaTree.isWithin(area, "huzhou") || areaTree.isWithin(area, "jiaxing");
}

/** Whether a refused lead was read in the source: by its address, or `source:<id>` where it has none. */
export function isOfSource(url: string, source: Source): boolean {
  return url === source.url || url === `source:${source.id}`;
}

/**
 * Dates of pages come from the data, never from a clock: a day on which a source was read for the
 * register, or on which a published figure was corrected.
 */

const corrections = Map.groupBy(dataset.corrections, (correction) => correction.observation);

/** The newest day on which something of these figures was registered; null where no day is known. */
export function newestDay(figures: readonly Observation[]): string | null {
  const sources = new Set(figures.flatMap(({ source }) => source.split("+")));
  return latest([
    ...[...sources].map((id) => sourceOf(id).accessed),
    ...figures.flatMap(({ id }) => (corrections.get(id) ?? []).map(({ date }) => date)),
  ]);
}

/** The newest day of the whole register; of one that notes no days, the newest date of a source. */
export const registerDay: string =
  latest([
    ...dataset.sources.map(({ accessed }) => accessed),
    ...dataset.corrections.map(({ date }) => date),
  ]) ??
  latest(dataset.sources.map(({ published }) => published)) ??
  "2004";

function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((newest, day) => (day !== null && (newest ?? "") < day ? day : newest), null);
}
