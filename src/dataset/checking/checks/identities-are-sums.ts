import { placeOf } from "../../reading/table.ts";
import { splitWords } from "../../reading/cell-values.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

/** A sum has two parts or more, all in the unit of the whole, and is not a part of itself. */
export function checkIdentities({ tables, vocabulary }: CheckContext, report: Report): void {
  for (const row of tables.rows.identities) {
    const { whole, parts: text } = row.text;
    const place = placeOf(row, "parts");
    const parts = splitWords(text, "+");
    if (parts.length === 1) report("identity-too-short", place, text);
    if (parts.includes(whole)) report("identity-of-itself", place, text, { text: whole });
    const unit = vocabulary.metrics.get(whole)?.unit;
    for (const part of parts) {
      const partUnit = vocabulary.metrics.get(part)?.unit;
      if (unit === undefined || partUnit === undefined || unit === partUnit) continue;
      report("identity-units-differ", place, part, { unit, part, partUnit });
    }
  }
}
