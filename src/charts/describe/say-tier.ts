import type { Language } from "#dataset/contract/bilingual.ts";
import type { ScaleStep } from "#dataset/contract/vocabulary.ts";
import type { ChartPoint, ChartSeries } from "../model/model-types.ts";

/** A step of an ordered scale by its name (`平安银鼎`), which says more than its number; else null. */
export function maybeTier(
  point: Pick<ChartPoint, "value">,
  series: Pick<ChartSeries, "metric">,
  steps: readonly ScaleStep[],
  lang: Language,
): string | null {
  if (series.metric.measure !== "tier") return null;
  return steps.find(({ value }) => value === point.value)?.name[lang] ?? null;
}
