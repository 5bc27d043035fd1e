import type { Dataset } from "#model/dataset.ts";
import { describeSuggestion, nearestName } from "#problems/suggest.ts";
import { ChartError } from "../chart-error.ts";

/** What a chart may read of the dataset. */
export type ChartData = Pick<
  Dataset,
  | "observations"
  | "metrics"
  | "areas"
  | "units"
  | "scales"
  | "breaks"
  | "searched"
  | "sources"
  | "claims"
  | "events"
>;

/** The row of an id that a chart names. Throws ChartError, with the nearest id, where there is none. */
export function requireRow<T>(
  chart: string,
  rows: ReadonlyMap<string, T>,
  what: "metric" | "area" | "unit",
  id: string,
): T {
  const row = rows.get(id);
  if (row) return row;
  const suggestion = describeSuggestion(nearestName(id, rows.keys()));
  throw new ChartError(chart, `${what}-unknown`, id, { suggestion });
}
