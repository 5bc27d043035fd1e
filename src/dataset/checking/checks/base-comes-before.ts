import type { Period } from "../../contract/period.ts";
import { at, type ReadObservation } from "../../reading/read-observation.ts";
import { readPeriod } from "../../reading/read-period.ts";
import { placeOf } from "../../reading/table.ts";
import type { Report } from "../problem-catalogue.ts";

/** The base of a change is a period that can be read and comes before the one compared. */
export function checkBase(read: ReadObservation, report: Report): void {
  const text = read.row.cells[at.compared_to] ?? "";
  if (text === "") return;
  const place = placeOf(read.row, "compared_to");
  const base = readPeriod(text, "", "stated");
  if ("problem" in base) {
    const details = { column: "compared_to", reason: base.problem.message };
    report("period-malformed", place, text, details);
    return;
  }
  const { period } = read;
  if (!("problem" in period) && !isBefore(base, period)) {
    report("base-not-before", place, text, { period: period.text });
  }
  if (read.metric !== undefined && read.metric.measure !== "change") {
    report("base-without-change", place, text, { metric: read.metric.id });
  }
}

/** A rise "since 2004" over 2004/2023 has the span's own first year as its base. */
function isBefore(base: Period, period: Period): boolean {
  return (
    base.end < period.end && (period.start === null || (base.start ?? base.end) <= period.start)
  );
}
