import type { Measure } from "../../contract/vocabulary.ts";
import type { ReadObservation } from "../../reading/read-observation.ts";
import { placeOf } from "../../reading/table.ts";
import type { CheckContext } from "../check-context.ts";
import type { Report } from "../problem-catalogue.ts";

const neverNegative: readonly Measure[] = ["count", "stock", "streak", "rank", "tier", "limit"];
const alwaysWhole: readonly Measure[] = ["count", "streak", "rank", "tier"];

/** A value lies within its metric's bounds, is whole where things are counted, and on its scale. */
export function checkPlausible(read: ReadObservation, context: CheckContext, report: Report): void {
  const { metric, observation } = read;
  if (metric === undefined) return;
  const numbers = observation.value === null ? endsOf(read) : [observation.value];
  for (const value of numbers) {
    const place = placeOf(read.row, observation.reading === "manual" ? "value" : "reported_as");
    const text = read.row.cells[place.column - 1] ?? "";
    if (value < 0 && neverNegative.includes(metric.measure)) {
      report("value-negative", place, text, { value });
    } else if (value < (metric.min ?? -Infinity) || value > (metric.max ?? Infinity)) {
      const bounds = { min: metric.min ?? "−∞", max: metric.max ?? "∞" };
      report("value-out-of-bounds", place, text, { value, ...bounds });
    }
    if (alwaysWhole.includes(metric.measure) && !Number.isInteger(value)) {
      report("value-not-whole", place, text, { value });
    }
    checkScale(read, value, context, report);
  }
}

function endsOf({ observation }: ReadObservation): readonly number[] {
  return [observation.low, observation.high].filter((end) => end !== null);
}

function checkScale(
  read: ReadObservation,
  value: number,
  { vocabulary }: CheckContext,
  report: Report,
): void {
  const scale = read.metric?.scale ?? "";
  const steps = vocabulary.scales.get(scale);
  if (steps === undefined || steps.some((step) => step.value === value)) return;
  report("value-not-on-scale", placeOf(read.row, "value"), String(value), { value, scale });
}
