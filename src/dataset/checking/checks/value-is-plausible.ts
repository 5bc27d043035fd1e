import type { Measure } from "../../contract/vocabulary.ts";
import { at, type ReadObservation } from "../../reading/read-observation.ts";
import type { Details } from "../../reading/problem-table.ts";
import { placeOf, placeOfIndex } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { ProblemCode, Report } from "../problem-catalogue.ts";

const neverNegative: ReadonlySet<Measure> = new Set([
  "count",
  "stock",
  "streak",
  "rank",
  "tier",
  "limit",
]);
const alwaysWhole: ReadonlySet<Measure> = new Set(["count", "streak", "rank", "tier"]);

/** A value lies within its metric's bounds, is whole where things are counted, and on its scale. */
export function checkPlausible(read: ReadObservation, context: CheckContext, report: Report): void {
  const { value, low, high } = read.observation;
  if (value !== null) {
    checkNumber(read, value, context, report);
    return;
  }
  if (low !== null) checkNumber(read, low, context, report);
  if (high !== null) checkNumber(read, high, context, report);
}

function checkNumber(
  read: ReadObservation,
  value: number,
  context: CheckContext,
  report: Report,
): void {
  const { metric, observation } = read;
  if (metric === undefined) return;
  const tell = (code: ProblemCode, details: Details): void => {
    const index = observation.reading === "manual" ? at.value : at.reported_as;
    report(code, placeOfIndex(read.row, index), read.row.cells[index] ?? "", details);
  };
  if (value < 0 && neverNegative.has(metric.measure)) {
    tell("value-negative", { value });
  } else if (value < (metric.min ?? -Infinity) || value > (metric.max ?? Infinity)) {
    tell("value-out-of-bounds", { value, min: metric.min ?? "−∞", max: metric.max ?? "∞" });
  }
  if (!Number.isInteger(value) && alwaysWhole.has(metric.measure))
    tell("value-not-whole", { value });
  checkScale(read, value, context, report);
}

function checkScale(
  read: ReadObservation,
  value: number,
  { vocabulary }: CheckContext,
  report: Report,
): void {
  const scale = read.metric?.scale ?? "";
  if (scale === "") return;
  const steps = vocabulary.scales.get(scale);
  if (steps === undefined || steps.some((step) => step.value === value)) return;
  report("value-not-on-scale", placeOf(read.row, "value"), String(value), { value, scale });
}
