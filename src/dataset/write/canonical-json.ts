import type { Dataset } from "#model/dataset.ts";
import type { Observation } from "#model/observation.ts";

/** A file to be written, its text in pieces: a million observations do not fit into one string. */
export interface JsonFile {
  /** `refused-derivations.json`. */
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/**
 * The dataset as JSON files, one a key, one row a line, keys in a fixed order: the same data
 * give the same bytes, and a difference between two builds has lines.
 */
export function canonicalJson(dataset: Dataset): readonly JsonFile[] {
  return datasetKeys.map((key) => ({
    name: `${kebabCase(key)}.json`,
    pieces:
      key === "observations"
        ? rowsAsJson(dataset[key], inOrder)
        : rowsAsJson<unknown>(dataset[key]),
  }));
}

/** The rows of one JSON file as one text, for what is small enough to be served whole. */
export function toCanonicalJson(rows: readonly unknown[]): string {
  return [...rowsAsJson(rows)].join("");
}

/** Every key once; the type fails to compile when the dataset gains one that is not written. */
const datasetKeys = Object.keys({
  observations: true,
  audit: true,
  refusedDerivations: true,
  topics: true,
  units: true,
  scales: true,
  areas: true,
  metrics: true,
  sources: true,
  claims: true,
  events: true,
  programmes: true,
  breaks: true,
  identities: true,
  searched: true,
  corrections: true,
  leadsRefused: true,
} satisfies Record<keyof Dataset, true>) as readonly (keyof Dataset)[];

function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Rows written at once: enough to make few writes, little enough to hold. */
const rowsPerPiece = 1000;

/** The rows of one JSON file, in pieces; keys stand as in the rows, or as `order` puts them. */
export function* rowsAsJson<Row>(
  rows: readonly Row[],
  order: (row: Row) => Row = (row) => row,
): Generator<string, void, undefined> {
  if (rows.length === 0) {
    yield "[]\n";
    return;
  }
  for (let from = 0; from < rows.length; from += rowsPerPiece) {
    const lines = rows.slice(from, from + rowsPerPiece).map((row) => JSON.stringify(order(row)));
    yield `${from === 0 ? "[\n" : ",\n"}${lines.join(",\n")}`;
  }
  yield "\n]\n";
}

/** Reported and derived observations are made in different rooms; their keys are put in one order. */
function inOrder(observation: Observation): Observation {
  const { period } = observation;
  return {
    id: observation.id,
    metric: observation.metric,
    area: observation.area,
    period: {
      text: period.text,
      start: period.start,
      end: period.end,
      precision: period.precision,
      printed: period.printed,
      basis: period.basis,
    },
    value: observation.value,
    low: observation.low,
    high: observation.high,
    unit: observation.unit,
    qualifier: observation.qualifier,
    status: observation.status,
    reportedAs: observation.reportedAs,
    printedUnit: observation.printedUnit,
    reading: observation.reading,
    comparedTo: observation.comparedTo,
    scope: observation.scope,
    source: observation.source,
    locator: observation.locator,
    note: { zh: observation.note.zh, en: observation.note.en },
    derivedFrom: observation.derivedFrom,
  };
}
