import type { ChartDeclaration } from "../declaration.ts";
import type { ChartModel, ChartPoint } from "./model-types.ts";

/**
 * The first and last year that "n years running" counts: the last one and the n − 1 before it; null
 * without a number. Titles are named the spring after the year assessed, so that a count of namings
 * stands one year later.
 */
export function streakYears(
  point: Pick<ChartPoint, "value" | "low" | "high" | "years">,
  counted: ChartDeclaration["options"]["counted"],
): { readonly from: number; readonly to: number } | null {
  const length = point.value ?? point.low ?? point.high;
  if (length === null) return null;
  const to = point.years.to + (counted === "named" ? 1 : 0);
  return { from: to - Math.round(length) + 1, to };
}

/** The years that a chart is about: its period, and every year that its streaks count. */
export function yearsShown(model: ChartModel): { readonly from: number; readonly to: number } {
  const { kind, options } = model.declaration;
  if (kind !== "streak-spans") return model.period;
  const spans = model.series.flatMap((series) =>
    series.points.flatMap((point) => streakYears(point, options.counted) ?? []),
  );
  return {
    from: Math.min(model.period.from, ...spans.map((span) => span.from)),
    to: Math.max(model.period.to, ...spans.map((span) => span.to)),
  };
}
