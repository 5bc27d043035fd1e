import type { Dataset } from "#dataset/contract/dataset.ts";
import type { Area, Metric, ScaleStep, Source, Unit } from "#dataset/contract/vocabulary.ts";

/** The rows that an observation names by id. Each throws, naming the id, where there is none. */
export interface Lexicon {
  readonly metric: (id: string) => Metric;
  readonly area: (id: string) => Area;
  readonly unit: (id: string) => Unit;
  readonly source: (id: string) => Source;
  /** The step of a scale with this value, if it has one. */
  readonly step: (scale: string, value: number) => ScaleStep | undefined;
}

export type Vocabulary = Pick<Dataset, "metrics" | "areas" | "units" | "sources" | "scales">;

/** Makes the vocabulary ready to be asked. */
export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const steps = new Map(vocabulary.scales.map((step) => [`${step.scale} ${step.value}`, step]));
  return {
    metric: lookUp(vocabulary.metrics, "metric"),
    area: lookUp(vocabulary.areas, "area"),
    unit: lookUp(vocabulary.units, "unit"),
    source: lookUp(vocabulary.sources, "source"),
    step: (scale, value) => steps.get(`${scale} ${value}`),
  };
}

function lookUp<Row extends { readonly id: string }>(
  rows: readonly Row[],
  kind: string,
): (id: string) => Row {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`no ${kind} has the id ${id}`);
    return row;
  };
}
