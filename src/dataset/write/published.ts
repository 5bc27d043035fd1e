import { type Dataset, datasetFiles, datasetKeys } from "#model/dataset.ts";
import { type Observation, publishedKeys } from "#model/observation.ts";

/** A file to be written. */
interface JsonFile {
  /** `refused-derivations.json`. */
  readonly name: string;
  readonly text: string;
}

/**
 * The dataset as JSON files, one a key, one row a line, keys in a fixed order: the same data
 * give the same bytes, and a difference between two builds has lines.
 */
export function canonicalJson(dataset: Dataset): readonly JsonFile[] {
  return datasetKeys.map((key) => ({
    name: datasetFiles[key],
    text: rowsAsJson(key === "observations" ? dataset[key].map(inOrder) : dataset[key]),
  }));
}

/** Rows as JSON, one a line; their keys stand as in the rows. */
export function rowsAsJson(rows: readonly unknown[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

/** Reported and derived observations are made in different rooms; their keys are put in one order. */
function inOrder(observation: Observation): unknown {
  return Object.fromEntries(publishedKeys.map((key) => [key, observation[key]]));
}
