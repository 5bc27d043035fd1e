import { describeSuggestion, nearestName } from "../../reading/suggest-name.ts";
import { placeOf, type Row } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** A tier names its scale, bounds stand in order, and `of` does not lead back to its metric. */
export function checkMetrics(context: CheckContext, report: Report): void {
  for (const row of context.tables.rows.metrics) {
    checkScale(row, context, report);
    checkBounds(row, report);
    checkOf(row, context, report);
  }
}

function checkScale(row: Row<"metrics">, context: CheckContext, report: Report): void {
  const { id, measure, scale } = row.text;
  if (scale === "") {
    if (measure === "tier") report("scale-missing", placeOf(row, "scale"), "", { text: id });
    return;
  }
  if (!context.resolves("scales", scale)) {
    const suggestion = describeSuggestion(nearestName(scale, context.ids("scales")));
    const details = { column: "scale", file: "scales.csv", suggestion };
    report("reference-missing", placeOf(row, "scale"), scale, details);
  }
  if (measure !== "tier") report("scale-unused", placeOf(row, "scale"), scale, { text: id });
}

function checkBounds(row: Row<"metrics">, report: Report): void {
  const { min, max } = row.text;
  if (min === "" || max === "" || !(Number(min) > Number(max))) return;
  report("bounds-reversed", placeOf(row, "min"), min, { min, max });
}

function checkOf(row: Row<"metrics">, { vocabulary }: CheckContext, report: Report): void {
  const { id, of } = row.text;
  const seen = new Set<string>();
  for (let at = of; at !== "" && !seen.has(at); at = vocabulary.metrics.get(at)?.of ?? "") {
    if (at === id) {
      report("of-cycle", placeOf(row, "of"), of, { text: id });
      return;
    }
    seen.add(at);
  }
}
