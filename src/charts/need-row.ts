import { describeSuggestion, nearestName } from "#dataset/reading/suggest-name.ts";
import { ChartError } from "./chart-error.ts";

/** The row of an id that a chart names. Throws ChartError, with the nearest id, where there is none. */
export function needRow<T>(
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
