import type { Dataset } from "#dataset/contract/dataset.ts";

/**
 * The one reader of `src/generated`, which `npm run data` writes from `data/*.csv`.
 * A missing file stops the build here, by name, rather than as an empty chart later.
 */
const files = import.meta.glob<unknown>("../generated/*.json", { eager: true, import: "default" });

export const dataset: Dataset = {
  observations: read("observations"),
  audit: read("audit"),
  refusedDerivations: read("refusedDerivations"),
  topics: read("topics"),
  units: read("units"),
  scales: read("scales"),
  areas: read("areas"),
  metrics: read("metrics"),
  sources: read("sources"),
  claims: read("claims"),
  events: read("events"),
  programmes: read("programmes"),
  breaks: read("breaks"),
  identities: read("identities"),
  searched: read("searched"),
  corrections: read("corrections"),
  leadsRefused: read("leadsRefused"),
};

function read<Key extends keyof Dataset>(key: Key): Dataset[Key] {
  const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const rows = files[`../generated/${name}.json`];
  if (rows === undefined) {
    throw new Error(`src/generated/${name}.json is missing: run "npm run data" first.`);
  }
  return rows as Dataset[Key];
}
