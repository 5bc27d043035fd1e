import type { ChartKind } from "../../../chart-kinds.ts";
import type { Rule } from "../rule.ts";

const byYear: readonly ChartKind[] = ["streak-spans", "tier-ladder"];

/** An honour is named the spring after the year assessed: the chart counts by the one or the other. */
export const yearOfHonour: Rule = ({ model, words }) => {
  const { kind, options } = model.declaration;
  if (!byYear.includes(kind)) return [];
  const isHonour = model.series.some(({ metric }) => metric.topic === "honours");
  if (!isHonour) return [];
  return [{ weight: 93, text: words.yearOfHonour(options.counted === "named") }];
};
