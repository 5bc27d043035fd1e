import type { Observation } from "../../contract/observation.ts";
import { placeOf, type Row } from "../../reading/table.ts";
import type { Report } from "../problem-catalogue.ts";

/** What is listed as looked for and not found is not among the observations. */
export function checkSearches(
  searches: readonly Row<"searched">[],
  observations: readonly Observation[],
  report: Report,
): void {
  if (searches.length === 0) return;
  const keyOf = (metric: string, area: string, period: string): string =>
    `${metric}.${area}.${period}`;
  const wanted = new Set(searches.map(({ text }) => keyOf(text.metric, text.area, text.period)));
  const found = new Map<string, string>();
  for (const observation of observations) {
    if (observation.status === "target") continue;
    const key = keyOf(observation.metric, observation.area, observation.period.text);
    if (wanted.has(key)) found.set(key, observation.id);
  }
  for (const row of searches) {
    const id = found.get(keyOf(row.text.metric, row.text.area, row.text.period));
    if (id !== undefined)
      report("searched-but-found", placeOf(row, "metric"), row.text.metric, { id });
  }
}
